import { extname } from 'node:path';
import type { OutFolder } from '../out/out-folder.js';
import { PublishError } from '../problem.js';
import { slugOf } from '../slug.js';
import { immutablePath } from '../site/site-file.js';
import { LAYOUT } from '../site/layout.js';

/** Publishes the pictures of local sources beside the feed, named by their content. `kept` has the paths of all of them. */
export function assetStore(
  folder: OutFolder,
  base: string | undefined,
): { keep(bytes: Uint8Array, name: string): Promise<string>; kept: Set<string> } {
  const kept = new Set<string>();
  return {
    kept,
    async keep(bytes, name) {
      if (!base) throw new PublishError({ code: 'picture-needs-url' });
      const extension = extname(name).toLowerCase();
      const path = immutablePath(LAYOUT.pictures, slugOf(name.slice(0, -extension.length || undefined)), extension, bytes);
      await folder.writeImmutable(path, bytes);
      kept.add(path);
      return new URL(path, base).href;
    },
  };
}
