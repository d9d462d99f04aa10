import { expect } from 'chai';
import { describe, it } from 'node:test';
import { dateOfLine, isLikeDate } from '../../../src/publish/sources/date-line.js';

const DAY = '2021-01-17T17:00:00.000Z';

describe('a line with the date', () => {
  for (const line of [
    'Senin, 18 Januari 2021',
    'Senin 18 Januari 2021',
    'Banyuwangi, Senin 18 Januari 2021',
    'Banyuwangi, 18 Januari 2021',
    'BANYUWANGI, 18 JANUARI 2021',
    'Banyuwangi - Senin, 18 Januari 2021',
    'Banyuwangi (18/1/2021)',
    'Senin (18/1/2021)',
    'Senin, (18/01/2021)',
    '(18/1/2021)',
    'Tayang: Senin, 18 Januari 2021',
    'Tayang : 18 Januari 2021',
    'Ditayangkan pada Senin, 18 Januari 2021',
    'Diterbitkan: 18/01/2021',
    'Hari/Tanggal : Senin, 18 Januari 2021',
    'Tanggal: 18-01-2021',
    'Published: 18 January 2021',
    'Posted on January 18, 2021',
    '18 Januari 2021 (Humas)',
    'Senin, 18 Januari 2021 (Humas Pemkab)',
    'Senin, 18 Januari 2021 | Humas',
    'Senin, 18 Januari 2021 - Redaksi',
    '18 Januari 2021 oleh Admin',
    'Kabar Contoh | Senin, 18 Januari 2021',
    'Budi Santoso - Senin, 18 Jan 2021',
    'Banyuwangi, 18 Januari 2021 M / 4 Jumadil Akhir 1442 H',
    'Senin Pon, 18 Januari 2021',
    'Senin, 18 Januari 2021.',
  ])
    it(`is one: ${line}`, () => {
      expect(dateOfLine(line)?.toISOString()).to.equal(DAY);
    });

  for (const line of [
    'Tayang: Senin, 18 Januari 2021 10.15 WIB',
    'Banyuwangi, Senin (18/1/2021) pukul 10.15 WIB',
    'Senin, 18 Januari 2021 - 10:15 WIB',
    'Senin, 18 Januari 2021 | 10:15 WIB (Humas)',
  ])
    it(`has a time: ${line}`, () => {
      expect(dateOfLine(line)?.toISOString()).to.equal('2021-01-18T03:15:00.000Z');
    });

  for (const line of [
    'HUT Banyuwangi 18 Desember 2021',
    'Pelatihan digelar Senin (18/1/2021)',
    'Presiden hadir, Senin, 18 Januari 2021.',
    'Banyuwangi raih penghargaan 2021',
    'Petani panen 18 ton padi',
    '31 Februari 2021',
    'Sejak 1 Januari hingga 18 Januari 2021',
  ])
    it(`is none: ${line}`, () => {
      expect(dateOfLine(line)).to.equal(undefined);
    });

  it('is told where it was meant to be one', () => {
    for (const line of ['Senin, 31 Februari 2021', '18 Janury 2021', '18/13/2021', '18-19 Januari 2021'])
      expect(isLikeDate(line), line).to.equal(true);
    for (const line of ['Panen 18 ton', 'Pasal 5 ayat 2']) expect(isLikeDate(line), line).to.equal(false);
  });
});
