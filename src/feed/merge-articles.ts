import type { Article, Feed } from './article.js';
import { dedupeKey } from '../text/url-key.js';

/** A feed, as far as its articles are needed. */
type Articles = Pick<Feed, 'articles'>;

/** The merged list of each single feed. */
const merged = new WeakMap<Articles, readonly Article[]>();

/**
 * The articles of several feeds as one list, newest first, without duplicates. A single feed always gives the same array object, so that
 * results computed from it can be cached for it. Duplicates have the same address; ids are unique within one feed only. Articles without a
 * date come last, in the given order.
 */
export function mergeArticles(feeds: readonly Articles[]): readonly Article[] {
  const [only] = feeds;
  const known = feeds.length === 1 && merged.get(only!);
  if (known) return known;
  const byAddress = new Map<string, Article>();
  for (const article of feeds.flatMap((feed) => feed.articles)) {
    const key = dedupeKey(article.url);
    if (!byAddress.has(key)) byAddress.set(key, article);
  }
  const articles = [...byAddress.values()].sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
  if (feeds.length === 1) merged.set(only!, articles);
  return articles;
}
