import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { slugOf } from '../../src/publish/slug.js';

/** The rule by which the first addresses were made, letters that have no ASCII in them lost: they stay as they are. */
const firstRule = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '') || 'berita';

const TITLES = [
  'Salat Jum’at di Masjid Agung Baiturrahman',
  "Jum'at Berkah: 1.000 Paket Sembako",
  'Seni & Budaya',
  'HUT ke-253: “Banyuwangi Hijau” & Bersih!',
  'Désa Kemirèn, Sålå, dan Müller',
  'Sawah 200 m², ½ hektare, €20/Rp1,5 miliar (naik 12,5%)',
  'iPhone vs. APBD 2026 / UMKM_naik kelas',
  'Aku ♥ Banyuwangi 🦄',
  '– — …',
  '',
  'Sekolah lapangan petani kopi rakyat di lereng Gunung Ijen dibuka lagi setelah perbaikan jalan desa',
];

describe('slugOf', () => {
  it('gives titles the addresses that they had from the first', () => {
    for (const title of TITLES) expect(slugOf(title), title).to.equal(firstRule(title));
    expect(TITLES.map(slugOf).slice(0, 3)).to.eql(['salat-jumat-di-masjid-agung-baiturrahman', 'jumat-berkah-1-000-paket-sembako', 'seni-budaya']); // prettier-ignore
  });

  it('gives any words with any marks the address that they had', () => {
    const marks = [...` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~\t\n’‘“”–—…•«»°·½²³™©®€♥🦄😀`];
    const words = ['Banyuwangi', 'UMKM', 'désa', 'Özil', 'Åsa', 'señor', 'Jum', 'at', 's', 't', '2026', 'ke', 'iPhone', 'A', 'ﬁ', 'Ｘ'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ...marks), { maxLength: 40 }),
        (parts) => slugOf(parts.join('')) === firstRule(parts.join('')),
      ),
      { numRuns: 2000 },
    );
  });

  it('keeps each letter that has one of ASCII in it', () => {
    for (let code = 0; code < 0x3000; code++) {
      const text = `a${String.fromCodePoint(code)}b`;
      const folded = text.normalize('NFKD').replace(/\p{M}/gu, '');
      if (/^[\0-\x7f]*$/.test(folded)) expect(slugOf(text), code.toString(16)).to.equal(firstRule(text));
    }
  });

  it('writes letters that were lost', () => {
    const lost = ['Straße', 'Ærø', 'Łódź', 'Москва', 'Αθήνα'];
    expect(lost.map(firstRule)).to.eql(['stra-e', 'r', 'odz', 'berita', 'berita']);
    expect(lost.map(slugOf)).to.eql(['strasse', 'aero', 'lodz', 'moskva', 'athina']);
  });
});
