import { decodeEntities } from '../../text/html.js';

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

/** A tag. It never looks past the next `<`, so that time stays linear. */
const TAG = /<(\/?)([^\s<>/!?]+)((?:"[^"<]*"|'[^'<]*'|[^<>"'])*?)(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Elements of a step. */
const STEP = 200;
/** More than any feed has; the reading ends there, and what was read counts. */
const MOST_ELEMENTS = 100_000;
const MOST_OPEN = 500;

/** What begins so and ends so, and is no element; the first that begins first. */
const OTHERS: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * Reads XML as it is found, not as it should be: unbound prefixes, unknown references, stray `&` and unclosed elements are
 * no errors. Declared entities are not expanded, so that none can grow. Undefined when there is no element at all.
 */
export function* readXml(xml: string): Generator<void, XmlElement | undefined> {
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
    stack.at(-1)!.children.push({ name, attributes, children, text, source, inner });
  };
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0 && stack.length < MOST_OPEN && elements < MOST_ELEMENTS; at = xml.indexOf('<', at)) {
    const other = OTHERS.find(([start]) => xml.startsWith(start, at));
    if (other) {
      const [start, finish] = other;
      addText(xml.slice(end, at));
      // The declarations in a DOCTYPE's brackets may hold what would end it.
      const subset = start === '<!' ? /^[^<>]*\[[^\]]*\]/.exec(xml.slice(at + 2, at + 1e4)) : null;
      const stop = xml.indexOf(finish, at + start.length + (subset?.[0].length ?? 0));
      if (start === '<![CDATA[') {
        const words = xml.slice(at + start.length, stop < 0 ? undefined : stop);
        stack.at(-1)!.source += words;
        stack.at(-1)!.text += words;
      }
      if (stop < 0) break;
      at = end = stop + finish.length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (!tag) {
      at++;
      continue;
    }
    const [whole, slash, name, attributes, empty] = tag;
    addText(xml.slice(end, at));
    end = at + whole.length;
    if (slash) {
      // A closing tag closes what was left open inside; one without an opening tag closes nothing.
      if (stack.some((open) => open.name === name))
        while (stack.length > 1) {
          const last = stack.at(-1)!;
          close(xml.slice(last.start, at));
          if (last.name === name) break;
        }
    } else {
      if (++elements % STEP === 0) yield;
      const found: Record<string, string> = {};
      for (const [, key, double, single] of attributes!.matchAll(ATTRIBUTE)) found[key!] = decodeEntities(double ?? single!);
      stack.push({ name: name!, attributes: found, children: [], text: '', source: '', start: end });
      if (empty) close('');
    }
    at = end;
  }
  while (stack.length > 1) close(xml.slice(stack.at(-1)!.start));
  return top.children[0];
}
