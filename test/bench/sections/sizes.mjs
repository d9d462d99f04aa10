import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { gzip } from '../lib/bundle.mjs';
import { part, root } from '../lib/root.mjs';

/** What a page fetches for each thing, fonts included; they are compressed already. */
const contenders = {
  'bwi.js': ['dist/bwi.js'],
  'bwi-news.js': [part('news')],
  'bwi-share.js': [part('share')],
  'bwi-article.js': [part('article')],
  'bwi-html.js': [part('html')],
  'bwi-related.js': [part('related')],
  'bwi-formats.js': [part('formats')],
  'bwi.all.js': ['dist/bwi.all.js'],
  'bwi.js + bwi-news.js': ['dist/bwi.js', part('news')],
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
  return [
    {
      name: 'sizes',
      title: 'Sizes',
      how: 'Bytes of the published files, and of what the peers tell pages to fetch.',
      metrics: METRICS,
      rows,
      base: 'bwi.js',
      // What a share bar makes a reader fetch in all is measured by its own section.
      goals: [{ what: 'bwi.js', value: gzipOf('bwi.js'), limit: 12_000, unit: 'B gzip' }],
    },
    await parts('script', 'bwi.js', gzipOf('bwi.js')),
    await parts('news', 'bwi-news.js', gzipOf('bwi-news.js')),
  ];
}

/** What costs what in a script: gzip of each module's code by itself, scaled so that all together are the whole. */
async function parts(mode, file, whole) {
  const { output } = [
    await build({
      root: fileURLToPath(root),
      configFile: fileURLToPath(new URL('vite.config.ts', root)),
      mode,
      logLevel: 'silent',
      build: { write: false },
    }),
  ].flat()[0];
  const modules = Object.entries(output[0].modules).map(([id, { code }]) => ({
    name: id.split('/src/').pop().replace('\0', 'from '),
    bytes: code ? gzip(code).length : 0,
  }));
  const sum = modules.reduce((all, { bytes }) => all + bytes, 0);
  const rows = modules
    .map(({ name, bytes }) => ({ name, values: { gzip: Math.round((bytes / sum) * whole) } }))
    .sort((a, b) => b.values.gzip - a.values.gzip)
    .map((row) => ({ ...row, runs: [row.values] }));
  const rest = rows.slice(24).reduce((all, { values }) => all + values.gzip, 0);
  return {
    name: `parts of ${file}`,
    title: `What costs what in ${file}`,
    how: 'Each module’s share of the gzip bytes.',
    metrics: [METRICS[0]],
    rows: [
      { name: file, values: { gzip: whole }, runs: [] },
      ...rows.slice(0, 24),
      { name: `${rows.length - 24} more`, values: { gzip: rest }, runs: [] },
    ],
    base: file,
  };
}
