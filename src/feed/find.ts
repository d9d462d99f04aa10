import { addressKey, keyOf } from '../text/keys.js';
import type { Article } from './article.js';

/** The article that `idOrUrl` names: by address first, since running numbers may stand for several. */
export function findArticle(articles: readonly Article[], idOrUrl: string): Article | undefined {
  const key = addressKey(idOrUrl);
  return articles.find((article) => keyOf(article.url) === key) ?? articles.find((article) => article.id === idOrUrl);
}
