import type { Strings } from '../strings/strings.js';
import { isOnAllowedHosts } from '../text/allowed-hosts.js';
import { webUrl } from '../text/urls.js';
import { decodeHtmlEntities } from './entities.js';
import { largestCandidate } from './picture-kind.js';
import { parseSrcset } from './srcset.js';
import { visitVisibleHtml } from './visible-html.js';
import type { Attributes } from './tokenizer.js';

export interface BodyOptions {
  /** The address of the article: the base of relative addresses. */
  readonly base: string;
  /** The level of the article's headline; the headings of the body get lower levels. */
  readonly headingLevel: number;
  /** Hosts to which links and pictures are limited. */
  readonly hosts?: string | undefined;
  /** Texts of the links that replace embedded players. */
  readonly strings: Strings;
  /** Address of the picture above the body, which is not shown a second time. */
  readonly leadPictureUrl?: string | undefined;
}

/** The tags of an article's body. */
export const BODY_TAGS =
  'p br hr h2 h3 h4 h5 h6 a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ul ol li dl dt dd blockquote figure figcaption img picture source table caption thead tbody tfoot tr th td pre div'.split(' '); // prettier-ignore
const KEPT_ATTRIBUTES =
  'href src srcset sizes media alt width height datetime lang dir title colspan rowspan scope start reversed cite'.split(' ');
/** The attributes of an article's body: those that are kept, and those that links and pictures are given. */
export const BODY_ATTRIBUTES = [...KEPT_ATTRIBUTES, 'rel', 'loading'];
const LINK = ' rel="noopener"';
const IMG = ' loading="lazy"';

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

/** The tag that stands for `name`; the headings of the body are below the headline at `headingLevel`. */
const tagOf = (name: string, headingLevel: number): string | undefined => {
  const tag = Object.hasOwn(REPLACEMENTS, name) ? REPLACEMENTS[name]! : name;
  if (/^h[2-6]$/.test(tag)) return `h${Math.min(6, Number(tag[1]) + headingLevel - 1)}`;
  return ALLOWED.has(tag) ? tag : undefined;
};

/**
 * The body of an article as HTML of the allowed tags only, built anew from its tokens: pictures get their real address, embedded players
 * become links, addresses are absolute. Undefined for a body above the limits. It is still to be parsed and sanitised: its tags may
 * lack their ends.
 */
export function bodyHtml(html: string, { base, headingLevel, hosts, strings, leadPictureUrl }: BodyOptions): string | undefined {
  if (html.length > MAX_BODY_CHARACTERS) return undefined;
  let body = '';
  let elements = 0;
  let depth = 0;
  let isTooLarge = false;
  const openTags = new Map<string, number>();
  /** The address in the value of an attribute, if it is one of the web, and of a host that is allowed. */
  const address = (value: string | undefined): string | undefined => {
    const url = webUrl(decodeHtmlEntities(value ?? ''), base);
    return url && isOnAllowedHosts(url, hosts) ? url : undefined;
  };
  const candidates = (srcset: string): string | undefined =>
    parseSrcset(decodeHtmlEntities(srcset)).flatMap(({ address: at, size }) => {
      const url = address(at);
      return url ? [`${url} ${size}`.trim()] : [];
    }).join(', ') || undefined; // prettier-ignore
  const allowedAttributes = (tag: string, attributes: Attributes): string =>
    KEPT_ATTRIBUTES.map((name) => {
      const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      if (/^(href|src|cite)$/.test(name)) return attribute(name, escapedAddress(address(value)));
      if (name === 'srcset') return attribute(name, escapedAddress(value ? candidates(value) : undefined));
      return value || (name === 'alt' && tag === 'img') ? attribute(name, value ?? '') : '';
    }).join('');
  const add = (tag: string, attributes: string): boolean => {
    body += `<${tag}${attributes}>`;
    isTooLarge ||= ++elements > MAX_BODY_ELEMENTS || depth > MAX_BODY_DEPTH;
    return !isTooLarge;
  };
  visitVisibleHtml(html, {
    open(name, attributes) {
      const tag = tagOf(name, headingLevel);
      if (!tag) return true;
      if (!OPTIONAL_END_TAG.has(tag)) {
        depth++;
        openTags.set(tag, (openTags.get(tag) ?? 0) + 1);
      }
      return add(tag, allowedAttributes(tag, withLazySrcset(tag, attributes)) + (tag === 'a' ? LINK : ''));
    },
    close(name) {
      const tag = tagOf(name, headingLevel);
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
      const url = address(src);
      if (url && url !== leadPictureUrl) add('img', allowedAttributes('img', { ...attributes, src, srcset: srcset ?? '' }) + IMG);
    },
    media(kind, player, title) {
      const href = address(player);
      const words = strings[kind];
      if (href) body += `<a${attribute('href', escapedAddress(href))}${LINK}>${escaped(title ? `${words}: ${title}` : words)}</a>`;
    },
  });
  return isTooLarge ? undefined : body;
}

const escapedAddress = (address: string | undefined): string | undefined => address?.replace(/&/g, '&amp;');

/** Scripts for lazy loading keep the `srcset` in another attribute. */
function withLazySrcset(tag: string, attributes: Attributes): Attributes {
  const srcset = attributes['data-srcset'] ?? attributes['data-lazy-srcset'];
  return tag === 'source' && srcset && largestCandidate(srcset) ? { ...attributes, srcset } : attributes;
}
