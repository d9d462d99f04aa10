import { readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import pMap from 'p-map';
import type { Article } from '../../feed/article.js';
import { dedupeKey } from '../../text/url-key.js';
import { errorMessage } from '../error-message.js';
import { SourceError, type SourceResult, type SourceProblem, type SourceOptions } from './source.js';
import { isTextFile, readTextFile } from './read-text-file.js';

/** Articles in a form that can't be read: whoever wrote them shall know. */
const UNREAD = /\.(doc|odt|rtf|pdf|pages|html?)$/i;

/** Hidden files, and what word processors put beside an open document. */
const isHidden = (path: string): boolean => path.split(sep).some((part) => /^[.~]/.test(part));

/** Files that are read at once. */
const CONCURRENT_FILES = 8;

/** Reads a folder of articles, and those below it. Two files of one address are one too many. */
export async function readFolder(root: string, options: SourceOptions): Promise<SourceResult> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new SourceError(`it can't be read: ${errorMessage(error)}`);
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isHidden(relative(root, path)) && relative(options.out, path).startsWith('..'))
    .sort();
  const beside = new Set(paths);
  const problems: SourceProblem[] = [];
  const leftOut = (path: string, reason: string): void => void problems.push({ source: root, item: relative(root, path), reason });
  for (const path of paths) if (UNREAD.test(path)) leftOut(path, `${extname(path)} can't be read: save it as .docx, .txt or .md`);
  let count = 0;
  const articles = await pMap(
    paths.filter(isTextFile),
    async (path) => {
      try {
        const article = await readTextFile({ path, root }, options, beside);
        options.read(root, ++count);
        return { path, article };
      } catch (error) {
        leftOut(path, errorMessage(error));
        return undefined;
      }
    },
    { concurrency: CONCURRENT_FILES },
  );
  const byAddress = new Map<string, { path: string; article: Article }>();
  for (const found of articles) {
    if (!found) continue;
    const first = byAddress.get(dedupeKey(found.article.url));
    if (first) leftOut(found.path, `its address is that of ${relative(root, first.path)}`);
    else byAddress.set(dedupeKey(found.article.url), found);
  }
  problems.sort((a, b) => (a.item! < b.item! ? -1 : 1));
  return { articles: [...byAddress.values()].map(({ article }) => article), problems };
}
