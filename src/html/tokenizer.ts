import { runSteps, type Steps } from '../steps.js';
import { readAttributes, type Attributes } from './attributes.js';

export type { Attributes };

/** What is told of the tokens of a markup, in their order; positions are those in the whole text. Names come in lower case. */
export interface TokenVisitor {
  /** A tag that opens; `closed` where it ends with `/>`. False ends the visit. */
  open(name: string, attributes: Attributes, end: number, closed: boolean): unknown;
  close(name: string, start: number, end: number): void;
  /** Text as written, references and all. */
  text(source: string): void;
  /** What stands in a CDATA section. HTML has none. */
  cdata?(words: string): void;
}

/** Characters of a step. */
const CHARACTERS_PER_STEP = 1 << 16;

/** What begins a tag, with its name, or what is neither tag nor text; any other `<` is text. */
const NEXT = {
  xml: /<(?:(\/?)([a-z_:\x80-\uffff][^ \n\t\f\r/>]*)|!--|!\[CDATA\[|[!?]|\/(?!$))/gi,
  html: /<(?:(\/?)([a-z][^ \n\t\f\r/>]*)|!--|[!?]|\/(?!$))/gi,
};

/** A comment, by HTML's rules (13.2.5.43 to 13.2.5.52): XML has none that they would read otherwise. */
const COMMENT = /<!--(?:-?>|[^]*?--!?>)/y;

/** HTML elements that hold text alone, up to their end tag (HTML, 13.2.6.4.4 and 13.2.6.4.7). */
const RAW = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));

/**
 * Tells `visitor` the tokens of `markup`, read by the rules of XML or of HTML: in one pass, whatever it holds. What never
 * ends, be it a tag, a comment or a quote, takes the rest with it as HTML has it, so that nothing is searched for twice.
 */
export function* tokenize(markup: string, rules: 'xml' | 'html', visitor: TokenVisitor): Steps<void> {
  const isXml = rules === 'xml';
  const next = NEXT[rules];
  let pause = CHARACTERS_PER_STEP;
  let at = 0;
  /** Tells the text up to `end`. */
  const tell = (end: number): void => {
    if (end > at) visitor.text(markup.slice(at, end));
  };
  while (at < markup.length) {
    if (at > pause) {
      yield;
      pause = at + CHARACTERS_PER_STEP;
    }
    next.lastIndex = at;
    const found = next.exec(markup);
    if (!found) return tell(markup.length);
    const { index: start } = found;
    const [begin, slash, written] = found;
    tell(start);
    at = start + begin.length;
    if (!written) {
      at = isXml && /^<!\[/.test(begin) ? cdata(markup, at, visitor) : endOf(begin, markup, start, isXml);
      continue;
    }
    const name = written.toLowerCase();
    if (slash) {
      // What stands behind the name means nothing.
      const end = behind('>', markup, at);
      if (end <= markup.length) visitor.close(name, start, at + 1);
      at = end;
      continue;
    }
    const rest = readAttributes(markup, at);
    if (!rest) return;
    at = rest.end;
    if (visitor.open(name, rest.attributes, at, rest.closed) === false) return;
    if (isXml || !RAW.has(name)) continue;
    const raw = rawEnd(name, markup, at);
    tell(raw);
    at = raw;
  }
}

/** The position behind the next `end`, or one beyond all. */
function behind(end: string, markup: string, from: number): number {
  const at = markup.indexOf(end, from);
  return at < 0 ? Infinity : at + end.length;
}

/** Where the comment, declaration or instruction that starts at `start` has its end. */
function endOf(begin: string, markup: string, start: number, isXml: boolean): number {
  if (begin !== '<!--') return behind(isXml && begin === '<?' ? '?>' : '>', markup, start + 2);
  COMMENT.lastIndex = start;
  return COMMENT.test(markup) ? COMMENT.lastIndex : Infinity;
}

function cdata(markup: string, start: number, visitor: TokenVisitor): number {
  const end = behind(']]>', markup, start);
  visitor.cdata?.(markup.slice(start, end - 3));
  return end;
}

/** Where the text of a raw element ends: before its end tag. That of `plaintext` has none. */
function rawEnd(name: string, markup: string, from: number): number {
  if (name === 'plaintext') return markup.length;
  const end = new RegExp(`</${name}(?=[ \\n\\t\\f\\r/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(markup)?.index ?? markup.length;
}

/** {@link tokenize} of HTML, at once. */
export const visitHtml = (html: string, visitor: TokenVisitor): void => runSteps(tokenize(html, 'html', visitor));
