import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseFile } from './release-files.js';
import { isImmutablePath, isVersion } from './release-paths.js';

/** Added to a file's name while it is written. */
const TEMPORARY_SUFFIX = '.new';

/** The versions in a folder, newest first: Cloudflare Pages reads only the first hundred rules of `_headers`. */
export const versionsIn = (out: string): readonly string[] =>
  (existsSync(out) ? readdirSync(out) : []).filter(isVersion).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));

/**
 * Writes a release into a folder, beside earlier ones. Nothing is removed, since a browser may have cached an older script, which
 * requests the modules of its version. Unchanged files keep their modification times, by which caches recognise them.
 * @returns the paths of the files written.
 * @throws Error, before anything is written, when the folder has files of others, or this version with other content.
 */
export function writeRelease(files: readonly ReleaseFile[], out: string): readonly string[] {
  const changed = files.filter(({ path, content }) => !has(join(out, path), content));
  assertRelease(out);
  assertImmutable(changed, out);
  for (const { path, content } of changed) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target + TEMPORARY_SUFFIX, content, { flush: true });
    renameSync(target + TEMPORARY_SUFFIX, target);
  }
  return changed.map(({ path }) => path);
}

const has = (path: string, content: Uint8Array | string): boolean => existsSync(path) && readFileSync(path).equals(Buffer.from(content));

/** Refuses a folder that is not a release: its page would be overwritten, and the headers would apply to all its files. */
function assertRelease(out: string): void {
  const [other] = existsSync(out) ? readdirSync(out) : [];
  if (other && !existsSync(join(out, 'integrity.json')))
    throw new Error(`${out} holds ${other}, and no release: choose a folder of its own with --out.`);
}

/** Refuses to change files that browsers cache for a year and that partners pin by hash. */
function assertImmutable(changed: readonly ReleaseFile[], out: string): void {
  const other = changed.map(({ path }) => path).filter((path) => isImmutablePath(path) && existsSync(join(out, path)));
  if (other.length)
    throw new Error(`${out} has this version already, with other bytes in ${other.join(', ')}. Raise "version" in package.json.`);
}
