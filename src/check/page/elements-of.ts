/** The panel of the self-check, which is no part of the page. */
export const PANEL_ID = 'bwi-self-check';

/** All elements of a page, those too in open shadow roots of others: not what widgets show. */
export const elementsOf = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot && !element.localName.startsWith('bwi-') && element.id !== PANEL_ID
      ? [element, ...elementsOf(element.shadowRoot)]
      : [element],
  );
