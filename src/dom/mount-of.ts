/** The `data-bwi` element that a widget has been mounted in, where its attributes are written; undefined for one that is a tag in the page. */
export const mountOf = ({ parentElement }: Element): Element | undefined =>
  parentElement?.hasAttribute('data-bwi-mounted') ? parentElement : undefined;
