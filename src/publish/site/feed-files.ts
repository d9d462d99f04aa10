import type { Article } from '../../feed/article.js';
import { immutableFile, linkTo, withRelativeLinks, type SiteFile } from './site-file.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';

/** Articles on a page of a feed, the first included. */
export const ARTICLES_PER_PAGE = 30;

/** One of the feeds to write: all articles, or those of a kanal. */
export interface FeedPlan {
  readonly path: string;
  readonly title: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Makes the item of an article, for the file at `path`, from which its links are relative. */
  readonly item: (article: Article, path: string) => object;
}

/**
 * The files of one feed: its older pages, the oldest first, then the feed itself, which keeps its name. Pages are numbered from the
 * oldest article and named by their content, which includes the name of the next page. So a new article changes the feed and one
 * page only, and the links to older pages always lead to the pages of the same build.
 */
export function* feedFiles(
  { path, title, articles, item }: FeedPlan,
  { homePageUrl, language }: Publication,
  base: string | undefined,
): Generator<SiteFile> {
  const pageAt = (from: string, next: string | undefined, page: readonly Article[]): string => {
    const feed_url = base && from === path ? linkTo(path, from, base) : undefined;
    const next_url = next && linkTo(next, from, base);
    return withRelativeLinks(jsonFeedText({ title, home_page_url: homePageUrl, feed_url, next_url, language }, page.map((article) => item(article, from))), from); // prettier-ignore
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

/** The text of a JSON Feed with the given fields and items. */
export const jsonFeedText = (fields: object, items: readonly object[]): string =>
  `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...fields, items })}\n`;
