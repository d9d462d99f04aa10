import { runSteps, type Steps } from '../steps.js';
import { readAttributes, type Attributes } from './attributes.js';

export type { Attributes };

/** Called with each token of some markup, in order. Positions are in the whole markup; names are in lower case. */
export interface TokenVisitor {
  /** A start tag; `selfClosing` is true if it ends with `/>`. If the method returns false, no further tokens are visited. */
  open(name: string, attributes: Attributes, end: number, selfClosing: boolean): unknown;
  close(name: string, start: number, end: number): void;
  /** Text as written: character references are not decoded. */
  text(source: string): void;
  /** The content of a CDATA section. HTML has none. */
  cdata?(words: string): void;
}

/** Characters that one step reads. */
const CHARACTERS_PER_STEP = 1 << 16;

/** The start of a tag, with its name, or of a comment, CDATA section, declaration or instruction; any other `<` is text. */
const MARKUP_START = {
  xml: /<(?:(\/?)([a-z_:\x80-\uffff][^ \n\t\f\r/>]*)|!--|!\[CDATA\[|[!?]|\/(?!$))/gi,
  html: /<(?:(\/?)([a-z][^ \n\t\f\r/>]*)|!--|[!?]|\/(?!$))/gi,
};

/** A comment by the rules of HTML (13.2.5.43 to 13.2.5.52), which read every XML comment correctly too. */
const COMMENT = /<!--(?:-?>|[^]*?--!?>)/y;

/** HTML elements that contain only text, up to their end tag (HTML, 13.2.6.4.4 and 13.2.6.4.7). */
const RAW_TEXT = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/**
 * Calls `visitor` with the tokens of `markup`, read by the rules of XML or of HTML. Linear time for any input: as in HTML, a tag, comment
 * or quotation mark without an end takes the rest of the markup, so that no part is searched twice.
 */
export function* tokenize(markup: string, rules: 'xml' | 'html', visitor: TokenVisitor): Steps<void> {
  const isXml = rules === 'xml';
  const markupStart = MARKUP_START[rules];
  let nextPause = CHARACTERS_PER_STEP;
  let at = 0;
  const visitTextUntil = (end: number): void => {
    if (end > at) visitor.text(markup.slice(at, end));
  };
  while (at < markup.length) {
    if (at > nextPause) {
      yield;
      nextPause = at + CHARACTERS_PER_STEP;
    }
    markupStart.lastIndex = at;
    const found = markupStart.exec(markup);
    if (!found) return visitTextUntil(markup.length);
    const { index: start } = found;
    const [opening, slash, rawName] = found;
    visitTextUntil(start);
    at = start + opening.length;
    if (!rawName) {
      at = isXml && /^<!\[/.test(opening) ? visitCdata(markup, at, visitor) : endOfNonTag(opening, markup, start, isXml);
      continue;
    }
    const name = rawName.toLowerCase();
    if (slash) {
      // Attributes of an end tag are ignored.
      const end = indexAfter('>', markup, at);
      if (end <= markup.length) visitor.close(name, start, at + 1);
      at = end;
      continue;
    }
    const rest = readAttributes(markup, at);
    if (!rest) return;
    at = rest.end;
    if (visitor.open(name, rest.attributes, at, rest.selfClosing) === false) return;
    if (isXml || !RAW_TEXT.has(name)) continue;
    const end = endOfRawText(name, markup, at);
    visitTextUntil(end);
    at = end;
  }
}

/** The position after the next `end`; Infinity where there is none. */
function indexAfter(end: string, markup: string, from: number): number {
  const at = markup.indexOf(end, from);
  return at < 0 ? Infinity : at + end.length;
}

/** Where the comment, declaration or instruction at `start` ends. */
function endOfNonTag(opening: string, markup: string, start: number, isXml: boolean): number {
  if (opening !== '<!--') return indexAfter(isXml && opening === '<?' ? '?>' : '>', markup, start + 2);
  COMMENT.lastIndex = start;
  return COMMENT.test(markup) ? COMMENT.lastIndex : Infinity;
}

/** Visits the CDATA section whose text starts at `start`, and returns where it ends. */
function visitCdata(markup: string, start: number, visitor: TokenVisitor): number {
  const end = indexAfter(']]>', markup, start);
  visitor.cdata?.(markup.slice(start, end - 3));
  return end;
}

/** Where the text of a raw text element ends: before its end tag. `plaintext` has none. */
function endOfRawText(name: string, markup: string, from: number): number {
  if (name === 'plaintext') return markup.length;
  const end = new RegExp(`</${name}(?=[ \\n\\t\\f\\r/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(markup)?.index ?? markup.length;
}

/** {@link tokenize} for HTML, without pauses. */
export const visitHtml = (html: string, visitor: TokenVisitor): void => runSteps(tokenize(html, 'html', visitor));
