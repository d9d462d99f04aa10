import type { Article } from '../../feed/article.js';
import type { FeedPage } from './search-files.js';
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
  /** Makes the search index of the older pages. */
  readonly search?: (pages: readonly FeedPage[]) => Iterable<SiteFile>;
  /** The path of a search index, if there is one by now. */
  readonly index?: () => string | undefined;
}

/**
 * The files of one feed: its older pages, the oldest first, then the feed itself, which keeps its name. Pages are numbered from the
 * oldest article and named by their content, which includes the name of the next page. So a new article changes the feed and one
 * page only, and the links to older pages always lead to the pages of the same build.
 */
export function* feedFiles(
  { path, title, articles, item, search: searchOf, index }: FeedPlan,
  { homePageUrl, language }: Publication,
  base: string | undefined,
): Generator<SiteFile> {
  const pageAt = (from: string, next: string | undefined, page: readonly Article[]): string => {
    const feed_url = base && from === path ? linkTo(path, from, base) : undefined;
    const next_url = next && linkTo(next, from, base);
    const search = from === path && index?.();
    const _bwi = search ? { search: linkTo(search, from, base) } : undefined;
    return withRelativeLinks(jsonFeedText({ title, home_page_url: homePageUrl, feed_url, next_url, language, _bwi }, page.map((article) => item(article, from))), from); // prettier-ignore
  };
  const name = path.replace(/\.json$/, '').replaceAll('/', '-');
  const older = articles.slice(ARTICLES_PER_PAGE).reverse();
  let next: string | undefined;
  const pages: FeedPage[] = [];
  for (let start = 0; start < older.length; start += ARTICLES_PER_PAGE) {
    const oldestFirst = older.slice(start, start + ARTICLES_PER_PAGE);
    const page = [...oldestFirst].reverse();
    const file = immutableFile(LAYOUT.pages, `${name}-${start / ARTICLES_PER_PAGE + 1}`, pageAt(LAYOUT.pages, next, page));
    yield file;
    next = file.path;
    pages.push({ path: file.path, articles: oldestFirst });
  }
  if (pages.length && searchOf) yield* searchOf(pages);
  yield { path, content: pageAt(path, next, articles.slice(0, ARTICLES_PER_PAGE)) };
}

/** The text of a JSON Feed with the given fields and items. */
export const jsonFeedText = (fields: object, items: readonly object[]): string =>
  `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...fields, items })}\n`;
