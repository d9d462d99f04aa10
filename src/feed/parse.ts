import type { Feed } from './article.js';
import { makeFeed } from './draft.js';
import { FeedError } from './errors.js';
import { readFormat } from './formats/format.js';

/**
 * Reads a feed that came from `url`, an absolute address. The format is told by the content: JSON Feed 1.1 and 1.0,
 * WordPress `wp/v2/posts`, RSS 2.0, Atom. Relative addresses are resolved: pictures against the item, items against the
 * home page, that against the feed. An item that can't be read is left out and named in `warnings`.
 *
 * @throws {FeedError} with `code: 'parse'` when the text as a whole is no feed.
 */
export function parseFeed(text: string, url: string): Feed {
  const found = readFormat(text.trimStart());
  if (typeof found === 'string') throw new FeedError('parse', `The answer is ${found}, not a feed`);
  return makeFeed(url, found);
}
