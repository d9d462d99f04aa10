import { readFileSync } from 'node:fs';

/** The repository's folder. */
export const root = new URL('../../../', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** A file beside bwi.js, by what it is for. */
export const part = (name) => `dist/bwi-${name}-${version}.js`;

/** The script tag with all that it may fetch from beside it. */
export const SCRIPT = ['dist/bwi.js', ...['news', 'share', 'article', 'html', 'related', 'formats'].map(part)];
