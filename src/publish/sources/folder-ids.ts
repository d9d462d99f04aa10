import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** By what a folder is told from another in its place: its disk, and its number there. By its path in the source, `.` for that itself. */
export type FolderIds = Readonly<Record<string, readonly [disk: string, number: string]>>;

const idOf = async (path: string): Promise<readonly [string, string] | undefined> => {
  // Numbers of Windows are larger than any that is exact.
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [String(found.dev), String(found.ino)];
};

/** The folders at `paths` below `root`. */
export async function folderIds(root: string, paths: Iterable<string>): Promise<FolderIds> {
  const ids: Record<string, readonly [string, string]> = {};
  for (const path of paths) ids[path] = (await idOf(join(root, path)))!;
  return ids;
}

/**
 * True where what is gone from the folders of `known` was taken out of them: each that is still there is on the disk where it was, and
 * one that is empty is the same folder. A share that is not connected leaves an empty one in its place, or what lies below it.
 */
export async function areSameFolders(root: string, known: FolderIds): Promise<boolean> {
  for (const [path, [disk, number]] of Object.entries(known)) {
    const now = await idOf(join(root, path));
    if (!now) continue;
    if (now[0] !== disk) return false;
    if (now[1] !== number && !(await readdir(join(root, path))).length) return false;
  }
  return true;
}
