import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';

export const gzip = (bytes) => gzipSync(bytes, { level: 9 });

/** Bytes of our own files as they travel. */
export const weightOf = (...paths) => paths.reduce((sum, path) => sum + gzip(readFileSync(new URL(path, root))).length, 0);

/** The same script made to travel in `bytes`, by a comment that can't be compressed: what bytes cost, whatever they do. */
export function weighing(code, bytes) {
  for (let size = bytes; ;) {
    const heavy = `${code}\n/*${randomBytes(size).toString('base64')}*/`;
    const over = gzip(heavy).length - bytes;
    if (over <= 0) return heavy;
    size -= over;
  }
}

/**
 * A peer's page script as its developer would publish it: one minified classic script in production mode. In memory, for what
 * is built of other people's code is not kept here.
 *
 * @param {string} entry a file of this repository
 * @param {'iife' | 'es'} format
 * @returns {Promise<{ code: string, css: string }>}
 */
export async function bundle(entry, format = 'iife') {
  const { output } = await build({
    root: fileURLToPath(root),
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, root)),
        preserveEntrySignatures: 'strict',
        output: { format, name: 'peer', codeSplitting: false, minify: true },
      },
    },
  });
  const css = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source));
  return { code: output.find(({ isEntry }) => isEntry).code, css: css.join('') };
}
