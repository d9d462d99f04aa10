import type { AttributeType } from '../../attributes.js';
import { ATTRIBUTES } from '../../attributes.js';
import type { Widget } from '../../builder/fields.js';
import { loadWidgets } from './load-widgets.js';
import { settings } from './settings.js';
import { components, element, h, type Attributes } from './wp.js';

const { useEffect, useRef } = element;

/** The value of an element’s attribute; null where it is left out, as the widget’s default. */
function valueOf(type: AttributeType, value: unknown): string | null {
  if (value === undefined || value === '') return null;
  if (type.kind === 'flag' && typeof value !== 'string') return value ? '' : null;
  return String(value);
}

/** What the widget would find in its page: the feed of the settings, and an address to share, which a frame of the editor doesn't have. */
const ofPage = (widget: Widget, attributes: Attributes): Attributes => ({
  ...attributes,
  feed: attributes['feed'] || settings.feed,
  ...(widget === 'share-bar' && !attributes['article-id'] && { url: attributes['url'] || location.href }),
});

function writeAttributes(to: Element, widget: Widget, attributes: Attributes): void {
  const types: Readonly<Record<string, AttributeType>> = ATTRIBUTES[`bwi-${widget}`];
  for (const [name, type] of Object.entries(types)) {
    const value = valueOf(type, attributes[name]);
    if (value === null) to.removeAttribute(name);
    else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }
}

/**
 * The widget itself. It is made in the document of the block, which may be that of a frame, where the plugin’s script runs too; and its
 * attributes are written here, since React gives a custom element attributes or properties, by its version. Links in it lead nowhere, by
 * mouse (`Disabled`) and by keyboard (`inert`).
 */
export function Preview({ widget, attributes }: { readonly widget: Widget; readonly attributes: Attributes }) {
  const place = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    current.inert = true;
    loadWidgets(current.ownerDocument);
    const shown = current.firstElementChild ?? current.ownerDocument.createElement(`bwi-${widget}`);
    writeAttributes(shown, widget, ofPage(widget, attributes));
    if (!shown.parentNode) current.append(shown);
  });
  return h(components.Disabled, null, h('div', { ref: place, lang: settings.lang, style: { minHeight: 48 } }));
}
