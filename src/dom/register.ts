let told = false;

/** False in a page that is XML, where Lit's templates can't be read: the fallback links stay. */
function isHtml(): boolean {
  // A server has no page, and registers for its own rendering.
  const contentType = globalThis.document?.contentType ?? 'text/html';
  if (contentType === 'text/html') return true;
  if (!told) console.warn(`The news widgets need a page that is served as HTML, not XHTML: this one is ${contentType}.`);
  told = true;
  return false;
}

/** Registers an element under its tag, unless the page has one: a second copy of the library does no harm, somebody else's element does. */
export function register(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken && isHtml()) customElements.define(tag, element);
  if (taken && !('bwi' in taken)) console.warn(`<${tag}> is the page’s own already; the news widget is left out.`);
}
