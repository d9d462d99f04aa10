import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The repository's folder. */
export const root = new URL('../../../', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const dist = new URL('dist/', root);

/** Modules beside bwi.js, by their names. */
export const modules = (...names) => names.map((name) => `dist/bwi-${name}-${version}.js`);

/** What a page with a list fetches, and one with a share bar. */
export const LIST = ['dist/bwi.js', ...modules('core', 'news')];
export const SHARE = ['dist/bwi.js', ...modules('core', 'share-bar')];

/** The script tag with all that it may fetch from beside it. */
export const SCRIPT = existsSync(dist)
  ? readdirSync(dist)
      .filter((name) => /^bwi.*\.js$/.test(name))
      .map((name) => `dist/${name}`)
  : [];
