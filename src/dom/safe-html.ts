import createDOMPurify from 'dompurify';
import { webUrl } from '../text/urls.js';

const TAGS =
  'p br hr h2 h3 h4 h5 h6 a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ul ol li dl dt dd blockquote figure figcaption img picture source table caption thead tbody tfoot tr th td pre div'.split(' '); // prettier-ignore
const ATTRIBUTES = 'href src srcset sizes media alt width height datetime lang dir title colspan rowspan scope start reversed cite'.split(
  ' ',
);

/** Deeper nesting costs DOMPurify seconds (50,000 levels: 9 s); no newsroom writes it. */
const MAX_DEPTH = 200;
const MAX_LENGTH = 1e6;

export interface SafeHtmlOptions {
  /** The address of the article, against which relative ones are resolved. */
  readonly base: string;
  /** The level of the article's headline: headings of the body come below it. */
  readonly headingLevel: number;
  /** A picture that is shown already. */
  readonly shown?: string | undefined;
}

// An instance of our own: hooks or settings of a DOMPurify that the page uses don't reach it.
const purify = createDOMPurify(window);

/**
 * The body of an article as nodes that may stand in anybody's page, or undefined when it can't be made safe:
 * too deep, too long, or forbidden by the page's Trusted Types policy, which DOMPurify answers with nothing.
 */
export function safeHtml(html: string, options: SafeHtmlOptions): DocumentFragment | undefined {
  if (!purify.isSupported || html.length > MAX_LENGTH || depth(html) > MAX_DEPTH) return undefined;
  // A fragment needs no HTML sink, and so no policy of ours.
  const fragment = purify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  if (!fragment) return undefined;
  for (const element of fragment.querySelectorAll('*')) mend(element, options);
  return fragment.textContent.trim() || fragment.querySelector('img') ? fragment : undefined;
}

function mend(element: Element, { base, headingLevel, shown }: SafeHtmlOptions): void {
  // ALLOWED_URI_REGEXP does not govern data: on pictures, so every address is checked here.
  for (const name of ['href', 'src', 'cite']) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const url = webUrl(value, base);
    if (url) element.setAttribute(name, url);
    else element.removeAttribute(name);
  }
  if (element.hasAttribute('srcset')) {
    const candidates = element
      .getAttribute('srcset')!
      .split(/,\s+/)
      .flatMap((candidate) => {
        const [address, ...size] = candidate.trim().split(/\s+/);
        const url = webUrl(address, base);
        return url ? [[url, ...size].join(' ')] : [];
      });
    if (candidates.length) element.setAttribute('srcset', candidates.join(', '));
    else element.removeAttribute('srcset');
  }
  if (element instanceof HTMLAnchorElement) element.rel = 'noopener';
  else if (element instanceof HTMLImageElement) {
    element.loading = 'lazy';
    element.alt ||= '';
    const figure = element.closest('figure');
    if (!element.hasAttribute('src') || element.src === shown)
      (figure && figure.querySelectorAll('img').length === 1 ? figure : element).remove();
  } else if (/^H[2-6]$/.test(element.tagName) && headingLevel > 1) {
    const heading = document.createElement(`h${Math.min(6, Number(element.tagName[1]) + headingLevel - 1)}`);
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr)$/i;

/** How deep the tags of `html` nest, at most; elements that close by themselves don't count. */
function depth(html: string): number {
  let now = 0;
  let most = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (VOID.test(name!)) continue;
    now = Math.max(0, now + (close ? -1 : 1));
    most = Math.max(most, now);
  }
  return most;
}
