import type { Feed } from './article.js';
import { makeFeed } from './draft.js';
import { FeedError } from './errors.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';

/**
 * Reads a feed that came from `url`, an absolute address against which relative ones are resolved.
 * The format is told by the content: JSON Feed 1.1 and 1.0. An item that can't be read is left out and named in `warnings`.
 *
 * @throws {FeedError} with `code: 'parse'` when the text as a whole is no feed.
 */
export function parseFeed(text: string, url: string): Feed {
  const start = text.trimStart();
  let value: unknown;
  try {
    value = JSON.parse(start);
  } catch {
    const what = /^<(!doctype html|html)/i.test(start) ? 'an HTML page' : start ? 'no complete JSON' : 'empty';
    throw new FeedError('parse', `The answer is ${what}, not a feed`);
  }
  if (!isJsonFeed(value)) throw new FeedError('parse', 'The answer is JSON, but not a JSON Feed: it has no "items"');
  return makeFeed(url, readJsonFeed(value));
}
