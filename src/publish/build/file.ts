import { createHash } from 'node:crypto';

/** A file of the set: its path below the folder, with slashes, and what it holds. */
export interface SetFile {
  readonly path: string;
  readonly content: string;
}

/** Characters of a hash in a name: 64 bits, so that no two files of a newsroom ever meet. */
const LENGTH = 16;

/** The hash of a content that stands in its file's name. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, LENGTH);

/** The hash of values, one after the other: together they may be longer than a text can be. */
export function hashOfAll(values: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${JSON.stringify(value)}\n`);
  return hash.digest('hex').slice(0, LENGTH);
}

/** A name that {@link hashOf} has a part in. */
export const isLasting = (name: string): boolean => /-[\da-f]{16}\.\w+$/.test(name);

/** A file named by its content. */
export const lastingFile = (folder: string, name: string, kind: string, content: string): SetFile => ({
  path: `${folder}${name}-${hashOf(content)}.${kind}`,
  content,
});

/** The address of `path` in a file at `from`: absolute where the folder's own address is known. */
export function linkTo(path: string, from: string, base: string | undefined): string {
  if (base) return new URL(path, base).href;
  return '../'.repeat(from.split('/').length - 1) + path;
}
