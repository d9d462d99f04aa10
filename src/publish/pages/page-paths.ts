import type { Article } from '../../feed/article.js';
import type { SourceProblem } from '../sources/source.js';
import { IMMUTABLE_FOLDERS, LAYOUT } from '../site/layout.js';

const INDEX = LAYOUT.index;

/** Where the set has files of its own. */
const TAKEN: readonly string[] = [...IMMUTABLE_FOLDERS, LAYOUT.kanal, LAYOUT.archive, LAYOUT.embed];
const TAKEN_FILES = new Set<string>([INDEX, LAYOUT.notFound]);

/** What a file can't be called on one system or another, or would be hidden; a double slash, which servers take for one. */
const NO_PATH = /(^|\/)[.\s]|[\\:*?"<>|\p{Cc}]|\/\/|[.\s](\/|$)|^$/u;

/** Bytes of a name, in the file systems of today. */
const MAX_NAME_BYTES = 255;

/** The file in the folder at `base` that a server sends for an address; undefined where there can't be one. */
export function pagePath(address: string, base: string): string | undefined {
  if (!address.startsWith(base) || /[?#]|%2f/i.test(address)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(address.slice(base.length));
  } catch {
    return undefined;
  }
  const file = path === '' || path.endsWith('/') ? path + INDEX : /\.html?$/i.test(path) ? path : `${path}/${INDEX}`;
  // Some systems don't tell capitals.
  const lower = file.toLowerCase();
  if (NO_PATH.test(file) || TAKEN_FILES.has(lower) || TAKEN.some((folder) => lower.startsWith(folder))) return undefined;
  return file.split('/').some((name) => Buffer.byteLength(name) > MAX_NAME_BYTES) ? undefined : file;
}

/** The path by which readers know a page: without the name that servers add. */
export const shownPath = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** The folders that a file is in: `a` and `a/b` for `a/b/c`. */
const foldersOf = (path: string): string[] => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));

/** The pages of those articles that are at an address of the set, and what keeps one from having its page. */
export function pagePaths(
  articles: readonly Article[],
  base: string,
): { readonly paths: ReadonlyMap<Article, string>; readonly problems: readonly SourceProblem[] } {
  const paths = new Map<Article, string>();
  const problems: SourceProblem[] = [];
  const taken = new Set<string>();
  const folders = new Set<string>();
  for (const article of articles) {
    const { url } = article;
    // Elsewhere it has a page already.
    if (!url.startsWith(base)) continue;
    const path = pagePath(url, base);
    const lower = path?.toLowerCase() ?? '';
    const above = foldersOf(lower);
    // No file is a folder, too.
    if (!path || taken.has(lower) || folders.has(lower) || above.some((folder) => taken.has(folder))) {
      problems.push({ source: url, code: 'page-impossible' });
      continue;
    }
    taken.add(lower);
    for (const folder of above) folders.add(folder);
    paths.set(article, path);
  }
  return { paths, problems };
}
