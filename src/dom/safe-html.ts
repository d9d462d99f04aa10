import createDOMPurify from 'dompurify';
import { id } from '../strings/id.js';
import type { Strings } from '../strings/strings.js';
import { isOnAllowedHosts } from '../text/allowed-hosts.js';
import { parseSrcset } from '../html/srcset.js';
import { decodeHtmlEntities } from '../html/entities.js';
import { webUrl } from '../text/urls.js';
import { BODY_ATTRIBUTES, bodyHtml, BODY_TAGS } from '../html/body-html.js';

export interface SafeHtmlOptions {
  /** The address of the article: the base of relative addresses. */
  readonly base: string;
  /** The level of the article's headline; the headings of the body get lower levels. */
  readonly headingLevel: number;
  /** Hosts to which links and pictures are limited. */
  readonly hosts?: string | undefined;
  /** Texts of the links that replace embedded players; Indonesian by default. */
  readonly strings?: Strings;
  /** Address of the picture above the body, which is not shown a second time. */
  readonly leadPictureUrl?: string | undefined;
}

// An instance of our own, so that hooks and settings of a DOMPurify on the page don't apply to it.
const purify = createDOMPurify(window);

/**
 * The body of an article as nodes that are safe to show in any page. Undefined when it can't be made safe: it is too large, or the page's
 * Trusted Types policy does not allow it (DOMPurify then returns null).
 */
export function safeHtml(html: string, options: SafeHtmlOptions): DocumentFragment | undefined {
  if (!purify.isSupported) return undefined;
  const { base, hosts, strings = id } = options;
  const body = bodyHtml(html, (kind, address, title) => {
    const href = webUrl(decodeHtmlEntities(address), base);
    const words = strings[kind];
    return href && isOnAllowedHosts(href, hosts) ? { href, words: title ? `${words}: ${title}` : words } : undefined;
  });
  if (!body) return undefined;
  // Inserting a fragment needs no HTML string, and so no Trusted Types policy of our own.
  const fragment = purify.sanitize(body, {
    ALLOWED_TAGS: BODY_TAGS,
    ALLOWED_ATTR: BODY_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  }) as DocumentFragment | null;
  if (!fragment) return undefined;
  for (const element of fragment.querySelectorAll('*')) fixElement(element, options);
  for (const element of fragment.querySelectorAll('p, figure')) if (isEmpty(element)) element.remove();
  return fragment.textContent.trim() || fragment.querySelector('img') ? fragment : undefined;
}

/** True for an element with nothing but white space, or the caption of a picture that was removed. */
const isEmpty = (node: Element): boolean =>
  !node.querySelector('img, a, hr, table') &&
  ![...node.childNodes].some((child) => child.textContent!.trim() && child.nodeName !== 'FIGCAPTION');

/** Resolves and checks the addresses of an element, and adapts links, pictures and headings. */
function fixElement(element: Element, { base, headingLevel, leadPictureUrl, hosts }: SafeHtmlOptions): void {
  const allowed = (address: string | null | undefined): string | undefined => {
    const url = webUrl(address, base);
    return url && isOnAllowedHosts(url, hosts) ? url : undefined;
  };
  // DOMPurify's ALLOWED_URI_REGEXP does not apply to `data:` on pictures, so every address is checked here.
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
    if (!element.hasAttribute('src') || element.src === leadPictureUrl)
      (figure && figure.querySelectorAll('img').length === 1 ? figure : element).remove();
  } else if (/^H[2-6]$/.test(element.tagName) && headingLevel > 1) {
    const heading = document.createElement(`h${Math.min(6, Number(element.tagName[1]) + headingLevel - 1)}`);
    heading.append(...element.childNodes);
    element.replaceWith(heading);
  }
}
