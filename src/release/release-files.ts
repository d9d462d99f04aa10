import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { hostingFiles } from '../hosting/hosting-files.js';
import { BUILDER_PAGE, withFeed } from './builder-page.js';
import { releaseCachePolicy } from './release-cache-policy.js';
import { releasePage } from './release-page.js';
import { channelOf, isForWebsites, isImmutablePath, PLUGIN } from './release-paths.js';
import { withSettings, type ReleaseSettings } from './release-settings.js';

/** A file of a release: its path in the folder, with slashes, and its content. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A built version of the widgets. */
export interface BuiltVersion {
  readonly version: string;
  /** The folder with its files: of the build, or of an earlier release. */
  readonly from: string;
  /** Path of the project's licence, if the folder doesn't have it. */
  readonly license?: string | undefined;
  /** Path of the npm package as one file, for those who can't have it from npm. */
  readonly npmPackage?: string | undefined;
  /** For partners' pages, as far as they are known. */
  readonly settings?: ReleaseSettings | undefined;
}

/** The file with the scripts' hashes; a release has the hashes of its own scripts only. */
const HASHES = 'integrity.json';

/**
 * All files of a release. Immutable files come before those that refer to them.
 * @param existing Versions that the folder already has.
 */
export function releaseFiles(
  { version, from, license, npmPackage, settings = {} }: BuiltVersion,
  existing: readonly string[] = [],
): readonly ReleaseFile[] {
  const files = new Map(pathsIn(from).map((path): [string, Uint8Array] => [path, readFileSync(join(from, path))]));
  const built = files.get(HASHES);
  if (!built) throw new Error(`${from} is no build of the widgets: there is no ${HASHES}.`);
  const hashes = Object.fromEntries(
    Object.entries(JSON.parse(String(Buffer.from(built))) as Record<string, string>).filter(([path]) => files.has(path)),
  );
  files.set(HASHES, json(hashes));
  if (license) files.set('LICENSE.txt', readFileSync(license));

  const channel = channelOf(version);
  const page = releasePage({
    version,
    channel,
    hash: hashes['bwi.all.js'] ?? '',
    feed: settings.feed,
    npmPackage: npmPackage && basename(npmPackage),
    paths: [...files.keys()],
  });
  const placed: ReleaseFile[] = [
    ...[...files].map(([path, content]) => ({ path: `${version}/${path}`, content })),
    ...channelFiles(files, settings).map(([path, content]) => ({ path: `${channel}/${path}`, content })),
    ...(npmPackage ? [{ path: `${version}/${basename(npmPackage)}`, content: readFileSync(npmPackage) }] : []),
    ...[HASHES, PLUGIN].flatMap((path) => (files.has(path) ? { path, content: files.get(path)! } : [])),
    { path: 'index.html', content: page },
  ];
  const paths = placed.map(({ path }) => path);
  const all = [...placed, ...hostingFiles(releaseCachePolicy([...new Set([version, ...existing])], paths))];
  return all.sort((a, b) => Number(isImmutablePath(b.path)) - Number(isImmutablePath(a.path)));
}

/** The same files with the settings of the release inside, and the hashes that they then have. */
function channelFiles(files: ReadonlyMap<string, Uint8Array>, settings: ReleaseSettings): [string, Uint8Array][] {
  const set = [...files].map(([path, content]): [string, Uint8Array] => [
    path,
    path === BUILDER_PAGE ? withFeed(content, settings.feed) : withSettings(path, content, settings),
  ]);
  const scripts = set.filter(([path]) => path.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.map(([path, content]) => [path, `sha384-${createHash('sha384').update(content).digest('base64')}`])); // prettier-ignore
  return set.map(([path, content]) => [path, path === HASHES ? json(hashes) : content]);
}

const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Paths of the files in a folder and its subfolders that go into a release. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter(isForWebsites)
    .sort();
