import type { RawFeed } from '../raw-feed.js';
import { findJson, findXml } from './embedded-document.js';
import { readAtom } from './atom.js';
import { isObject } from './json.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { readRss } from './rss.js';
import { isWordPress, readWordPress } from './wordpress.js';
import { readXml } from './xml.js';

/** Recognises the format of `text`, which came from `url`, and reads it; returns a string that describes the text if it is no feed. */
export function* readFormat(text: string, url: string): Generator<void, RawFeed | string> {
  if (!text) return 'empty';
  if (/^<(!doctype html|html)/i.test(text)) return 'an HTML page';
  if (/^[{[]/.test(text)) return readJson(text) ?? 'no complete JSON and no XML';
  return (
    (yield* readMarkup(text, url)) ??
    readJson(text) ??
    (text.startsWith('<') ? 'markup, but neither RSS nor Atom' : 'no complete JSON and no XML')
  );
}

const isError = (value: unknown): boolean => isObject(value) && Boolean(value.code && value.message);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readJson(text: string): RawFeed | string | undefined {
  const whole = parsed(text);
  const found =
    whole === undefined
      ? findJson(text, (value) => isJsonFeed(value) || isWordPress(value) || isError(value))
      : { document: whole, warnings: [] };
  if (!found) return undefined;
  const { document, warnings } = found;
  if (isJsonFeed(document)) return { ...readJsonFeed(document), warnings };
  if (isWordPress(document)) return { ...readWordPress(document), warnings };
  const { code, message } = (document ?? {}) as { code?: unknown; message?: unknown };
  return code && message
    ? `WordPress’ error ${String(code)}: ${String(message)}`
    : 'JSON, but neither a JSON Feed ("items") nor posts of WordPress';
}

function* readMarkup(text: string, url: string): Generator<void, RawFeed | undefined> {
  const found = findXml(text);
  const root = found && (yield* readXml(found.document, url));
  if (!root) return undefined;
  return { ...(root.name === 'feed' ? readAtom(root) : readRss(root)), warnings: found.warnings };
}
