import { largestCandidate } from './picture-kind.js';
import type { EmbedKind } from './embeds.js';
import { visitVisibleHtml } from './visible-html.js';
import type { Attributes } from './tokenizer.js';

/** The tags that may stand in an article, and their attributes. */
export const BODY_TAGS =
  'p br hr h2 h3 h4 h5 h6 a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ul ol li dl dt dd blockquote figure figcaption img picture source table caption thead tbody tfoot tr th td pre div'.split(' '); // prettier-ignore
export const BODY_ATTRIBUTES =
  'href src srcset sizes media alt width height datetime lang dir title colspan rowspan scope start reversed cite'.split(' ');

/** No newsroom writes more, and more stalls the page: 50,000 levels take DOMPurify 9 s, 4,000 pictures 100 ms. */
const BODY_LIMITS = { length: 1e6, elements: 4000, depth: 200 };

const ALLOWED = new Set(BODY_TAGS);
/** What stands for a tag that may not: sections part the text as they do. */
const INSTEAD: Readonly<Record<string, string>> = { h1: 'h2', strike: 's', tt: 'code', section: 'div', article: 'div', main: 'div', header: 'div', footer: 'div', center: 'div', address: 'div', aside: 'div', nav: 'div', details: 'div', summary: 'p', form: 'div', fieldset: 'div' }; // prettier-ignore
/** They close by themselves, so that they don't lie in each other however many there are. */
const CLOSED_BY_ITSELF = new Set('br hr img source wbr p li dt dd td th tr'.split(' '));

/** What was no tag shall be none; references stay, for the browser to decode. */
const escaped = (source: string): string => source.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`;

const tagOf = (name: string): string | undefined => {
  const tag = Object.hasOwn(INSTEAD, name) ? INSTEAD[name]! : name;
  return ALLOWED.has(tag) ? tag : undefined;
};

/**
 * The body of an article as HTML of the allowed tags alone, written anew from its tokens: pictures by their real address,
 * `link` in place of each player. Undefined when it is larger than a page should build.
 */
export function bodyHtml(
  html: string,
  link: (kind: EmbedKind, address: string, title: string) => { href: string; words: string } | undefined,
): string | undefined {
  if (html.length > BODY_LIMITS.length) return undefined;
  let body = '';
  let elements = 0;
  let depth = 0;
  let isTooLarge = false;
  const open = new Map<string, number>();
  const add = (tag: string, attributes: string): boolean => {
    body += `<${tag}${attributes}>`;
    isTooLarge ||= ++elements > BODY_LIMITS.elements || depth > BODY_LIMITS.depth;
    return !isTooLarge;
  };
  visitVisibleHtml(html, {
    open(name, attributes) {
      const tag = tagOf(name);
      if (!tag) return true;
      if (!CLOSED_BY_ITSELF.has(tag)) {
        depth++;
        open.set(tag, (open.get(tag) ?? 0) + 1);
      }
      return add(tag, written(tag, attributes));
    },
    close(name) {
      const tag = tagOf(name);
      if (!tag) return;
      const times = open.get(tag) ?? 0;
      // An end without a beginning closes nothing.
      if (times) {
        depth--;
        open.set(tag, times - 1);
      } else if (!CLOSED_BY_ITSELF.has(tag)) return;
      body += `</${tag}>`;
    },
    text: (source) => (body += escaped(source)),
    picture(src, srcset, attributes) {
      add('img', written('img', { ...attributes, src, srcset: srcset ?? '' }));
    },
    media(kind, address, title) {
      const to = link(kind, address, title);
      if (to) body += `<a${attribute('href', to.href.replace(/&/g, '&amp;'))}>${escaped(to.words)}</a>`;
    },
  });
  return isTooLarge ? undefined : body;
}

function written(tag: string, attributes: Attributes): string {
  // Scripts that load pictures late keep these elsewhere too.
  const set = attributes['data-srcset'] ?? attributes['data-lazy-srcset'];
  const own = tag === 'source' && set && largestCandidate(set) ? { ...attributes, srcset: set } : attributes;
  return BODY_ATTRIBUTES.map((name) =>
    (Object.hasOwn(own, name) && own[name] !== '') || (name === 'alt' && tag === 'img') ? attribute(name, own[name] ?? '') : '',
  ).join('');
}
