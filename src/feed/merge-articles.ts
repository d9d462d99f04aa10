import type { Article, Feed } from './article.js';
import { dedupeKey } from '../text/url-key.js';

/** What holds articles, in the order of its source. */
type Articles = Pick<Feed, 'articles'>;

const single = new WeakMap<Articles, readonly Article[]>();

/**
 * The articles of several feeds as one list, newest first, without duplicates; of one feed always the same list, so that
 * what is computed from it can be kept with it. Ids are unique within one feed only: across feeds the address decides.
 * Undated articles come last, in the order given.
 */
export function mergeArticles(feeds: readonly Articles[]): readonly Article[] {
  const [only] = feeds;
  const known = feeds.length === 1 && single.get(only!);
  if (known) return known;
  const byAddress = new Map<string, Article>();
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const key = dedupeKey(article.url);
    if (!byAddress.has(key)) byAddress.set(key, article);
  }
  const articles = [...byAddress.values()].sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
  if (feeds.length === 1) single.set(only!, articles);
  return articles;
}
