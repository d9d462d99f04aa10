import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseFile } from './release-files.js';
import { isImmutablePath, isVersion } from './release-paths.js';

/** What a file is called while it is written. */
const TEMPORARY_SUFFIX = '.new';

/** The versions that a folder has, the newest first: Cloudflare Pages reads the first hundred rules of `_headers`. */
export const versionsIn = (out: string): readonly string[] =>
  (existsSync(out) ? readdirSync(out) : []).filter(isVersion).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));

/**
 * Puts a release into a folder, beside the older ones there; nothing is taken away, since a reader's browser may hold an older
 * script, which asks for the modules of its version. What is as it was stays untouched, and with it the times by which caches know it.
 * @returns the paths that were written.
 * @throws Error, before anything is written, where the folder is somebody else's, or has the version with other bytes.
 */
export function writeRelease(files: readonly ReleaseFile[], out: string): readonly string[] {
  const changed = files.filter(({ path, content }) => !has(join(out, path), content));
  assertOwn(out);
  assertSame(changed, out);
  for (const { path, content } of changed) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target + TEMPORARY_SUFFIX, content, { flush: true });
    renameSync(target + TEMPORARY_SUFFIX, target);
  }
  return changed.map(({ path }) => path);
}

const has = (path: string, content: Uint8Array | string): boolean => existsSync(path) && readFileSync(path).equals(Buffer.from(content));

/** Refuses a folder with other things in it: its page would be lost, and the headers be those of everything there. */
function assertOwn(out: string): void {
  const [other] = existsSync(out) ? readdirSync(out) : [];
  if (other && !existsSync(join(out, 'integrity.json')))
    throw new Error(`${out} holds ${other}, and no release: choose a folder of its own with --out.`);
}

/** Refuses to change what browsers keep for a year, and what partners have pinned by its hash. */
function assertSame(changed: readonly ReleaseFile[], out: string): void {
  const other = changed.map(({ path }) => path).filter((path) => isImmutablePath(path) && existsSync(join(out, path)));
  if (other.length)
    throw new Error(`${out} has this version already, with other bytes in ${other.join(', ')}. Raise "version" in package.json.`);
}
