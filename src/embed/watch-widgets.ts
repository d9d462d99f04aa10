import { isTag, type Tag } from '../tags.js';
import { withoutQuotes } from '../text/without-quotes.js';
import { watchPage } from './watch-page.js';

/**
 * For `data-bwi="related-news" data-limit="4"`, puts `<bwi-related-news limit="4">` into the element, around its children.
 */
function mount(container: HTMLElement, unknown: (element: Element, tag: string) => void): void {
  const name = withoutQuotes(container.dataset['bwi']!);
  const tag = `bwi-${name}`;
  // What it says stays where there is no such widget, so that its author finds it.
  if (!isTag(tag)) return unknown(container, tag);
  container.removeAttribute('data-bwi');
  const element = document.createElement(tag);
  for (const { name, value } of container.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  // By this the element knows where its attributes were written.
  container.dataset['bwiMounted'] = name;
  element.append(...container.childNodes);
  container.append(element);
}

/** True if the HTML parser has finished with a node, since something follows it. Until then more children may come. */
const isComplete = (node: Node | null): boolean =>
  document.readyState !== 'loading' || !!(node && (node.nextSibling || isComplete(node.parentNode)));

/**
 * Finds the widgets that are in the page and those that are added later: tags, and `data-bwi` elements, which get their widget here. They
 * exist since CMSs remove unknown tags, but keep `div` elements.
 *
 * @param found is called for each widget, maybe more than once.
 * @param unknown is called for an element that names a widget that there isn't.
 */
export function watchWidgets(found: (element: HTMLElement, tag: Tag) => void, unknown: (element: Element, tag: string) => void): void {
  const mounts = new Set<HTMLElement>();
  watchPage(
    (element) => {
      const { localName } = element;
      if (element.hasAttribute('data-bwi')) mounts.add(element);
      else if (isTag(localName)) found(element, localName);
      else if (localName.startsWith('bwi-') && !customElements.get(localName)) unknown(element, localName);
    },
    () => {
      for (const container of [...mounts].filter(isComplete)) {
        mounts.delete(container);
        mount(container, unknown);
      }
    },
  );
}
