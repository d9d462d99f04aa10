/** Feeds without a page: no DOM, no Lit; runs in Node too. */
export type { Article, Feed, Picture } from './feed/article.js';
export { FeedClient, type FeedClientOptions, type FeedListener, type FeedState } from './feed/client.js';
export { FeedError, type FeedErrorCode } from './feed/errors.js';
export { parseFeed } from './feed/parse.js';
export { rankRelated } from './related/rank.js';
