import { decodeTextEntities } from '../../html/entities.js';
import { tokenize, type Attributes } from '../../html/tokenizer.js';
import { elementName, namespaces, NO_NAMESPACES, type Namespaces } from './namespaces.js';
import type { Steps } from '../../steps.js';

/** An element of an XML document, as far as feeds need it. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Text and CDATA sections by turns, text first. */
  readonly pieces: string[] = [''];
  /** Where it ends in the document. */
  end = 0;

  constructor(
    /** In lower case, with the usual prefix of its namespace, and with none where the namespace is the document's. */
    readonly name: string,
    readonly attributes: Attributes,
    /** The address against which `xml:base` has those inside resolved, where there is one. */
    readonly base: string | undefined,
    readonly xml: string,
    readonly start: number,
  ) {}

  /** The text as XML means it: references decoded, CDATA sections as they are. */
  get text(): string {
    return this.pieces.map((piece, i) => (i % 2 ? piece : decodeTextEntities(piece))).join('');
  }

  /** The text as written: references not decoded yet. */
  get source(): string {
    return this.pieces.join('');
  }

  /** The markup between the tags. */
  get inner(): string {
    return this.xml.slice(this.start, this.end);
  }
}

interface Open {
  readonly element: XmlElement;
  /** Its name as written. */
  readonly written: string;
  readonly bound: Namespaces;
}

/** More than any feed has; the reading ends there, and what was read counts. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 200;

/** What begins no tag, nor ends before the next one does: `5 < 6`, `I <3 U</title>`. */
const STRAY = /<(?![A-Za-z_:/!?\u0080-\uffff])|<(?=[^<>"'!]*<)/g;

/** `address` resolved against `base`; `base` where it is none. */
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
 * Reads XML that came from `url`, as it is found and not as it should be: unbound prefixes, unknown references, stray `&`,
 * tags in the wrong case and unclosed elements are no errors. References that it declares are not expanded, so that none
 * can grow. Undefined when there is no element at all.
 */
export function* readXml(written: string, url: string): Steps<XmlElement | undefined> {
  const xml = written.replace(STRAY, '&lt;');
  const top = new XmlElement('', {}, undefined, xml, 0);
  const stack: Open[] = [{ element: top, written: '', bound: NO_NAMESPACES }];
  let inside = top;
  let elements = 0;
  const close = (end: number): void => {
    stack.pop()!.element.end = end;
    inside = stack.at(-1)!.element;
  };
  yield* tokenize(xml, 'xml', {
    open(written, sources, end, closed) {
      const attributes = decoded(sources);
      const bound = namespaces(attributes, stack.at(-1)!.bound);
      const base = resolved(attributes['xml:base'], inside.base, url);
      const element = new XmlElement(elementName(written, bound, stack[1]), attributes, base, xml, end);
      inside.children.push(element);
      stack.push({ element, written, bound });
      inside = element;
      if (closed) close(end);
      return ++elements < MAX_ELEMENTS && stack.length < MAX_DEPTH;
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
      inside.pieces[inside.pieces.length - 1] += source;
    },
    cdata(words) {
      inside.pieces.push(words, '');
    },
  });
  while (stack.length > 1) close(xml.length);
  return top.children[0];
}
