import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { hostingFiles } from '../hosting/hosting-files.js';
import { releaseCachePolicy } from './release-cache-policy.js';
import { releasePage } from './release-page.js';
import { channelOf, isForBrowsers, isImmutablePath } from './release-paths.js';

/** A file of a release: its path from the folder on, with slashes, and what it holds. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A version that is built. */
export interface BuiltVersion {
  readonly version: string;
  /** The folder that has its files: the build's, or an earlier release's. */
  readonly from: string;
  /** The project's own licence, where that isn't among the files. */
  readonly license?: string | undefined;
  /** Where partners' pages get the news, if that is known. */
  readonly feed?: string | undefined;
}

/** The hashes of the scripts; theirs alone are in a release that are in it themselves. */
const HASHES = 'integrity.json';

/**
 * All files of a release: first what never changes, then what refers to it.
 * @param beside The versions that the folder has already.
 */
export function releaseFiles({ version, from, license, feed }: BuiltVersion, beside: readonly string[] = []): readonly ReleaseFile[] {
  const files = new Map(pathsIn(from).map((path) => [path, readFileSync(join(from, path))]));
  const built = files.get(HASHES);
  if (!built) throw new Error(`${from} is no build of the widgets: there is no ${HASHES}.`);
  const hashes = Object.fromEntries(
    Object.entries(JSON.parse(String(built)) as Record<string, string>).filter(([path]) => files.has(path)),
  );
  files.set(HASHES, Buffer.from(`${JSON.stringify(hashes, null, 2)}\n`));
  if (license) files.set('LICENSE.txt', readFileSync(license));

  const channel = channelOf(version);
  const page = releasePage({ version, channel, hash: hashes['bwi.all.js'] ?? '', feed, paths: [...files.keys()] });
  const placed: ReleaseFile[] = [
    ...[version, channel].flatMap((folder) => [...files].map(([path, content]) => ({ path: `${folder}/${path}`, content }))),
    { path: HASHES, content: files.get(HASHES)! },
    { path: 'index.html', content: page },
  ];
  const paths = placed.map(({ path }) => path);
  const all = [...placed, ...hostingFiles(releaseCachePolicy([...new Set([version, ...beside])], paths))];
  return all.sort((a, b) => Number(isImmutablePath(b.path)) - Number(isImmutablePath(a.path)));
}

/** What goes into a release of a folder, and of those below it. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter(isForBrowsers)
    .sort();
