import { expect } from 'chai';
import { describe, it } from 'node:test';
import { dateline, excerpt } from '../../src/text/excerpt.js';

const SENTENCE = 'Warga panen padi.';

describe('a dateline', () => {
  for (const line of [
    'BANYUWANGI –',
    'BANYUWANGI -',
    'BANYUWANGI --',
    'Banyuwangi —',
    'Banyuwangi -',
    'GIRI -',
    'BANYUWANGI, KOMPAS.com -',
    'JAKARTA, KOMPAS.com —',
    'KOMPAS.com -',
    'Jakarta, CNN Indonesia --',
    'Purwokerto, CNN Indonesia --',
    'Jakarta, CNBC Indonesia -',
    'Banyuwangi, 18 Januari 2021 –',
    'Kertosari, 18 Januari 2021 –',
    'Banyuwangi, Senin (18/1/2021) –',
    'Kertosari, Senin (18/1/2021) –',
    'Banyuwangi (18/1/2021) -',
    'BANYUWANGI (18/1/2021) -',
    'Liputan6.com, Jakarta -',
    'TEMPO.CO, Jakarta -',
    'REPUBLIKA.CO.ID, JAKARTA --',
    'SURYA.CO.ID | BANYUWANGI -',
    'TRIBUNJATIM.COM, BANYUWANGI -',
    'TIMESINDONESIA, BANYUWANGI -',
    'Banyuwangi (ANTARA) -',
    'Kertosari (ANTARA News) -',
    'Bisnis.com, JAKARTA —',
    'Suara.com -',
    'Banyuwangi, Beritasatu.com –',
    'Banyuwangi, Jawa Timur –',
    'Jawa Timur -',
    'Muncar --',
  ])
    it(`leaves the excerpt: ${line}`, () => {
      expect(excerpt(`${line} ${SENTENCE}`)).to.equal(SENTENCE);
    });

  for (const text of [
    'Bupati - Wakil Bupati Banyuwangi dilantik.',
    'Bupati – Wakil Bupati Banyuwangi dilantik.',
    'Gubernur -- Wakil Gubernur hadir.',
    'UMKM - Sektor usaha kecil naik kelas.',
    'UMKM – Sektor usaha kecil naik kelas.',
    'DPRD - Pemkab sepakat.',
    'TNI - Polri menjaga pantai.',
    'KPU - Bawaslu bersiap.',
    'Ijen - Baluran ditempuh dua jam.',
    'Ketapang - Gilimanuk ramai.',
    'COVID-19 – gelombang baru.',
    'Anak-anak bermain.',
    'Ani, Budi - dua siswa - menang.',
    'Joko Widodo (Presiden) - hadir.',
    'Kopi Robusta - Arabika dipanen.',
    'Rp 5.000 - Rp 10.000 harganya.',
  ])
    it(`is not the subject of a sentence: ${text}`, () => {
      expect(dateline(text)).to.equal(undefined);
      expect(excerpt(text)).to.equal(text);
    });
});
