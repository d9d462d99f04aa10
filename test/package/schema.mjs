// The published schemas: what is right fits them, and what has a mistake does not.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const ajv = formats(new Ajv({ allErrors: true }));
const fits = ajv.compile(read('stories/guides/feed.schema.json'));
const union = new Ajv({ allowUnionTypes: true });

const good = [
  'demo/feed.json',
  ...['one', 'plain', 'long', 'english', 'empty', 'page-1', 'page-2'].map((name) => `stories/feeds/${name}.json`),
];
const problems = good.flatMap((path) => (fits(read(path)) ? [] : [`${path}: ${ajv.errorsText(fits.errors)}`]));

const item = { id: '1', url: '/1', title: 'Judul', summary: 'Ringkasan.' };
const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Contoh', items: [item] };
const mistakes = {
  'no items': { ...feed, items: undefined },
  'another version': { ...feed, version: 'https://jsonfeed.org/version/2' },
  'an item without an address': { ...feed, items: [{ ...item, url: undefined }] },
  'a date in words': { ...feed, items: [{ ...item, date_published: 'kemarin' }] },
  'tags in one string': { ...feed, items: [{ ...item, tags: 'a, b' }] },
  'a number as id': { ...feed, items: [{ ...item, id: 1 }] },
};
for (const [name, bad] of Object.entries(mistakes)) if (fits(JSON.parse(JSON.stringify(bad)))) problems.push(`${name} passes`);

const mapping = { url: 'https://kab.example/api?key=${KEY}', items: 'data', fields: { url: 'link', title: 'title' } };
const documents = {
  mapping: {
    right: [mapping, { ...mapping, home: 'http://kab.example/', pages: { query: 'page', first: 0 } }],
    wrong: [{}, { ...mapping, url: '/api' }, { ...mapping, alamat: 'x' }, { ...mapping, fields: { url: 'link' } }],
  },
  config: {
    right: [
      {},
      { sources: 'berita', out: 'public' },
      { sources: ['berita', 'https://kab.example/'], 'article-url': 'https://kab.example/{slug}', images: true, every: '5m' },
    ],
    wrong: [{ source: 'berita' }, { sources: 7 }, { url: 'kab.example' }, { images: 'ya' }, { articleUrl: 'https://kab.example/{slug}' }],
  },
  'front-matter': {
    right: [{}, { judul: 'A', tanggal: '2021-01-02', tags: ['a', 1], rubrik: { bebas: true } }, { title: 7, penulis: null }],
    wrong: [{ judul: ['A'] }, { ringkasan: { a: 1 } }, { authors: [{ name: 'Ani' }] }],
  },
};
for (const [name, { right, wrong }] of Object.entries(documents)) {
  const fits = union.compile(read(`src/publish/schemas/${name}.schema.json`));
  for (const one of right) if (!fits(one)) problems.push(`${name}: ${JSON.stringify(one)}: ${union.errorsText(fits.errors)}`);
  for (const one of wrong) if (fits(one)) problems.push(`${name}: ${JSON.stringify(one)} passes`);
}

for (const problem of problems) console.error(problem);
if (!problems.length) console.log(`${good.length} feeds fit the schema; ${Object.keys(mistakes).length} mistakes do not.`);
process.exit(problems.length ? 1 : 0);
