import type { Article } from '../../feed/article.js';
import { explainRelated } from '../../related/rank.js';
import { addressKey, keyOf } from '../../text/keys.js';

/** Articles beside each one: as many as a widget shows. */
const LIMIT = 4;

/**
 * Articles of a block. Each is compared with those of its own block and of the one before it, some months of a newsroom: over
 * all articles the work would grow with their square, and each new article would change the pages of all the years before it.
 * Blocks are counted from the oldest article, so that a full one stays as it is, and hold whole pages.
 */
const BLOCK = 300;

/**
 * The ids of those that belong beside each article, best first: the source's own choice, then by {@link explainRelated}. None of
 * the latest to fill up, which widgets know better later.
 *
 * @param articles newest first.
 */
export function relatedOf(articles: readonly Article[], done: (count: number) => void): ReadonlyMap<Article, readonly string[]> {
  const chosen = chosenOf(articles);
  const oldestFirst = articles.toReversed();
  const related = new Map<Article, readonly string[]>();
  for (let start = 0; start < oldestFirst.length; start += BLOCK) {
    const candidates = oldestFirst.slice(Math.max(0, start - BLOCK), start + BLOCK);
    for (const article of oldestFirst.slice(start, start + BLOCK)) {
      const ranked = explainRelated(article, candidates, { limit: LIMIT }).filter((one) => one.related);
      related.set(article, [...new Set([...chosen(article), ...ranked.map((one) => one.article.id)])].slice(0, LIMIT));
    }
    done(related.size);
  }
  return related;
}

/** Finds the articles that a source itself put beside one, which may be years apart. */
function chosenOf(articles: readonly Article[]): (article: Article) => string[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const byAddress = new Map(articles.map((article) => [keyOf(article.url), article]));
  return (article) =>
    (article.related ?? [])
      .map((key) => byId.get(key) ?? byAddress.get(addressKey(key)))
      .filter((other) => other !== undefined && other !== article)
      .map((other) => other!.id);
}
