// Bytes of the published scripts: minified, gzip, brotli. Fails over the limits, which are gzip bytes.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const beside = (part) => `bwi-${part}-${version}.js`;
const limits = {
  'bwi.js': 12_000,
  [beside('news')]: 5_500,
  'bwi.all.js': 40_600,
  [beside('article')]: 3_300,
  [beside('share')]: 1_600,
  [beside('related')]: 4_500,
  [beside('formats')]: 5_900,
  [beside('html')]: 13_000,
};

const rows = Object.entries(limits).map(([file, limit]) => {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  return { file, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length, limit };
});
console.table(rows);
const over = rows.filter(({ gzip, limit }) => gzip > limit);
for (const { file, gzip, limit } of over) console.error(`${file} has ${gzip} bytes gzip, over the limit of ${limit}.`);
process.exit(over.length ? 1 : 0);
