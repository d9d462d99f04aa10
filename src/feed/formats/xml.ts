import { decodeEntities } from '../../text/plain.js';

/** An element of an XML document, as far as feeds need it. */
export interface XmlElement {
  /** As written, prefix included: feeds in the wild use prefixes that they never bind. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text as XML means it: references decoded, CDATA sections as they are. */
  readonly text: string;
  /** The text as written: references not decoded yet. */
  readonly source: string;
  /** The markup between the tags. */
  readonly inner: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  source: string;
  start: number;
}

/** Comment, CDATA section, declaration, processing instruction, or a tag; none looks past the next `<`, so that time stays linear. */
const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<!(?:[^<>[]|\[[^\]]*\])*>|<\?[^]*?\?>|<(\/?)([^\s<>/!?]+)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Deeper than any feed; what is below is read, but not kept. */
const MAX_DEPTH = 100;

/**
 * Reads XML as it is found, not as it should be: unbound prefixes, unknown references, stray `&` and unclosed elements are
 * no errors. Declared entities are not expanded, so that none can grow. Undefined when there is no element at all.
 */
export function readXml(xml: string): XmlElement | undefined {
  const top: Open = { name: '', attributes: {}, children: [], text: '', source: '', start: 0 };
  const stack = [top];
  let end = 0;
  const addText = (words: string): void => {
    const open = stack.at(-1)!;
    open.source += words;
    open.text += decodeEntities(words);
  };
  const close = (inner: string): void => {
    const { name, attributes, children, text, source } = stack.pop()!;
    if (stack.length <= MAX_DEPTH) stack.at(-1)!.children.push({ name, attributes, children, text, source, inner });
  };
  for (const token of xml.matchAll(TOKEN)) {
    const [whole, cdata, slash, name, attributes, empty] = token;
    const start = token.index;
    addText(xml.slice(end, start));
    end = start + whole.length;
    if (cdata !== undefined) {
      stack.at(-1)!.source += cdata;
      stack.at(-1)!.text += cdata;
    } else if (name && slash) {
      // A closing tag closes what was left open inside; one without an opening tag closes nothing.
      if (stack.some((open) => open.name === name))
        while (stack.length > 1) {
          const last = stack.at(-1)!;
          close(xml.slice(last.start, start));
          if (last.name === name) break;
        }
    } else if (name) {
      const found: Record<string, string> = {};
      for (const [, key, double, single] of attributes!.matchAll(ATTRIBUTE)) found[key!] = decodeEntities(double ?? single!);
      stack.push({ name, attributes: found, children: [], text: '', source: '', start: end });
      if (empty) close('');
    }
  }
  while (stack.length > 1) close(xml.slice(stack.at(-1)!.start));
  return top.children[0];
}
