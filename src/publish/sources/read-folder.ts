import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import pMap from 'p-map';
import type { Article } from '../../feed/article.js';
import { dedupeKey } from '../../text/url-key.js';
import { problemOf, type PublishProblem } from '../problem.js';
import { Gate } from './gate.js';
import { isDraftPath } from './is-draft.js';
import { filesByKey } from './own-pictures.js';
import type { SourceResult, SourceProblem, SourceOptions } from './source.js';
import { isTextFile, readTextFile } from './read-text-file.js';

/** Articles in a form that can't be read: whoever wrote them shall know. */
const UNREAD = /\.(doc|odt|rtf|pdf|pages|html?)$/i;

/** Hidden files, and what word processors put beside an open document. */
const isHidden = (path: string): boolean => path.split(sep).some((part) => /^[.~]/.test(part));

/** Files that are read at once. */
const CONCURRENT_FILES = 8;

/** Reads a folder of articles, and those below it. Two files of one address are one too many. */
export async function readFolder(root: string, options: SourceOptions): Promise<SourceResult> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isHidden(relative(root, path)) && relative(options.out, path).startsWith('..'))
    .sort();
  const files = filesByKey(paths);
  const gate = new Gate(options.now);
  const problems: SourceProblem[] = [];
  const report = (path: string, problem: PublishProblem): void =>
    void problems.push({ source: root, item: relative(root, path), ...problem });
  for (const path of paths)
    if (UNREAD.test(path) && !isDraftPath(relative(root, path))) report(path, { code: 'file-kind', value: extname(path) });
  let count = 0;
  const articles = await pMap(
    paths.filter(isTextFile),
    async (path) => {
      try {
        const found = await readTextFile({ path, root, files }, options, gate);
        if (!found) return undefined;
        for (const problem of found.problems) report(path, problem);
        options.read(root, ++count);
        return { path, article: found.article };
      } catch (error) {
        report(path, problemOf(error));
        return undefined;
      }
    },
    { concurrency: CONCURRENT_FILES },
  );
  const byAddress = new Map<string, { path: string; article: Article }>();
  for (const found of articles) {
    if (!found) continue;
    const first = byAddress.get(dedupeKey(found.article.url));
    if (first) report(found.path, { code: 'same-address', value: relative(root, first.path) });
    else byAddress.set(dedupeKey(found.article.url), found);
  }
  problems.sort((a, b) => (a.item! < b.item! ? -1 : 1));
  return { articles: [...byAddress.values()].map(({ article }) => article), problems, held: gate.held };
}
