import { largestCandidate } from './picture-kind.js';
import type { EmbedKind } from './embeds.js';
import { visitVisibleHtml } from './visible-html.js';
import type { Attributes } from './tokenizer.js';

/** The tags that are allowed in the body of an article, and their attributes. */
export const BODY_TAGS =
  'p br hr h2 h3 h4 h5 h6 a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ul ol li dl dt dd blockquote figure figcaption img picture source table caption thead tbody tfoot tr th td pre div'.split(' '); // prettier-ignore
export const BODY_ATTRIBUTES =
  'href src srcset sizes media alt width height datetime lang dir title colspan rowspan scope start reversed cite'.split(' ');

// No real article is larger than this, and larger ones block the page: DOMPurify takes 9 s for 50,000 levels, 100 ms for 4,000 pictures.
const MAX_BODY_CHARACTERS = 1e6;
const MAX_BODY_ELEMENTS = 4000;
const MAX_BODY_DEPTH = 200;

const ALLOWED = new Set(BODY_TAGS);
/** Tags that replace others which are not allowed, so that blocks stay separate. */
const REPLACEMENTS: Readonly<Record<string, string>> = { h1: 'h2', strike: 's', tt: 'code', section: 'div', article: 'div', main: 'div', header: 'div', footer: 'div', center: 'div', address: 'div', aside: 'div', nav: 'div', details: 'div', summary: 'p', form: 'div', fieldset: 'div' }; // prettier-ignore
/** Tags that need no end tag. They don't nest, so they don't count for the depth. */
const OPTIONAL_END_TAG = new Set('br hr img source wbr p li dt dd td th tr'.split(' '));

/** Escapes what must not become a tag. Character references are kept: the browser decodes them. */
const escaped = (source: string): string => source.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;

const tagOf = (name: string): string | undefined => {
  const tag = Object.hasOwn(REPLACEMENTS, name) ? REPLACEMENTS[name]! : name;
  return ALLOWED.has(tag) ? tag : undefined;
};

/**
 * The body of an article as HTML of the allowed tags only, built anew from its tokens: pictures get their real address, and embedded
 * players become the link that `link` returns. Undefined for a body above the limits.
 */
export function bodyHtml(
  html: string,
  link: (kind: EmbedKind, address: string, title: string) => { href: string; words: string } | undefined,
): string | undefined {
  if (html.length > MAX_BODY_CHARACTERS) return undefined;
  let body = '';
  let elements = 0;
  let depth = 0;
  let isTooLarge = false;
  const openTags = new Map<string, number>();
  const add = (tag: string, attributes: string): boolean => {
    body += `<${tag}${attributes}>`;
    isTooLarge ||= ++elements > MAX_BODY_ELEMENTS || depth > MAX_BODY_DEPTH;
    return !isTooLarge;
  };
  visitVisibleHtml(html, {
    open(name, attributes) {
      const tag = tagOf(name);
      if (!tag) return true;
      if (!OPTIONAL_END_TAG.has(tag)) {
        depth++;
        openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
      }
      return add(tag, allowedAttributes(tag, attributes));
    },
    close(name) {
      const tag = tagOf(name);
      if (!tag) return;
      const times = openTags.get(tag) ?? 0;
      // An end tag without a start tag closes nothing.
      if (times) {
        depth--;
        openTags.set(tag, times - 1);
      } else if (!OPTIONAL_END_TAG.has(tag)) return;
      body += `</${tag}>`;
    },
    text: (source) => (body += escaped(source)),
    picture(src, srcset, attributes) {
      add('img', allowedAttributes('img', { ...attributes, src, srcset: srcset ?? '' }));
    },
    media(kind, address, title) {
      const target = link(kind, address, title);
      if (target) body += `<a${attribute('href', target.href.replace(/&/g, '&amp;'))}>${escaped(target.words)}</a>`;
    },
  });
  return isTooLarge ? undefined : body;
}

function allowedAttributes(tag: string, attributes: Attributes): string {
  // Scripts for lazy loading keep the `srcset` in another attribute.
  const lazySrcset = attributes['data-srcset'] ?? attributes['data-lazy-srcset'];
  const own = tag === 'source' && lazySrcset && largestCandidate(lazySrcset) ? { ...attributes, srcset: lazySrcset } : attributes;
  return BODY_ATTRIBUTES.map((name) =>
    (Object.hasOwn(own, name) && own[name] !== '') || (name === 'alt' && tag === 'img') ? attribute(name, own[name] ?? '') : '',
  ).join('');
}
