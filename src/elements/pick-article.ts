import { warn } from '../dom/warn.js';
import type { Article } from '../feed/article.js';
import type { FeaturesController } from './features-controller.js';
import type { FeedController } from './feed-controller.js';

type Host = Element & { readonly features?: FeaturesController };

/** The article with this id or address, or none, with a warning; without an id, the newest article. */
export function pickArticle(element: Host, feeds: FeedController, articleId: string | undefined): readonly Article[] {
  const id = articleId && (element.features?.apply('idOf', articleId, feeds.view.articles) ?? articleId);
  const article = feeds.find(id);
  // Of an address without the parameter, who has read it has told.
  if (!article && id && id[0] !== '?') warn(element, 'article-id', id, 'no article of the feed has this id or address.');
  return article ? [article] : [];
}
