import { looksLikeHtml } from '../../html/html-content.js';
import { webUrl } from '../../text/urls.js';
import { asHtml } from '../../html/as-html.js';
import type { XmlElement } from './xml.js';

export const childrenNamed = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);

/** The first of the names, in their order, that says something. */
export const firstNonEmpty = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  childrenNamed(element, ...names).find(
    ({ pieces, children, attributes }) => pieces.some((piece) => /\S/.test(piece)) || children.length || Object.keys(attributes).length,
  );

/** The first of the names, in their order, that has a text. */
export const childText = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  childrenNamed(element, ...names)
    .map((child) => child.text.trim())
    .find(Boolean);

/** Plain text as written: whether the publisher wrote references or a CDATA section, they are decoded once. */
export const childSource = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  childrenNamed(element, ...names)
    .map(({ source }) => source.trim())
    .find(Boolean);

/** The HTML in an element: escaped, in a CDATA section, or as elements, which only XHTML should be. */
export function elementHtml(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  if (element.children.length) return asHtml(element.inner, 'xml', element.base);
  return element.base ? asHtml(element.text, 'html', element.base) : element.text;
}

function fromBase64(words: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(words.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0)));
  } catch {
    return words;
  }
}

/** `address`, resolved against the `xml:base` of the element that names it, where it has one. */
export const resolveAgainstBase = (element: XmlElement | undefined, address: string | undefined): string | undefined =>
  (element?.base && webUrl(address, element.base)) || address;

/** What an element says: HTML, or plain text with its references decoded, and not yet. */
export interface TypedText {
  readonly html?: string | undefined;
  readonly plain?: string;
  readonly source?: string;
}

/** What an element says as HTML or as plain text: by its Atom `type` (RFC 4287, 3.1.1), its `mode` (0.3), and by its looks. */
export function typedText(element: XmlElement | undefined): TypedText {
  if (!element) return {};
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  // What is neither text nor XML comes in Base64 (RFC 4287, 4.1.3.3).
  if (element.attributes.mode?.trim().toLowerCase() === 'base64' || type === 'application/octet-stream') {
    const words = fromBase64(element.text);
    return /html/.test(type) || looksLikeHtml(words) ? { html: words } : { plain: words, source: words.replace(/&/g, '&amp;') };
  }
  // Other media are no text: a picture, an XML of another kind.
  if (/\//.test(type) && !/^text\/|html/.test(type)) return {};
  if (element.children.length || /html/.test(type) || looksLikeHtml(element.text)) return { html: elementHtml(element) };
  return { plain: element.text, source: element.source };
}

/** A title that its format has as HTML, or that looks it; else as written. */
export function titleFields(element: XmlElement | undefined): {
  readonly title: string | undefined;
  readonly titleHtml: string | undefined;
} {
  const { html: titleHtml, source } = typedText(element);
  return { title: source, titleHtml };
}
