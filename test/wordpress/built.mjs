// The plugin as `npm run build:wordpress` makes it.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PLUGIN } from './with-plugin.mjs';

export { PLUGIN };

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const ZIP = `${PLUGIN}.zip`;

/** Runs a program to its end; throws with what it says where it fails. */
export const run = async (program, ...args) => (await promisify(execFile)(program, args, { cwd: root, maxBuffer: 1 << 26 })).stdout;

/** Paths of all files below a folder. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

export const text = (path) => readFileSync(join(PLUGIN, path), 'utf8');
