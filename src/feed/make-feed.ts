import { webUrl } from '../text/urls.js';
import type { Article, Feed } from './article.js';
import { MAX_ITEMS } from './limits.js';
import { makeArticle, type ArticleDefaults } from './make-article.js';
import { omitUndefined } from './omit-undefined.js';
import { problemText, type FeedProblem } from './problem.js';
import { en } from './problem-words/en.js';
import type { RawFeed, RawItem } from './raw-feed.js';
import { NeedsFullParsers, type ValueParsers } from './value-parsers.js';
import { languageTag, plainLine, unique, nonEmptyString } from './values.js';

/** An item, and the article that was made of it. */
export interface ReadItem {
  /** Its place in the feed, the first is 1. */
  readonly number: number;
  readonly raw: RawItem;
  readonly article: Article;
  readonly problem?: undefined;
}

/** An item that is left out. */
export interface LeftOutItem {
  readonly number: number;
  readonly problem: FeedProblem;
  /** What it would have been, where only its address came before. */
  readonly article?: Article;
}

export type ItemResult = ReadItem | LeftOutItem;

/**
 * Makes a feed that came from `url` of what its format's reader found, of at most `most` items, and yields what becomes of each.
 * What can't be read is left out and named in `problems`.
 */
export function* makeFeed(url: string, feed: RawFeed, parsers: ValueParsers, most = MAX_ITEMS): Generator<ItemResult, Feed> {
  const homePageUrl = webUrl(feed.home, url);
  const nextUrl = webUrl(feed.next, url);
  const defaults: ArticleDefaults = {
    feed: url,
    home: homePageUrl ?? url,
    source: plainLine(feed.title, parsers) || (nonEmptyString(feed.titleHtml) ? parsers.html(feed.titleHtml as string).words : ''),
    language: languageTag(feed.language),
    authors: unique(feed.authors.map((name) => plainLine(name, parsers))),
  };
  const problems: FeedProblem[] = [...(feed.problems ?? [])];
  const articles: Article[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const { length } = feed.items;
  if (length > most) problems.push({ code: 'too-many-items', value: String(length) });
  // By number: Prototype has a function of its own in the place of an array's `entries`.
  for (let number = 1; number <= Math.min(length, most); number++) {
    const result = readItem(number, feed, defaults, parsers, addresses);
    if (result.problem) problems.push(result.problem);
    else {
      const { article } = result;
      // Ids that come twice name nothing: the address does.
      articles.push(ids.has(article.id) ? { ...article, id: article.url } : article);
      ids.add(article.id);
      addresses.add(article.url);
    }
    yield result;
  }
  return omitUndefined<Feed>({
    title: defaults.source,
    homePageUrl,
    language: defaults.language,
    articles,
    // A next page that is the feed itself would never end.
    nextUrl: nextUrl === url ? undefined : nextUrl,
    problems,
    warnings: problems.map(warning),
  });
}

/** An English sentence, for the publisher's developer. */
function warning(problem: FeedProblem): string {
  const text = problemText(problem, en);
  return problem.number ? `Item ${problem.number} is left out: ${text}.` : `${text}.`;
}

/** Makes the article of the item with this number; an address that is one of `addresses` came before. */
export function readItem(
  number: number,
  { items, readItem }: RawFeed,
  defaults: ArticleDefaults,
  parsers: ValueParsers,
  addresses: { has(url: string): boolean },
): ItemResult {
  const leftOut = (problem: FeedProblem) => ({ number, problem: { ...problem, number } });
  try {
    const raw = readItem(items[number - 1] as never);
    if (!raw) return leftOut({ code: 'not-an-object' });
    const article = makeArticle(raw, defaults, parsers);
    if (!article) return leftOut({ code: 'no-url' });
    return addresses.has(article.url) ? { ...leftOut({ code: 'duplicate-url' }), article } : { number, raw, article };
  } catch (error) {
    if (error instanceof NeedsFullParsers) throw error;
    return leftOut({ code: 'unreadable', value: String(error) });
  }
}
