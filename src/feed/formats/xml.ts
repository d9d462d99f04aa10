import { decodeTextEntities } from '../../html/entities.js';
import { tokenize, type Attributes } from '../../html/tokenizer.js';
import { elementName, namespaces, NO_NAMESPACES, type Namespaces } from './namespaces.js';
import type { Steps } from '../../steps.js';

/** An element of an XML document, with what feeds need of it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Texts at the even and CDATA sections at the odd indices. */
  readonly pieces: string[] = [''];
  /** Where its content ends in the document. */
  end = 0;

  constructor(
    /** In lower case, with the usual prefix of its namespace, or without a prefix if the namespace is that of the root element. */
    readonly name: string,
    readonly attributes: Attributes,
    /** The base of the addresses inside, if `xml:base` sets one. */
    readonly base: string | undefined,
    readonly xml: string,
    readonly start: number,
  ) {}

  /** The text by the rules of XML: character references are decoded, but not in CDATA sections. */
  get text(): string {
    return this.pieces.map((piece, i) => (i % 2 ? piece : decodeTextEntities(piece))).join('');
  }

  /** The text as written: character references are not decoded. */
  get source(): string {
    return this.pieces.join('');
  }

  /** The markup between start and end tag. */
  get inner(): string {
    return this.xml.slice(this.start, this.end);
  }
}

interface OpenElement {
  readonly element: XmlElement;
  /** The name as written, with its prefix. */
  readonly rawName: string;
  readonly scope: Namespaces;
}

// More than any real feed has. Reading stops there, and the elements so far are used.
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 200;

/** A `<` that starts no tag, or whose tag has no end before the next `<`: `5 < 6`, `I <3 U</title>`. */
const STRAY_LESS_THAN = /<(?![A-Za-z_:/!?\u0080-\uffff])|<(?=[^<>"'!]*<)/g;

/** Resolves an address against `base`, or else `url`; returns `base` if there is no valid address. */
function resolved(address: string | undefined, base: string | undefined, url: string): string | undefined {
  if (!address) return base;
  try {
    return new URL(address, base ?? url).href;
  } catch {
    return base;
  }
}

const decoded = (sources: Attributes): Attributes =>
  Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, decodeTextEntities(source)]));

/**
 * Reads XML that came from `url`, also if it is not well-formed: undeclared prefixes, unknown references, a single `&`, tags in the wrong
 * case and unclosed elements are no errors. Entities that the document declares are not expanded, so that they can't blow up the text.
 * Undefined if there is no element.
 */
export function* readXml(source: string, url: string): Steps<XmlElement | undefined> {
  const xml = source.replace(STRAY_LESS_THAN, '&lt;');
  const top = new XmlElement('', {}, undefined, xml, 0);
  const stack: OpenElement[] = [{ element: top, rawName: '', scope: NO_NAMESPACES }];
  let current = top;
  let elements = 0;
  const close = (end: number): void => {
    stack.pop()!.element.end = end;
    current = stack.at(-1)!.element;
  };
  yield* tokenize(xml, 'xml', {
    open(rawName, sources, end, selfClosing) {
      const attributes = decoded(sources);
      const scope = namespaces(attributes, stack.at(-1)!.scope);
      const base = resolved(attributes['xml:base'], current.base, url);
      const element = new XmlElement(elementName(rawName, scope, stack[1]), attributes, base, xml, end);
      current.children.push(element);
      stack.push({ element, rawName, scope });
      current = element;
      if (selfClosing) close(end);
      return ++elements < MAX_ELEMENTS && stack.length < MAX_DEPTH;
    },
    close(rawName, start) {
      // An end tag also closes the elements inside that have none; one without a start tag closes nothing.
      if (stack.some((open) => open.rawName === rawName))
        while (stack.length > 1) {
          const last = stack.at(-1)!.rawName;
          close(start);
          if (last === rawName) break;
        }
    },
    text(source) {
      current.pieces[current.pieces.length - 1] += source;
    },
    cdata(words) {
      current.pieces.push(words, '');
    },
  });
  while (stack.length > 1) close(xml.length);
  return top.children[0];
}
