import { createHash } from 'node:crypto';

/** A file of the set: its path below the folder, with slashes, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/** Characters of a hash in a name: 64 bits, so that no two files of a newsroom ever meet. */
const HASH_CHARACTERS = 16;

/** The hash of a content that stands in its file's name. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_CHARACTERS);

/** The hash of values, one after the other: together they may be longer than a text can be. */
export function hashOfValues(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex').slice(0, HASH_CHARACTERS);
}

/** The path of a file that is named by its content; `kind` is the end of its name, from the dot on. */
export const immutablePath = (folder: string, name: string, kind: string, content: string | Uint8Array): string =>
  `${folder}${name}-${contentHash(content)}${kind}`;

/** A file of JSON that is named by its content. */
export const immutableFile = (folder: string, name: string, content: string): SiteFile => ({
  path: immutablePath(folder, name, '.json', content),
  content,
});

/** What such a name ends with, as a regular expression of servers: the mark of its content. A file without it, wherever it is, may change. */
export const IMMUTABLE_NAME = `-[0-9a-f]{${HASH_CHARACTERS}}\\.[a-z0-9]+$`;

const marked = new RegExp(IMMUTABLE_NAME);

/** A name that {@link immutablePath} gave. */
export const isImmutable = (name: string): boolean => marked.test(name);

/** The address of `path` in a file at `from`: absolute where the folder's own address is known. */
export function linkTo(path: string, from: string, base: string | undefined): string {
  if (base) return new URL(path, base).href;
  return '../'.repeat(from.split('/').length - 1) + path;
}
