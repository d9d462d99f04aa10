import { urlKey, dedupeKey } from '../text/url-key.js';
import type { Article } from './article.js';

/** The article with this address or id. The address is tried first: ids such as `1` can be those of several articles. */
export function findArticle(articles: readonly Article[], idOrUrl: string): Article | undefined {
  const key = urlKey(idOrUrl);
  return articles.find((article) => dedupeKey(article.url) === key) ?? articles.find((article) => article.id === idOrUrl);
}
