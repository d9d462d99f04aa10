import type { Feed } from './article.js';
import { decode } from './decode.js';
import { FeedError } from './errors.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';
import { makeFeed } from './make-feed.js';
import { plainReading } from './plain-reading.js';
import type { FeedBody } from './read-body.js';
import { BeyondReading } from './reading.js';
import { inSlices } from './slices.js';

/**
 * Reads a feed of any format that came from `url`, in slices that leave the page its breath. A JSON Feed whose items
 * have a summary and a picture is read here; what reads HTML, XML and dates in words is fetched for a feed that needs it.
 *
 * @throws {FeedError} with `code: 'parse'` when it is no feed, and `'network'` when what reads it can't be fetched.
 */
export async function readFeed(body: FeedBody, url: string, more = () => import('./any-feed.js')): Promise<Feed> {
  return (await readPlain(body, url)) ?? (await fetched(more)).readAnyFeed(body, url);
}

async function readPlain(body: FeedBody, url: string): Promise<Feed | undefined> {
  try {
    const value: unknown = JSON.parse(decode(body));
    return isJsonFeed(value) ? await inSlices(makeFeed(url, readJsonFeed(value), plainReading)) : undefined;
  } catch (error) {
    if (error instanceof BeyondReading || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A failure is not kept: the next feed asks anew. */
async function fetched<Module>(more: () => Promise<Module>): Promise<Module> {
  try {
    return await more();
  } catch (cause) {
    throw new FeedError('network', `The reader of this format could not be fetched: ${String(cause)}`);
  }
}
