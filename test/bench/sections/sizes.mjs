import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { gzip } from '../lib/bundle.mjs';
import { LIST, root, SCRIPT, SHARE } from '../lib/root.mjs';

const LIST_AND_SHARE = [...new Set([...LIST, ...SHARE])];

/** What a page fetches for each thing, fonts included; they are compressed already. */
const contenders = {
  'bwi.js': ['dist/bwi.js'],
  'a list': LIST,
  'a share bar': SHARE,
  'a list and a share bar': LIST_AND_SHARE,
  ...Object.fromEntries(SCRIPT.filter((file) => file !== 'dist/bwi.js').map((file) => [file.replace('dist/', ''), [file]])),
  shareon: ['node_modules/shareon/dist/shareon.iife.js', 'node_modules/shareon/dist/shareon.min.css'],
  Shariff: [
    'node_modules/shariff/dist/shariff.complete.js',
    'node_modules/shariff/dist/shariff.complete.css',
    'node_modules/shariff/dist/fa-brands-400.woff2',
    'node_modules/shariff/dist/fa-solid-900.woff2',
  ],
  'bsky-embed': ['node_modules/bsky-embed/dist/bsky-embed.es.js'],
};

const METRICS = [
  { key: 'gzip', label: 'gzip', unit: 'B' },
  { key: 'brotli', label: 'brotli', unit: 'B' },
  { key: 'minified', label: 'minified', unit: 'B' },
];

export default async function sizes() {
  const rows = [];
  for (const [name, files] of Object.entries(contenders)) {
    const values = { gzip: 0, brotli: 0, minified: 0 };
    for (const file of files) {
      const bytes = await readFile(new URL(file, root));
      const packed = file.endsWith('.woff2');
      values.minified += bytes.length;
      values.gzip += packed ? bytes.length : gzip(bytes).length;
      values.brotli += packed ? bytes.length : brotliCompressSync(bytes).length;
    }
    rows.push({ name, values, runs: [values] });
  }
  const gzipOf = (name) => rows.find((row) => row.name === name).values.gzip;
  return {
    name: 'sizes',
    title: 'Sizes',
    how: 'Bytes of the published files, and of what the peers tell pages to fetch.',
    metrics: METRICS,
    rows,
    base: 'a list and a share bar',
    goals: [
      { what: 'bwi.js', value: gzipOf('bwi.js'), limit: 1500, unit: 'B gzip' },
      { what: 'all bytes of a list with a share bar', value: gzipOf('a list and a share bar'), limit: 24_000, unit: 'B gzip' },
    ],
  };
}
