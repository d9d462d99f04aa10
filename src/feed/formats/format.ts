import type { FeedDraft } from '../draft.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { readAtom, readRss } from './rss.js';
import { isWordPress, readWordPress } from './wordpress.js';
import { readXml } from './xml.js';

/** What the reader of its format finds in `text`, which begins with no white space; a string says why there is none. */
export function* readFormat(text: string): Generator<void, FeedDraft | string> {
  if (!text) return 'empty';
  return text.startsWith('<') ? yield* readMarkup(text) : readJson(text);
}

function readJson(text: string): FeedDraft | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'no complete JSON and no XML';
  }
  if (isJsonFeed(value)) return readJsonFeed(value);
  if (isWordPress(value)) return readWordPress(value);
  const { code, message } = (value ?? {}) as { code?: unknown; message?: unknown };
  return code && message
    ? `WordPress’ error ${String(code)}: ${String(message)}`
    : 'JSON, but neither a JSON Feed ("items") nor posts of WordPress';
}

function* readMarkup(text: string): Generator<void, FeedDraft | string> {
  if (/^<(!doctype html|html)/i.test(text)) return 'an HTML page';
  const root = yield* readXml(text);
  switch (root?.name.replace(/^.*:/, '').toLowerCase()) {
    case 'rss':
    case 'rdf':
      return readRss(root!);
    case 'feed':
      return readAtom(root!);
    default:
      return 'markup, but neither RSS nor Atom';
  }
}
