import type { Feed } from './article.js';
import { decode } from './decode.js';
import { FeedError } from './feed-error.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';
import { makeFeed } from './make-feed.js';
import { plainParsers } from './plain-parsers.js';
import type { FeedBody } from './read-body.js';
import { NeedsFullParsers } from './value-parsers.js';
import { runStepsInSlices } from '../steps.js';

/** Fetches what reads the formats and the fields that a plain JSON Feed doesn't have. */
export type LoadParser = () => Promise<Pick<typeof import('./parse-feed.js'), 'parseFeedInSlices'>>;

/**
 * Reads a feed of any format that came from `url`, in slices that leave the page its breath. A JSON Feed whose items
 * have a summary and a picture is read here; what reads HTML, XML and dates in words is fetched for a feed that needs it.
 *
 * @throws {FeedError} with `code: 'parse'` when it is no feed, and `'network'` when what reads it can't be fetched.
 */
export async function readFeedWith(body: FeedBody, url: string, loadParser: LoadParser): Promise<Feed> {
  const text = decode(body);
  const feed = await readPlain(text, url);
  return feed ?? (await loaded(loadParser)).parseFeedInSlices(text, url);
}

async function readPlain(text: string, url: string): Promise<Feed | undefined> {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonFeed(value) ? await runStepsInSlices(makeFeed(url, readJsonFeed(value, url), plainParsers)) : undefined;
  } catch (error) {
    if (error instanceof NeedsFullParsers || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A failure is not kept: the next feed asks anew. */
async function loaded<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new FeedError({ code: 'reader-unreachable', value: String(cause) });
  }
}
