import { dirname, extname, relative, sep } from 'node:path';
import pMap from 'p-map';
import { problemOf, type PublishProblem } from '../problem.js';
import type { SourceResult, SourceProblem, SourceOptions } from './source.js';
import { filesBelow } from './files-below.js';
import { folderIds } from './folder-ids.js';
import { Gate } from './gate.js';
import { isDraftPath } from './is-draft.js';
import { isInside } from './is-inside.js';
import { filesByKey } from './own-pictures.js';
import { isTextFile, readTextFile } from './read-text-file.js';
import { toldApart } from './told-apart.js';

/** Articles in a form that can't be read: whoever wrote them shall know. */
const UNREAD = /\.(doc|odt|rtf|pdf|pages|html?)$/i;

/** Hidden files, and what word processors put beside an open document. */
const isHidden = (path: string): boolean => path.split(sep).some((part) => /^[.~]/.test(part));

/** Files that are read at once. */
const CONCURRENT_FILES = 8;

/** Reads a folder of articles, and those below it. */
export async function readFolder(root: string, options: SourceOptions): Promise<SourceResult> {
  const paths = await filesBelow(root, (path) => !isHidden(relative(root, path)) && !isInside(options.out, path));
  const files = filesByKey(paths);
  const gate = new Gate(options.now);
  const problems: SourceProblem[] = [];
  const report = (item: string, problem: PublishProblem): void => void problems.push({ source: root, item, ...problem });
  const nameOf = (path: string): string => relative(root, path);
  for (const path of paths)
    if (UNREAD.test(path) && !isDraftPath(nameOf(path))) report(nameOf(path), { code: 'file-kind', value: extname(path) });
  const texts = paths.filter(isTextFile);
  const unread: string[] = [];
  let count = 0;
  const found = await pMap(
    texts,
    async (path) => {
      try {
        const text = await readTextFile({ path, root, files }, options, gate);
        if (!text) return undefined;
        const { problems, ...read } = text;
        for (const problem of problems) report(nameOf(path), problem);
        options.read(root, ++count);
        return { ...read, name: nameOf(path) };
      } catch (error) {
        report(nameOf(path), problemOf(error));
        unread.push(nameOf(path));
        return undefined;
      }
    },
    { concurrency: CONCURRENT_FILES },
  );
  const kept = toldApart(found.filter((one) => one !== undefined), report); // prettier-ignore
  problems.sort((a, b) => (a.item! < b.item! ? -1 : 1));
  const changed = new Map(kept.map(({ article, changed }) => [article.url, changed]));
  const ids = await folderIds(root, new Set(['.', ...texts.map((path) => dirname(nameOf(path)))]));
  const folder = { root, ids, unread: unread.sort() };
  return { articles: kept.map(({ article }) => article), changed, problems, held: gate.held, folder };
}
