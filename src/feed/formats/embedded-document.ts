import { readHtml } from '../../html/html-content.js';
import type { FeedProblem } from '../problem.js';

/** A document, and what stands around it that is no part of it. */
export interface EmbeddedDocument<Document> {
  readonly document: Document;
  readonly problems: readonly FeedProblem[];
}

/** What may stand before the first element of an XML document. */
const PROLOG = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^<>[]*(?:\[[^\]]*\])?\s*>/iy;
const ROOT = /<((?:[\w.-]+:)?(?:rss|rdf|feed))(?=[\s>])/gi;
const PAGE = /<(html|head|body)[\s>]/i;

/** What stands around a document, by its words, or as it is where it has none. */
function textAround(code: 'text-before' | 'text-after', text: string): FeedProblem[] {
  if (!text.trim()) return [];
  const start = text.slice(0, 2000);
  return [{ code, value: (readHtml(start).words || start.trim()).slice(0, 80) }];
}

/** The XML in `text`, from its root on: what a server adds before and after is no part of it. */
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

/** Where JSON may begin. */
const BEGIN = /[{[](?=\s*["{[\]}])/g;
/** No server adds more brackets than these. */
const MAX_TRIES = 5;

/** The first JSON in `text` that `accepts`. */
export function findJson(text: string, accepts: (value: unknown) => boolean): EmbeddedDocument<unknown> | undefined {
  BEGIN.lastIndex = 0;
  for (let tries = 0, begin; tries < MAX_TRIES && (begin = BEGIN.exec(text)); tries++) {
    const end = endOfJson(text, begin.index);
    if (!end) continue;
    try {
      const document: unknown = JSON.parse(text.slice(begin.index, end));
      // An empty list within a sentence is no feed.
      if (accepts(document) && (!begin.index || Object.keys(document as object).length))
        return {
          document,
          problems: [...textAround('text-before', text.slice(0, begin.index)), ...textAround('text-after', text.slice(end))],
        };
    } catch {
      // Brackets of what stands around it.
    }
  }
  return undefined;
}

/** Where the object or list that begins at `start` ends; 0 where it never does. */
function endOfJson(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      do at = text.indexOf('"', at + 1);
      while (at > 0 && isEscaped(text, at));
      if (at < 0) break;
    } else if (letter === '{' || letter === '[') depth++;
    else if ((letter === '}' || letter === ']') && !--depth) return at + 1;
  }
  return 0;
}

/** True where an odd number of backslashes stands before. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
