/** The element classes, events and types. Importing this module registers no element. */
export { configure, type Config } from './config.js';
export { BwiArticleCard } from './elements/article-card.js';
export { BwiArticle } from './elements/article.js';
export type { BwiElement } from './elements/bwi-element.js';
export type { CardLayout } from './elements/card.js';
export type { CardsElement } from './elements/cards-element.js';
export type { Images } from './elements/images-controller.js';
export type { ListElement, ListLayout } from './elements/list-element.js';
export type { NewsElement } from './elements/news-element.js';
export type { Status } from './elements/status.js';
export { BwiErrorEvent, BwiLoadEvent, BwiOpenEvent, BwiShareEvent } from './elements/events.js';
export { BwiNewsList } from './elements/news-list.js';
export { BwiRelatedNews } from './elements/related-news.js';
export { BwiShareBar } from './elements/share-bar.js';
export type { Article, Feed, Picture, PictureSize } from './feed/article.js';
export type { FeedErrorCode, FeedError } from './feed/feed-error.js';
export type { FeedProblem, FeedProblemCode, Problem } from './feed/problem.js';
export type { ShareChannel } from './share/targets.js';
