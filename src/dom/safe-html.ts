import createDOMPurify from 'dompurify';
import { BODY_ATTRIBUTES, bodyHtml, BODY_TAGS, type BodyOptions } from '../html/body-html.js';
import { id } from '../strings/id.js';
import type { Strings } from '../strings/strings.js';

export interface SafeHtmlOptions extends Omit<BodyOptions, 'strings'> {
  /** Indonesian by default. */
  readonly strings?: Strings;
}

// An instance of our own, so that hooks and settings of a DOMPurify on the page don't apply to it.
const purify = createDOMPurify(window);

/**
 * The body of an article as nodes that are safe to show in any page. Undefined when it can't be made safe: it is too large, or the page's
 * Trusted Types policy does not allow it (DOMPurify then returns null).
 */
export function safeHtml(html: string, options: SafeHtmlOptions): DocumentFragment | undefined {
  if (!purify.isSupported) return undefined;
  const body = bodyHtml(html, { strings: id, ...options });
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
  for (const element of fragment.querySelectorAll('p, figure')) if (isEmpty(element)) element.remove();
  return fragment.textContent.trim() || fragment.querySelector('img') ? fragment : undefined;
}

/** True for an element with nothing but white space, or the caption of a picture that was removed. */
const isEmpty = (node: Element): boolean =>
  !node.querySelector('img, hr, table') &&
  ![...node.childNodes].some((child) => child.textContent!.trim() && child.nodeName !== 'FIGCAPTION');
