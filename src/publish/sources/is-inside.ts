import * as system from 'node:path';

/** True for what is in `folder`, or it. On Windows the way to another drive is no relative path. */
export function isInside(
  folder: string,
  path: string,
  { relative, isAbsolute, sep }: Pick<typeof system, 'relative' | 'isAbsolute' | 'sep'> = system,
): boolean {
  // prettier-ignore
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
