import { decodeHtmlEntities } from './entities.js';
import { oneLine } from '../text/one-line.js';
import { visitVisibleHtml } from './visible-html.js';

/** What a fragment of HTML says and shows. */
export interface HtmlContent {
  /** Its words, block by block, each on one line. */
  readonly blocks: readonly string[];
  /** Its words on one line. */
  readonly words: string;
  /** Its words up to the link that ends it; and those of that link. */
  readonly lead: string;
  readonly lastLink: string;
  /** Its pictures in their order, their addresses as written. */
  readonly pictures: readonly { readonly url: string; readonly alt: string }[];
}

const INLINE = new Set('a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(' ')); // prettier-ignore
/** These part words, no blocks. */
const PARTS = new Set(['td', 'th', 'source', 'picture']);

/** The edges of blocks and lines, by characters that count as white space and that no text has. */
const BLOCK = '\u2029';
const LINE = '\u2028';

/** Reads a fragment of HTML: what it says, never its markup. Captions are left out, which would stand between the sentences. */
export function readHtml(html: string): HtmlContent {
  const pictures: { url: string; alt: string }[] = [];
  let all = '';
  let inCaption = false;
  let linkStart = 0;
  let linkEnd = -1;
  const edge = (name: string): void => {
    if (!INLINE.has(name)) all += name === 'br' ? LINE : PARTS.has(name) ? ' ' : BLOCK;
  };
  visitVisibleHtml(html, {
    open(name) {
      if (name === 'figcaption') inCaption = true;
      edge(name);
      if (name === 'a') linkStart = all.length;
    },
    close(name) {
      // A figure's end ends a caption that was left open.
      if (name === 'figcaption' || name === 'figure') inCaption = false;
      if (name === 'a') linkEnd = all.length;
      edge(name);
    },
    text(words) {
      if (!inCaption) all += decodeHtmlEntities(words);
    },
    picture(src, _, { alt = '' }) {
      pictures.push({ url: decodeHtmlEntities(src), alt: oneLine(decodeHtmlEntities(alt)) });
    },
    poster(src) {
      pictures.push({ url: decodeHtmlEntities(src), alt: '' });
    },
  });
  const ends = linkEnd >= linkStart && !/[\p{L}\d]/u.test(all.slice(linkEnd));
  return {
    pictures,
    get blocks() {
      return all
        .replace(/\u2028\s*\u2028/g, BLOCK)
        .split(BLOCK)
        .map(oneLine)
        .filter(Boolean);
    },
    get words() {
      return oneLine(all);
    },
    get lead() {
      return ends ? oneLine(all.slice(0, linkStart)) : this.words;
    },
    get lastLink() {
      return ends ? oneLine(all.slice(linkStart, linkEnd)) : '';
    },
  };
}

const ENDS = /<\/([a-z][a-z\d]*)\s*>/gi;
const ALONE = /<(br|wbr|hr|img)(\s[^<>]*)?\/?>/i;

/** True for text that was meant as HTML: what opens closes as well, so that a headline about `<div>` keeps its word. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  if (ALONE.test(text)) return true;
  const closed = new Set(Array.from(text.matchAll(ENDS), ([, name]) => name!.toLowerCase()));
  if (!closed.size) return false;
  return Array.from(text.matchAll(/<([a-z][a-z\d]*)(?=[\s>])/gi)).some(([, name]) => closed.has(name!.toLowerCase()));
}
