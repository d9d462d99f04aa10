import type { FeedProblem } from '../problem.js';
import type { RawFeed } from '../raw-feed.js';
import { findJson, findXml } from './embedded-document.js';
import { readAtom } from './atom.js';
import { isObject } from './json.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
import { readRss } from './rss.js';
import { isWordPress, isWordPressPost, readWordPress } from './wordpress.js';
import { readXml } from './xml.js';
import type { Steps } from '../../steps.js';

/** Recognises the format of `text`, which came from `url`, and reads it; returns a problem that describes the text if it is no feed. */
export function* readFormat(text: string, url: string): Steps<RawFeed | FeedProblem> {
  if (!text) return { code: 'empty' };
  if (/^<(!doctype html|html)/i.test(text)) return { code: 'html-page' };
  const found = (/^[{[]/.test(text) ? undefined : yield* readMarkup(text, url)) ?? readJson(text, url);
  return found ?? { code: text.startsWith('<') ? 'other-markup' : 'no-json-no-xml' };
}

const isError = (value: unknown): boolean => isObject(value) && Boolean(value.code && value.message);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON in whose texts the control characters are escaped, as RFC 8259, 7 wants it: home-made systems write tabs and ends of lines raw. */
const withEscapedControls = (json: string): string =>
  json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?/gs, (text) => text.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1)));

function readJson(text: string, url: string): RawFeed | FeedProblem | undefined {
  const whole = parsed(text) ?? parsed(withEscapedControls(text));
  const found =
    whole === undefined
      ? findJson(text, (value) => isJsonFeed(value) || isWordPress(value) || isWordPressPost(value) || isError(value))
      : { document: whole, problems: [] };
  if (!found) return undefined;
  const { document, problems } = found;
  if (isJsonFeed(document)) return { ...readJsonFeed(document, url), problems };
  if (isWordPress(document)) return { ...readWordPress(document), problems };
  if (isWordPressPost(document)) return { ...readWordPress([document]), problems };
  const { code, message } = (document ?? {}) as { code?: unknown; message?: unknown };
  return code && message ? { code: 'wordpress-error', value: `${String(code)}: ${String(message)}` } : { code: 'other-json' };
}

function* readMarkup(text: string, url: string): Steps<RawFeed | undefined> {
  const found = findXml(text);
  const root = found && (yield* readXml(found.document, url));
  if (!root) return undefined;
  return { ...(root.name === 'feed' ? readAtom(root) : readRss(root)), problems: found.problems };
}
