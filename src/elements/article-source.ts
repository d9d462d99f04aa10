import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/find.js';
import type { BwiElement } from './base.js';
import type { FeedView } from './feed-view.js';
import { warn } from './warn.js';

interface ArticleElement extends BwiElement {
  articleId: string | undefined;
}

/** The article that `article-id` names, none with a warning; without the attribute, the newest. */
export function pickArticle(element: ArticleElement, { articles }: FeedView): readonly Article[] {
  const article = element.articleId ? findArticle(articles, element.articleId) : articles[0];
  if (!article && element.articleId) warn(element, 'article-id', element.articleId, 'no article of the feed has this id or address.');
  return article ? [article] : [];
}
