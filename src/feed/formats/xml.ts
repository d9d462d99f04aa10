import { decodeHTMLStrict } from 'entities/decode';
import { tokens, type Attributes } from '../../text/tokens.js';
import { elementName, namespaces, NO_NAMESPACES, type Namespaces } from './namespaces.js';

/** An element of an XML document, as far as feeds need it. */
export interface XmlElement {
  /** In lower case, with the usual prefix of its namespace, and with none where the namespace is the document's. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The text as XML means it: references decoded, CDATA sections as they are. */
  readonly text: string;
  /** The text as written: references not decoded yet. */
  readonly source: string;
  /** The markup between the tags. */
  readonly inner: string;
  /** The address against which `xml:base` has those inside resolved, where there is one. */
  readonly base: string | undefined;
}

interface Open {
  readonly written: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: XmlElement[];
  readonly base: string | undefined;
  readonly bound: Namespaces;
  readonly start: number;
  /** Text and CDATA sections by turns, text first. */
  readonly pieces: string[];
}

/** More than any feed has; the reading ends there, and what was read counts. */
const MOST_ELEMENTS = 100_000;
const MOST_OPEN = 200;

/** What begins no tag, nor ends before the next one does: `5 < 6`, `I <3 U</title>`. */
const STRAY = /<(?![a-z_:/!?\u0080-\uffff])|<(?=[^<>"'!]*<)/gi;

/** `address` resolved against `base`; `base` where it is none. */
function resolved(address: string | undefined, base: string | undefined, url: string): string | undefined {
  if (!address) return base;
  try {
    return new URL(address, base ?? url).href;
  } catch {
    return base;
  }
}

/**
 * Reads XML that came from `url`, as it is found and not as it should be: unbound prefixes, unknown references, stray `&`,
 * tags in the wrong case and unclosed elements are no errors. References that it declares are not expanded, so that none
 * can grow. Undefined when there is no element at all.
 */
export function* readXml(written: string, url: string): Generator<void, XmlElement | undefined> {
  const xml = written.replace(STRAY, '&lt;');
  const top: Open = { written: '', name: '', attributes: {}, children: [], base: undefined, bound: NO_NAMESPACES, start: 0, pieces: [''] };
  const stack = [top];
  let elements = 0;
  const close = (end: number): void => {
    const { name, attributes, children, base, start, pieces } = stack.pop()!;
    const text = pieces.map((piece, i) => (i % 2 || !piece.includes('&') ? piece : decodeHTMLStrict(piece))).join('');
    stack.at(-1)!.children.push({ name, attributes, children, text, source: pieces.join(''), inner: xml.slice(start, end), base });
  };
  yield* tokens(xml, 'xml', {
    open(written, attributes, end, closed) {
      const outer = stack.at(-1)!;
      const bound = namespaces(attributes, outer.bound);
      const name = elementName(written, bound, stack[1]);
      stack.push({
        written,
        name,
        attributes,
        children: [],
        base: resolved(attributes['xml:base'], outer.base, url),
        bound,
        start: end,
        pieces: [''],
      });
      if (closed) close(end);
      return ++elements < MOST_ELEMENTS && stack.length < MOST_OPEN;
    },
    close(written, start) {
      // A closing tag closes what was left open inside; one without an opening tag closes nothing.
      if (stack.some((open) => open.written === written))
        while (stack.length > 1) {
          const last = stack.at(-1)!.written;
          close(start);
          if (last === written) break;
        }
    },
    text(source) {
      stack.at(-1)!.pieces[stack.at(-1)!.pieces.length - 1] += source;
    },
    cdata(words) {
      stack.at(-1)!.pieces.push(words, '');
    },
  });
  while (stack.length > 1) close(xml.length);
  return top.children[0];
}
