// Bytes of the published scripts and of the plugin: minified, gzip, brotli. Fails over the limits, which are gzip bytes; of the
// plugin, which is compressed already, its own.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const modules = {
  core: 15_350,
  news: 16_350,
  'share-bar': 4_050,
  'related-news': 4_400,
  article: 3_550,
  'html-content': 5_050,
  'safe-html': 13_200,
  'parse-feed': 9_000,
  'tap-to-load': 1_000,
  link: 1_500,
  'reading-tools': 2_650,
  tabs: 3_300,
  ticker: 2_300,
  refresh: 2_050,
  auto: 750,
  duration: 250,
  search: 4_800,
  'author-warnings': 2_300,
  'frame-news': 66_700,
  'frame-article': 73_600,
};
const limits = {
  'bwi.js': 2_000,
  'bwi.all.js': 84_700,
  'bwi.check.js': 22_600,
  'bwi.check.en.js': 22_100,
  'bwi.frame.js': 600,
  'bwi-feed.js': 521_000,
  'builder/builder.js': 81_700,
  'wordpress/banyuwangi-news/editor.js': 10_800,
  'wordpress/banyuwangi-news.zip': 266_000,
  ...Object.fromEntries(Object.entries(modules).map(([name, limit]) => [`bwi-${name}-${version}.js`, limit])),
};

const rows = Object.entries(limits).map(([file, limit]) => {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  return { file, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length, limit };
});
console.table(rows);
const unlimited = readdirSync(new URL('../../dist/', import.meta.url)).filter((file) => /^bwi.*\.js$/.test(file) && !limits[file]);
for (const file of unlimited) console.error(`${file} has no limit here.`);
/** The bytes that count of a file. */
const counted = ({ file, minified, gzip }) => (file.endsWith('.zip') ? minified : gzip);
const over = rows.filter((row) => counted(row) > row.limit);
for (const row of over) console.error(`${row.file} has ${counted(row)} bytes, over the limit of ${row.limit}.`);
process.exit(over.length || unlimited.length ? 1 : 0);
