import type { Article } from '../../feed/article.js';
import { searchedWords, type SearchArchive, type SearchPiece } from '../../related/search-archive.js';
import { LAYOUT } from './layout.js';
import { shortSummary } from './publishable.js';
import { immutableFile, linkTo, type SiteFile } from './site-file.js';

/** Most bytes of a piece, not compressed. */
const MAX_PIECE_BYTES = 30_000;
/** Of a piece without words. */
const EMPTY_BYTES = 40;

/** An older page of a feed. */
export interface FeedPage {
  readonly path: string;
  /** The oldest first. */
  readonly articles: readonly Article[];
}

/**
 * The search index of the older pages of a feed, the oldest first. A page that isn't full is not indexed but named: so the pieces stay as
 * they are until it is, and a new article changes one small file.
 *
 * @returns the path of the file that names the others.
 */
export function* searchFiles(pages: readonly FeedPage[], perPage: number): Generator<SiteFile, string> {
  const full = pages.filter(({ articles }) => articles.length === perPage);
  const words: [string, string, string][] = [];
  for (const piece of piecesOf(full.flatMap(({ articles }) => articles))) {
    const names = piece.map(([word]) => word);
    const content = `${JSON.stringify({ version: 1, words: Object.fromEntries(piece) } satisfies SearchPiece)}\n`;
    const file = immutableFile(LAYOUT.search, 'words', content);
    yield file;
    words.push([names[0]!, names.at(-1)!, file.path.slice(LAYOUT.search.length)]);
  }
  // The names of all pages of a feed are alike but for number and hash.
  const [, start = ''] = /^(.*?)\d+-[0-9a-f]+\.json$/.exec(pages[0]!.path) ?? [];
  const root: SearchArchive = {
    version: 1,
    per_page: perPage,
    pages: {
      url: `${linkTo(start, LAYOUT.search, undefined)}{}.json`,
      names: full.map(({ path }) => path.slice(start.length, -'.json'.length)),
    },
    recent: pages.slice(full.length).map(({ path }) => linkTo(path, LAYOUT.search, undefined)),
    words,
  };
  const file = immutableFile(LAYOUT.search, 'index', `${JSON.stringify(root)}\n`);
  yield file;
  return file.path;
}

type Entry = [word: string, steps: number[]];

/** The words of articles, each with the numbers of those that have it, in pieces that are small enough. */
function* piecesOf(articles: readonly Article[]): Generator<Entry[]> {
  const numbers = new Map<string, number[]>();
  articles.forEach((article, number) => {
    // As the feed has it.
    for (const word of searchedWords({ ...article, summary: shortSummary(article.summary || article.title) })) {
      const known = numbers.get(word);
      if (known) known.push(number);
      else numbers.set(word, [number]);
    }
  });
  let piece: Entry[] = [];
  let bytes = EMPTY_BYTES;
  for (const [word, all] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let entry: Entry | undefined;
    let last = 0;
    for (const number of all) {
      const size = (): number =>
        entry ? String(number - last).length + 1 : Buffer.byteLength(JSON.stringify(word)) + String(number).length + 4;
      if (bytes + size() > MAX_PIECE_BYTES) {
        yield piece;
        piece = [];
        bytes = EMPTY_BYTES;
        entry = undefined;
      }
      bytes += size();
      if (entry) entry[1].push(number - last);
      else piece.push((entry = [word, [number]]));
      last = number;
    }
  }
  if (piece.length) yield piece;
}
