import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from '../../src/publish/slug.js';
import { kanalSlug } from '../../src/text/kanal-slug.js';

const NAMES = [
  'Pariwisata', 'Seni & Budaya', 'Pemerintahan Desa', 'UMKM', 'Jum’at Berkah', "Qur'an", 'Kesehatan/Keluarga', ' Ekonomi  Kreatif ', 'Café – Résumé',
  'A.B.C', 'COVID-19', '2026', '—', 'e-Government', 'Pendidikan (PAUD)', '½ hari', 'x'.repeat(79) + ' yz', 'iPhone15Pro',
]; // prettier-ignore

for (const name of NAMES)
  test(`the feed of the kanal “${name}” is asked for where bwi-feed writes it`, () => {
    assert.equal(kanalSlug(name), slugOf(name));
  });
