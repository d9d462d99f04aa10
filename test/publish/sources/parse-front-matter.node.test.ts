import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseFrontMatter } from '../../../src/publish/sources/parse-front-matter.js';

const fields = (lines: string, mark = '---') => parseFrontMatter(`${mark}\n${lines}\n${mark}\nTeks.\n`).fields;

describe('front matter', () => {
  it('is YAML or TOML, and no part of the text', () => {
    expect(parseFrontMatter('---\r\njudul: A\r\n---\r\nTeks.')).to.deep.equal({ fields: { judul: 'A' }, rest: 'Teks.', isThere: true });
    expect(JSON.parse(JSON.stringify(fields('judul = "A"\ndate = 2021-01-18\ntags = ["a", "b"]', '+++')))).to.deep.equal({ judul: 'A', date: '2021-01-18', tags: ['a', 'b'] }); // prettier-ignore
    expect(parseFrontMatter('---\n---\nTeks.')).to.deep.equal({ fields: {}, rest: 'Teks.', isThere: true });
    expect(parseFrontMatter('Teks.\n---\n')).to.deep.equal({ fields: {}, rest: 'Teks.\n---\n', isThere: false });
  });

  for (const title of [
    'Banyuwangi: kota kopi',
    'Harga: Rp 5: naik',
    '[Foto] Panen Raya',
    '{x} y',
    '@warga panen',
    '`x`',
    '*Tebal* sekali',
    '%x',
    'A "b": c',
  ])
    // prettier-ignore
    it(`has the title that was meant: ${title}`, () => {
      expect(fields(`tanggal: 2021-01-18\njudul: ${title}\nkanal: Kopi`)).to.deep.equal({ tanggal: '2021-01-18', judul: title, kanal: 'Kopi' }); // prettier-ignore
    });

  for (const [lines, line, mark] of [
    ['id: 1\ntitle: [x', 3],
    ['id: 1\na: 1\nb: "x\nc: 2\nd: 3\ne: 4', 4],
    ['judul: A: b\n\tb: 2', 3],
    ['a: 1\na: 2', 3],
    ['a = 1\nb = x\nc = 2', 3, '+++'],
  ] as const)
    it(`names the line of the file that can’t be read: ${JSON.stringify(lines)}`, () => {
      expect(() => fields(lines, mark))
        .to.throw()
        .with.property('problem')
        .that.deep.equals({ code: 'front-matter-unreadable', value: String(line) });
    });
});
