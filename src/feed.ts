/** Fetching, parsing and ranking without DOM and without Lit: runs in browsers, workers and Node. */
export type { Article, Feed, Picture, PictureSize } from './feed/article.js';
export { FeedClient, type FeedClientOptions, type ReadFeed } from './feed/feed-client.js';
export { FeedError, type FeedErrorCode } from './feed/feed-error.js';
export { parseFeed } from './feed/parse-feed.js';
export type { FeedProblem, FeedProblemCode, Problem } from './feed/problem.js';
export type { FeedBody } from './feed/read-body.js';
export type { FeedListener, FeedState } from './feed/feed-state.js';
export type { FeedStore, StoredFeed } from './feed/feed-store.js';
export { rankRelated, type RelatedOptions } from './related/rank-related.js';
