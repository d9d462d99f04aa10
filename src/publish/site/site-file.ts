import { createHash } from 'node:crypto';
import { IMMUTABLE_FOLDERS } from './layout.js';

/** A file to publish: its path in the folder, with slashes, and its content. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** A file that takes time to make: it is made again only when `key`, the hash of all that it is made from, is another. */
export interface LazyFile {
  readonly path: string;
  readonly key: string;
  readonly make: () => SiteFile;
}

/** Characters of a hash in a name. 64 bits make a collision among a newsroom's files practically impossible. */
const HASH_CHARACTERS = 16;

/** The hash of a content, as it is part of names. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_CHARACTERS);

/** The hash of a sequence of values. Each is hashed on its own: together they may be longer than the longest string. */
export function hashOfValues(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex').slice(0, HASH_CHARACTERS);
}

/** The path of a file that is named by its content. `extension` includes the dot. */
export const immutablePath = (folder: string, name: string, extension: string, content: string | Uint8Array): string =>
  `${folder}${name}-${contentHash(content)}${extension}`;

/** A JSON file that is named by its content. */
export const immutableFile = (folder: string, name: string, content: string): SiteFile => ({
  path: immutablePath(folder, name, '.json', content),
  content,
});

/** The end of a name with a content hash, as a regular expression for the configuration of servers. Any other file may change. */
export const IMMUTABLE_NAME = `-[0-9a-f]{${HASH_CHARACTERS}}\\.[a-z0-9]+$`;

const immutableName = new RegExp(`^(?:${IMMUTABLE_FOLDERS.join('|')})[^/]+${IMMUTABLE_NAME}`);

/** True for a path that {@link immutablePath} made. */
export const isImmutable = (path: string): boolean => immutableName.test(path);

/** The hash that a path made by {@link immutablePath} has of the content. */
export const hashInName = (path: string): string | undefined =>
  isImmutable(path) ? path.slice(path.lastIndexOf('-') + 1).slice(0, HASH_CHARACTERS) : undefined;

/** Stands for the folder's address where that is not known, until a file is written. */
export const UNKNOWN_BASE = 'https://folder.invalid/';

/** The text of the file at `from`, with what {@link UNKNOWN_BASE} begins as addresses relative to the file; `./` and `../` say so to readers. */
export const withRelativeLinks = (text: string, from: string): string =>
  text.replaceAll(UNKNOWN_BASE, '../'.repeat(from.split('/').length - 1) || './');

/** The address of `path` as written in the file at `from`: absolute where the folder's address, `base`, is known, else relative. */
export function linkTo(path: string, from: string, base: string | undefined): string {
  if (base) return new URL(path, base).href;
  return '../'.repeat(from.split('/').length - 1) + path;
}
