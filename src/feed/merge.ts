import type { Article, Feed } from './article.js';
import { addressKey } from '../text/urls.js';

/**
 * The articles of several feeds as one list, newest first, without duplicates.
 * Ids are unique within one feed only, so that across feeds the address decides. Undated articles come last, in the order given.
 */
export function mergeArticles(feeds: readonly Feed[]): Article[] {
  const seen = new Set<string>();
  const articles: Article[] = [];
  for (const feed of feeds) {
    for (const article of feed.articles) {
      const key = addressKey(article.url);
      if (!seen.has(key)) articles.push(article);
      seen.add(key);
    }
  }
  return articles.sort((a, b) => +(b.published ?? 0) - +(a.published ?? 0));
}

/** The article that `idOrUrl` names: by address first, since running numbers may stand for several. */
export function findArticle(articles: readonly Article[], idOrUrl: string): Article | undefined {
  const key = addressKey(idOrUrl);
  return articles.find((article) => addressKey(article.url) === key) ?? articles.find((article) => article.id === idOrUrl);
}
