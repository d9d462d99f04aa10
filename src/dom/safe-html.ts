import createDOMPurify from 'dompurify';
import { onHosts } from '../text/hosts.js';
import { webUrl } from '../text/urls.js';
import { measureHtml, withoutHidden } from './measure-html.js';

const TAGS =
  'p br hr h2 h3 h4 h5 h6 a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr ul ol li dl dt dd blockquote figure figcaption img picture source table caption thead tbody tfoot tr th td pre div'.split(' '); // prettier-ignore
const ATTRIBUTES = 'href src srcset sizes media alt width height datetime lang dir title colspan rowspan scope start reversed cite'.split(
  ' ',
);

/**
 * No newsroom writes more, and more stalls the page: 50,000 levels take DOMPurify 9 s, 100,000 attributes on one tag the
 * browser's own parser 9 s, 4,000 pictures 100 ms.
 */
const MOST = { length: 1e6, elements: 4000, depth: 200, attributes: 100, srcset: 5000 };

export interface SafeHtmlOptions {
  /** The address of the article, against which relative ones are resolved. */
  readonly base: string;
  /** The level of the article's headline: headings of the body come below it. */
  readonly headingLevel: number;
  /** Hosts to which links and pictures are limited. */
  readonly hosts?: string | undefined;
  /** A picture that is shown already. */
  readonly shown?: string | undefined;
}

// An instance of our own: hooks or settings of a DOMPurify that the page uses don't reach it.
const purify = createDOMPurify(window);

/**
 * The body of an article as nodes that may stand in anybody's page, or undefined when it can't be made safe:
 * too large, or forbidden by the page's Trusted Types policy, which DOMPurify answers with nothing.
 */
export function safeHtml(html: string, options: SafeHtmlOptions): DocumentFragment | undefined {
  if (!purify.isSupported || html.length > MOST.length) return undefined;
  const shown = withoutHidden(html);
  if (!shown) return undefined;
  const { elements, depth, attributes } = measureHtml(shown);
  if (elements > MOST.elements || depth > MOST.depth || attributes > MOST.attributes) return undefined;
  // A fragment needs no HTML sink, and so no policy of ours.
  const fragment = purify.sanitize(shown, {
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

function mend(element: Element, { base, headingLevel, shown, hosts }: SafeHtmlOptions): void {
  const allowed = (address: string | null | undefined): string | undefined => {
    const url = webUrl(address, base);
    return url && onHosts(url, hosts) ? url : undefined;
  };
  // ALLOWED_URI_REGEXP does not govern data: on pictures, so every address is checked here.
  for (const name of ['href', 'src', 'cite']) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const url = allowed(value);
    if (url) element.setAttribute(name, url);
    else element.removeAttribute(name);
  }
  if (element.hasAttribute('srcset')) {
    const candidates = element
      .getAttribute('srcset')!
      .slice(0, MOST.srcset)
      .split(/,\s+/)
      .flatMap((candidate) => {
        const [address, ...size] = candidate.trim().split(/\s+/);
        const url = allowed(address);
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
