import type { Feed } from './article.js';
import type { FeedBody } from './read-body.js';
import { FeedError } from './errors.js';
import { parseTidy } from './tidy.js';

export async function readFeed(body: FeedBody, url: string): Promise<Feed> {
  const feed = parseTidy(new TextDecoder().decode(body.bytes), url);
  if (feed) return feed;
  const formats = await import('./any-feed.js').catch((error: unknown) => {
    throw new FeedError('network', String(error));
  });
  return formats.readAnyFeed(body, url);
}
