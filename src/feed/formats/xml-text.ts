import { looksLikeHtml } from '../../html/html-content.js';
import { webUrl } from '../../text/urls.js';
import { asHtml } from '../../html/as-html.js';
import type { XmlElement } from './xml.js';

/** The children with these names, in the order of the names. */
export const childrenNamed = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);

/** The first child with one of these names, in their order, that has content or attributes. */
export const firstNonEmpty = (element: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  childrenNamed(element, ...names).find(
    ({ pieces, children, attributes }) => pieces.some((piece) => /\S/.test(piece)) || children.length || Object.keys(attributes).length,
  );

/** The text of the first child with one of these names, in their order, that has text. */
export const childText = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  childrenNamed(element, ...names)
    .map((child) => child.text.trim())
    .find(Boolean);

/** Like {@link childText}, but with character references as written, for text that is decoded later: it must be decoded only once. */
export const childSource = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  childrenNamed(element, ...names)
    .map(({ source }) => source.trim())
    .find(Boolean);

/** The HTML in an element: escaped, in a CDATA section, or as XHTML elements. */
export function elementHtml(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  if (element.children.length) return asHtml(element.inner, 'xml', element.base);
  return element.base ? asHtml(element.text, 'html', element.base) : element.text;
}

function fromBase64(words: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(words.replace(/\s+/g, '')), (character) => character.charCodeAt(0)));
  } catch {
    return words;
  }
}

/** Resolves an address against the `xml:base` of its element, if there is one. */
export const resolveAgainstBase = (element: XmlElement | undefined, address: string | undefined): string | undefined =>
  (element?.base && webUrl(address, element.base)) || address;

/** The content of an element: HTML, or plain text, with character references decoded (`plain`) and as written (`source`). */
export interface TypedText {
  readonly html?: string | undefined;
  readonly plain?: string;
  readonly source?: string;
}

/** Reads an element as HTML or as plain text, by its Atom `type` (RFC 4287, 3.1.1), its `mode` (Atom 0.3), and what it looks like. */
export function typedText(element: XmlElement | undefined): TypedText {
  if (!element) return {};
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  // Content that is neither text nor XML is Base64 (RFC 4287, 4.1.3.3).
  if (element.attributes.mode?.trim().toLowerCase() === 'base64' || type === 'application/octet-stream') {
    const words = fromBase64(element.text);
    return /html/.test(type) || looksLikeHtml(words) ? { html: words } : { plain: words, source: words.replace(/&/g, '&amp;') };
  }
  // Other media types are no text, such as pictures and other kinds of XML.
  if (/\//.test(type) && !/^text\/|html/.test(type)) return {};
  if (element.children.length || /html/.test(type) || looksLikeHtml(element.text)) return { html: elementHtml(element) };
  return { plain: element.text, source: element.source };
}

/** The title as HTML, if its format says so or it looks like HTML; else as plain text, not decoded yet. */
export function titleFields(element: XmlElement | undefined): {
  readonly title: string | undefined;
  readonly titleHtml: string | undefined;
} {
  const { html: titleHtml, source } = typedText(element);
  return { title: source, titleHtml };
}
