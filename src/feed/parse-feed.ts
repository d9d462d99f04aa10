import type { Feed } from './article.js';
import { FeedError } from './feed-error.js';
import { readFormat } from './formats/read-format.js';
import { fullParsers } from './full-parsers.js';
import { makeFeed } from './make-feed.js';
import { runSteps, runStepsInSlices, type Steps } from '../steps.js';

/**
 * Reads a feed that came from `url`, an absolute address. The format is told by the content: JSON Feed 1.1 and 1.0,
 * WordPress `wp/v2/posts`, RSS 2.0, Atom. Relative addresses are resolved: pictures against the item, items against the
 * home page, that against the feed. An item that can't be read is left out and named in `problems` and `warnings`.
 *
 * @throws {FeedError} with `code: 'parse'` when the text as a whole is no feed.
 */
export function parseFeed(text: string, url: string): Feed {
  return runSteps(parseFeedSteps(text, url));
}

/** {@link parseFeed} in slices, so that a large feed does not stall the page. */
export const parseFeedInSlices = (text: string, url: string): Promise<Feed> => runStepsInSlices(parseFeedSteps(text, url));

function* parseFeedSteps(text: string, url: string): Steps<Feed> {
  const found = yield* readFormat(text.trim(), url);
  if ('code' in found) throw new FeedError(found);
  return yield* makeFeed(url, found, fullParsers);
}

// Part of this module, since what reads the values is fetched with it.
export { readGiven } from './read-given.js';
