import { pageClient } from '../../dom/page-client.js';
import type { Article } from '../../feed/article.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { articlesIn, piecesWith, type SearchArchive, type SearchPiece } from '../../related/search-archive.js';
import { mayBeStopWord, type SearchQuery, type SearchWord } from '../../related/search-query.js';
import { webUrl } from '../../text/urls.js';

async function json<Value>(url: string): Promise<Value> {
  return withTimeout(ANSWER_LIMIT_MS, async (signal) => {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<Value>;
  });
}

/**
 * The addresses of the pages of a feed's archive that have what is looked for, the newest first; undefined where the feed names no search
 * index, or none has these words. Only the pieces in which the words may be are loaded. The feed is asked for again, mostly out of the
 * browser's cache: a list may be open for longer than the index that it named.
 */
export async function archivePages(feedUrl: string, { words }: SearchQuery): Promise<string[] | undefined> {
  const indexed = words.filter((word) => !mayBeStopWord(word));
  if (!indexed.length) return undefined;
  const feed = await json<{ _bwi?: { search?: unknown } }>(feedUrl);
  const url = webUrl(feed._bwi?.search, feedUrl);
  const archive = url ? await json<SearchArchive>(url) : undefined;
  if (archive?.version !== 1) return undefined;
  const found = await Promise.all(indexed.map((word) => numbersOf(word, archive, url!)));
  const all = [...found[0]!].filter((number) => found.every((one) => one.has(number)));
  const pages = [...new Set(all.map((number) => Math.floor(number / archive.per_page)))].sort((a, b) => b - a);
  const names = [...archive.recent].reverse().concat(pages.map((page) => archive.pages.url.replace('{}', archive.pages.names[page]!)));
  return names.flatMap((name) => webUrl(name, url) ?? []);
}

/** The numbers of the articles that have a word. */
async function numbersOf(word: SearchWord, archive: SearchArchive, url: string): Promise<Set<number>> {
  const pieces = await Promise.all(piecesWith(word, archive).map((piece) => json<SearchPiece>(new URL(piece, url).href)));
  return new Set(pieces.flatMap((piece) => [...articlesIn(piece, word)]));
}

/** The articles of a page, read as every feed of this web page is. */
export const articlesOf = (url: string): Promise<readonly Article[]> =>
  new Promise((resolve, reject) => {
    const unsubscribe = pageClient.subscribe(url, (state) => {
      if (state.status === 'loading') return;
      // Later, since the first call may come before `subscribe` has returned.
      queueMicrotask(() => unsubscribe());
      if (state.status === 'ready') resolve(state.feed.articles);
      else reject(state.error);
    });
  });
