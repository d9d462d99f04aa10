import type { Article } from '../../feed/article.js';
import { immutableFile, linkTo, type SiteFile } from './site-file.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';

/** Articles of a feed's first page, and of each that follows. */
export const ARTICLES_PER_PAGE = 30;

/** A feed of the set. */
export interface FeedPlan {
  readonly path: string;
  readonly title: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** An article as an item of this feed, in the file at `path`. */
  readonly item: (article: Article, path: string) => object;
}

/**
 * The files of one feed: its pages, the oldest first, then the feed, which keeps its name. Pages are counted from the oldest
 * article and named by their content, the next one's name included. So a new article changes the feed and one page, and whoever
 * has begun to read goes on in the very set in which he began.
 */
export function* feedFiles(
  { path, title, articles, item }: FeedPlan,
  { homePageUrl, language }: Publication,
  base: string | undefined,
): Generator<SiteFile> {
  const pageAt = (from: string, next: string | undefined, page: readonly Article[]): string => {
    const feed_url = base && from === path ? linkTo(path, from, base) : undefined;
    const next_url = next && linkTo(next, from, base);
    return jsonFeedText({ title, home_page_url: homePageUrl, feed_url, next_url, language }, page.map((article) => item(article, from))); // prettier-ignore
  };
  const name = path.replace(/\.json$/, '').replaceAll('/', '-');
  const older = articles.slice(ARTICLES_PER_PAGE).reverse();
  let next: string | undefined;
  for (let start = 0; start < older.length; start += ARTICLES_PER_PAGE) {
    const page = older.slice(start, start + ARTICLES_PER_PAGE).reverse();
    const file = immutableFile(LAYOUT.pages, `${name}-${start / ARTICLES_PER_PAGE + 1}`, pageAt(LAYOUT.pages, next, page));
    yield file;
    next = file.path;
  }
  yield { path, content: pageAt(path, next, articles.slice(0, ARTICLES_PER_PAGE)) };
}

/** A JSON Feed of what is said `about` it, and of items. */
export const jsonFeedText = (about: object, items: readonly object[]): string =>
  `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...about, items })}\n`;
