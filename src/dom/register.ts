/** False when the page has `tag` already: a second copy of the library does no harm, somebody else's element of this name does. */
export function isFree(tag: string): boolean {
  const taken = customElements.get(tag);
  if (taken && !('bwi' in taken)) console.warn(`<${tag}> is the page’s own already; the news widget is left out.`);
  return !taken;
}

/** Registers an element under its tag, unless the page has something of that name already. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (isFree(tag)) customElements.define(tag, element);
}
