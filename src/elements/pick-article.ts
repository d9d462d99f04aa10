import { warn } from '../dom/warn.js';
import type { Article } from '../feed/article.js';
import type { FeedController } from './feed-controller.js';

/** The article with this id or address, or none, with a warning; without an id, the newest article. */
export function pickArticle(element: Element, feeds: FeedController, articleId: string | undefined): readonly Article[] {
  const article = feeds.find(articleId);
  if (!article && articleId) warn(element, 'article-id', articleId, 'no article of the feed has this id or address.');
  return article ? [article] : [];
}
