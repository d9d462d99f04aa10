import { decodeHtmlEntities } from './entities.js';
import { oneLine } from '../text/one-line.js';
import { pictureRole, type PictureRole } from './picture-role.js';
import { visitVisibleHtml } from './visible-html.js';

/** The text and the pictures of a fragment of HTML. */
export interface HtmlContent {
  /** The text of each block, on one line. */
  readonly blocks: readonly string[];
  /** All text on one line. */
  readonly words: string;
  /** The text without the link at its end, if there is one. */
  readonly lead: string;
  /** The text of the link at the end; empty where there is none. */
  readonly lastLink: string;
  /** The pictures in their order; the addresses are as written. */
  readonly pictures: readonly { readonly url: string; readonly alt: string; readonly role: PictureRole }[];
}

const INLINE = new Set('a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(' ')); // prettier-ignore
/** Tags that separate words but not blocks. */
const WORD_SEPARATORS = new Set(['td', 'th', 'source', 'picture']);

/** Marks between blocks and between lines: Unicode's own separators, which count as white space and are not in real texts. */
const BLOCK = '\u2029';
const LINE = '\u2028';

/** Reads the text and the pictures of a fragment of HTML. Captions are left out: they would interrupt the sentences. */
export function readHtml(html: string): HtmlContent {
  const pictures: { url: string; alt: string; role: PictureRole }[] = [];
  let all = '';
  let inCaption = false;
  let linkStart = 0;
  let linkEnd = -1;
  const addBoundary = (name: string): void => {
    if (!INLINE.has(name)) all += name === 'br' ? LINE : WORD_SEPARATORS.has(name) ? ' ' : BLOCK;
  };
  visitVisibleHtml(html, {
    open(name) {
      if (name === 'figcaption') inCaption = true;
      addBoundary(name);
      if (name === 'a') linkStart = all.length;
    },
    close(name) {
      // The end of the figure also ends a caption that is not closed.
      if (name === 'figcaption' || name === 'figure') inCaption = false;
      if (name === 'a') linkEnd = all.length;
      addBoundary(name);
    },
    text(words) {
      if (!inCaption) all += decodeHtmlEntities(words);
    },
    picture(src, _, attributes) {
      const url = decodeHtmlEntities(src);
      pictures.push({ url, alt: oneLine(decodeHtmlEntities(attributes.alt ?? '')), role: pictureRole(url, attributes) });
    },
    poster(src) {
      pictures.push({ url: decodeHtmlEntities(src), alt: '', role: 'lead' });
    },
  });
  const endsWithLink = linkEnd >= linkStart && !/[\p{L}\d]/u.test(all.slice(linkEnd));
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
      return endsWithLink ? oneLine(all.slice(0, linkStart)) : this.words;
    },
    get lastLink() {
      return endsWithLink ? oneLine(all.slice(linkStart, linkEnd)) : '';
    },
  };
}

const END_TAG = /<\/([a-z][a-z\d]*)\s*>/gi;
/** Tags that have no end tag. */
const LONE_TAG = /<(br|wbr|hr|img)(\s[^<>]*)?\/?>/i;

/** True for text that is probably HTML: it has an element with start and end tag. A headline about `<div>` is plain text. */
export function looksLikeHtml(text: string): boolean {
  if (!text.includes('<')) return false;
  if (LONE_TAG.test(text)) return true;
  const closed = new Set(Array.from(text.matchAll(END_TAG), ([, name]) => name!.toLowerCase()));
  if (!closed.size) return false;
  return Array.from(text.matchAll(/<([a-z][a-z\d]*)(?=[\s>])/gi)).some(([, name]) => closed.has(name!.toLowerCase()));
}
