import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../site/site-file.js';
import { NOTES_FOLDER } from './out-folder.js';

/** True when the run before has said the same; notes what this one says. */
export async function isRepeated(folder: string, lines: readonly string[]): Promise<boolean> {
  const path = join(folder, NOTES_FOLDER, 'said');
  const hash = contentHash(lines.join('\n'));
  const before = await readFile(path, 'utf8').catch(() => '');
  // Where nothing can be noted, all is said again.
  if (before !== hash) await writeFile(path, hash).catch(() => undefined);
  return before === hash;
}
