import createDOMPurify from 'dompurify';
import { id } from '../strings/id.js';
import type { Strings } from '../strings/strings.js';
import { isOnAllowedHosts } from '../text/allowed-hosts.js';
import { parseSrcset } from '../html/srcset.js';
import { decodeHtmlEntities } from '../html/entities.js';
import { webUrl } from '../text/urls.js';
import { BODY_ATTRIBUTES, bodyHtml, BODY_TAGS } from '../html/body-html.js';

export interface SafeHtmlOptions {
  /** The address of the article, against which relative ones are resolved. */
  readonly base: string;
  /** The level of the article's headline: headings of the body come below it. */
  readonly headingLevel: number;
  /** Hosts to which links and pictures are limited. */
  readonly hosts?: string | undefined;
  /** Words of the links that stand for players; Indonesian without them. */
  readonly strings?: Strings;
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
  if (!purify.isSupported) return undefined;
  const { base, hosts, strings = id } = options;
  const shown = bodyHtml(html, (kind, address, title) => {
    const href = webUrl(decodeHtmlEntities(address), base);
    const words = strings[kind];
    return href && isOnAllowedHosts(href, hosts) ? { href, words: title ? `${words}: ${title}` : words } : undefined;
  });
  if (!shown) return undefined;
  // A fragment needs no HTML sink, and so no policy of ours.
  const fragment = purify.sanitize(shown, {
    ALLOWED_TAGS: BODY_TAGS,
    ALLOWED_ATTR: BODY_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  if (!fragment) return undefined;
  for (const element of fragment.querySelectorAll('*')) mend(element, options);
  for (const element of fragment.querySelectorAll('p, figure')) if (isEmpty(element)) element.remove();
  return fragment.textContent.trim() || fragment.querySelector('img') ? fragment : undefined;
}

/** True where only spaces are left, or the caption of what is gone. */
const isEmpty = (node: Element): boolean =>
  !node.querySelector('img, a, hr, table') &&
  ![...node.childNodes].some((child) => child.textContent!.trim() && child.nodeName !== 'FIGCAPTION');

function mend(element: Element, { base, headingLevel, shown, hosts }: SafeHtmlOptions): void {
  const allowed = (address: string | null | undefined): string | undefined => {
    const url = webUrl(address, base);
    return url && isOnAllowedHosts(url, hosts) ? url : undefined;
  };
  // ALLOWED_URI_REGEXP does not govern data: on pictures, so every address is checked here.
  for (const name of ['href', 'src', 'cite']) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const url = allowed(value);
    if (url) element.setAttribute(name, url);
    else element.removeAttribute(name);
  }
  const srcset = element.getAttribute('srcset');
  if (srcset !== null) {
    const candidates = parseSrcset(srcset).flatMap(({ address, size }) => {
      const url = allowed(address);
      return url ? [`${url} ${size}`.trim()] : [];
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
