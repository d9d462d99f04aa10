import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files in a folder and those below it. Links are followed, each folder once; one that leads nowhere is a file that can't be read.
 *
 * @param isWanted False for what is passed over, with all below it.
 */
export async function filesBelow(root: string, isWanted: (path: string) => boolean, seen = new Set<string>()): Promise<string[]> {
  const real = await realpath(root);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: string[] = [];
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const path = join(root, entry.name);
    if (!isWanted(path)) continue;
    const isLinked = entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory();
    if (entry.isDirectory() || isLinked) files.push(...(await filesBelow(path, isWanted, seen)));
    else files.push(path);
  }
  return files.sort();
}
