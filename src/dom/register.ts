let hasWarned = false;

/** False in an XML document, where Lit's templates can't be parsed. The fallback links are shown there. */
function isHtml(): boolean {
  // A server has no document, but must register the elements to render them.
  const contentType = globalThis.document?.contentType ?? 'text/html';
  if (contentType === 'text/html') return true;
  if (!hasWarned) console.warn(`The news widgets need a page that is served as HTML, not XHTML: this one is ${contentType}.`);
  hasWarned = true;
  return false;
}

/** Registers an element, unless its tag is taken: by a second copy of the library, which is fine, or by another element, with a warning. */
export function register(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken && isHtml()) customElements.define(tag, element);
  if (taken && !('bwi' in taken)) console.warn(`<${tag}> is the page’s own already; the news widget is left out.`);
}
