import type { Feed } from './article.js';
import type { FeedBody } from './read-body.js';
import { readFeedWith } from './read-feed-with.js';

/** {@link readFeedWith} what this package has beside it. */
export const readFeed = (body: FeedBody, url: string, loadParser = () => import('./parse-feed.js')): Promise<Feed> =>
  readFeedWith(body, url, loadParser);
