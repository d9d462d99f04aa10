import { expect } from 'chai';
import { describe, it } from 'node:test';
import { authorsOf, captionOf, isCredit, isOnlyAuthors } from '../../../src/publish/sources/is-credit.js';

describe('a line of credits', () => {
  for (const [line, authors] of [
    ['Oleh: Budi Santoso', ['Budi Santoso']],
    ['OLEH : Budi Santoso', ['Budi Santoso']],
    ['Oleh Budi Santoso', ['Budi Santoso']],
    ['Penulis: Siti Aminah, S.Sos, Budi Santoso', ['Siti Aminah, S.Sos', 'Budi Santoso']],
    ['Reporter: Siti Aminah dan Budi', ['Siti Aminah', 'Budi']],
    ['Reporter: Siti Aminah | Editor: Budi Santoso', ['Siti Aminah']],
    ['(Reporter: Siti Aminah, Editor: Budi Santoso)', ['Siti Aminah']],
    ['Penulis/Editor: Ani', ['Ani']],
    ['Pewarta : Ani', ['Ani']],
    ['Editor: Budi', []],
    ['Foto: Humas', []],
    ['Foto oleh: Humas', []],
    ['(Foto: Dok. Humas)', []],
    ['Warga memetik kopi di Licin. (Foto: Humas)', []],
    ['Keterangan foto: Warga memetik kopi.', []],
    ['Sumber: Dinas Pertanian', []],
  ] as const)
    it(`names its authors: ${line}`, () => {
      expect(isCredit(line)).to.equal(true);
      expect(authorsOf(line)).to.deep.equal(authors);
    });

  for (const line of [
    'Oleh karena itu, warga diminta waspada.',
    'Foto bersama menutup acara itu.',
    'Editor film dari Banyuwangi menang.',
    'Bupati: warga jangan panik',
    'Reporter senior itu berkata: “Selamat.”',
  ])
    it(`is none: ${line}`, () => {
      expect(isCredit(line)).to.equal(false);
      expect(authorsOf(line)).to.deep.equal([]);
    });

  it('is only a byline where it names nobody else', () => {
    expect(isOnlyAuthors('Oleh: Budi')).to.equal(true);
    expect(isOnlyAuthors('Reporter: Siti | Editor: Budi')).to.equal(false);
    expect(isOnlyAuthors('Penulis/Editor: Ani')).to.equal(false);
    expect(isOnlyAuthors('Foto: Budi')).to.equal(false);
  });

  it('says what a picture shows, unless it names who took it', () => {
    expect(captionOf('Keterangan foto: Warga memetik kopi (Foto: Humas)')).to.equal('Warga memetik kopi');
    expect(captionOf('Foto: Bupati saat panen raya.')).to.equal('Bupati saat panen raya.');
    expect(captionOf('Foto: Budi Santoso')).to.equal(undefined);
  });
});
