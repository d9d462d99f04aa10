import { readHtml } from '../../html/html-content.js';
import type { FeedProblem } from '../problem.js';

/** A document that was found in a text, and a problem for each other text before or after it. */
export interface EmbeddedDocument<Document> {
  readonly document: Document;
  readonly problems: readonly FeedProblem[];
}

/** What is allowed before the root element of an XML document. */
const PROLOG = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^<>[]*(?:\[[^\]]*\])?\s*>/iy;
const ROOT = /<((?:[\w.-]+:)?(?:rss|rdf|feed))(?=[\s>])/gi;
const PAGE = /<(html|head|body)[\s>]/i;

/** A problem that quotes the text before or after a document, or its markup if it has no text. */
function textAround(code: 'text-before' | 'text-after', text: string): FeedProblem[] {
  if (!text.trim()) return [];
  const start = text.slice(0, 2000);
  return [{ code, value: (readHtml(start).words || start.trim()).slice(0, 80) }];
}

/** The XML in `text`, from its root element on: servers add other text before and after it. */
export function findXml(text: string): EmbeddedDocument<string> | undefined {
  let at = 0;
  for (PROLOG.lastIndex = 0; PROLOG.test(text); PROLOG.lastIndex = at) at = PROLOG.lastIndex;
  ROOT.lastIndex = at;
  const root = ROOT.exec(text);
  if (!root) return undefined;
  const before = text.slice(at, root.index);
  if (PAGE.test(before)) return undefined;
  const last = text.lastIndexOf(`</${root[1]!}`);
  const end = last < 0 ? -1 : text.indexOf('>', last);
  const after = end < 0 ? '' : text.slice(end + 1).replace(/<!--[^]*?-->/g, '');
  return { document: text.slice(root.index), problems: [...textAround('text-before', before), ...textAround('text-after', after)] };
}

/** Where JSON may start. */
const JSON_START = /[{[](?=\s*["{[\]}])/g;
/** Brackets that are tried as the start of JSON: no server adds more before it. */
const MAX_JSON_STARTS = 5;

/** The first JSON in `text` for which `accepts` is true. */
export function findJson(text: string, accepts: (value: unknown) => boolean): EmbeddedDocument<unknown> | undefined {
  JSON_START.lastIndex = 0;
  for (let tries = 0, start; tries < MAX_JSON_STARTS && (start = JSON_START.exec(text)); tries++) {
    const end = endOfJson(text, start.index);
    if (!end) continue;
    try {
      const document: unknown = JSON.parse(text.slice(start.index, end));
      // An empty array or object in the middle of a text is no feed.
      if (accepts(document) && (!start.index || Object.keys(document as object).length))
        return {
          document,
          problems: [...textAround('text-before', text.slice(0, start.index)), ...textAround('text-after', text.slice(end))],
        };
    } catch {
      // These were brackets of the text around the JSON.
    }
  }
  return undefined;
}

/** Where the object or array that starts at `start` ends; 0 if it has no end. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      do at = text.indexOf('"', at + 1);
      while (at > 0 && isEscaped(text, at));
      if (at < 0) break;
    } else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && !--depth) return at + 1;
  }
  return 0;
}

/** True if there is an odd number of backslashes before the character. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
