/**
 * Looks at each element of the page and of the open shadow roots in it: those that are there, and those that come; maybe more than once.
 *
 * @param onChange is called after each change.
 */
export function watchPage(look: (element: HTMLElement) => void, onChange: () => void): void {
  const watched = new WeakSet<Node>();

  const visit = (element: Element): void => {
    const { localName, shadowRoot } = element;
    look(element as HTMLElement);
    // Our own elements have nothing of the page inside.
    if (localName.startsWith('bwi-')) return;
    if (shadowRoot) watch(shadowRoot);
    // Its class may come later, and bring the root. A name with a dash that is none of a custom element is refused.
    else if (localName.includes('-') && !customElements.get(localName))
      customElements.whenDefined(localName).then(
        () => element.shadowRoot && watch(element.shadowRoot),
        () => {},
      );
  };

  const search = (node: ParentNode): void => node.querySelectorAll('*').forEach(visit);

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if ('tagName' in node) {
          visit(node as Element);
          search(node as Element);
        }
    onChange();
  });

  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    search(root);
  };

  watch(document);
  onChange();
  // At the end of the document, and once all that belongs to it has loaded: nothing tells of a root that a script attaches to an element.
  document.addEventListener('readystatechange', () => {
    search(document);
    onChange();
  });
}
