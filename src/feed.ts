/** Feeds without a page: no DOM, no Lit; runs in Node too. */
export type { Article, Feed, Picture, PictureSize } from './feed/article.js';
export type { FeedClientOptions } from './feed/client.js';
export { FeedError, type FeedErrorCode } from './feed/errors.js';
export { FeedClient } from './feed/feed-client.js';
export { parseFeed } from './feed/parse.js';
export type { FeedBody } from './feed/read-body.js';
export type { FeedListener, FeedState } from './feed/state.js';
export type { FeedStore, StoredFeed } from './feed/store.js';
export { rankRelated } from './related/rank.js';
