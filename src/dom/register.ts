/** Registers an element under its tag, unless the page has something of that name already. */
export function register(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  // A second copy of the library does no harm; somebody else's element of this name does.
  else if (!('bwi' in taken)) console.warn(`<${tag}> is the page’s own already; the news widget is left out.`);
}
