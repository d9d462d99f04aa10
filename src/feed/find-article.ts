import { urlKey, dedupeKey } from '../text/url-key.js';
import type { Article } from './article.js';

/** The article that `idOrUrl` names: by address first, since running numbers may stand for several. */
export function findArticle(articles: readonly Article[], idOrUrl: string): Article | undefined {
  const key = urlKey(idOrUrl);
  return articles.find((article) => dedupeKey(article.url) === key) ?? articles.find((article) => article.id === idOrUrl);
}
