import { isTag } from '../tags.js';
import { withoutQuotes } from '../text/without-quotes.js';

/** For `data-bwi="related-news" data-limit="4"`, puts `<bwi-related-news limit="4">` into the element, around its children. */
function mount(container: HTMLElement): void {
  const bwi = withoutQuotes(container.dataset['bwi']!);
  const tag = `bwi-${bwi}`;
  container.removeAttribute('data-bwi');
  if (!isTag(tag)) {
    console.warn(`data-bwi="${bwi}": there is no widget of this name.`);
    return;
  }
  const element = document.createElement(tag);
  for (const { name, value } of container.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  element.append(...container.childNodes);
  container.append(element);
}

/**
 * True if the HTML parser has finished with an element: the last element of the document so far is not inside it. Until then more children
 * may follow.
 */
const isComplete = (container: Element): boolean =>
  document.readyState !== 'loading' || !container.contains([...document.querySelectorAll('*')].at(-1)!);

/**
 * Mounts the `data-bwi` elements that are in the page and those that are added later. They exist since CMSs remove unknown tags, but keep
 * `div` elements.
 *
 * @param onChange is called at the start and after each change, to find tags that are in the page themselves.
 */
export function watchMounts(onChange?: () => void): void {
  const update = (): void => {
    document.querySelectorAll<HTMLElement>('[data-bwi]').forEach((container) => isComplete(container) && mount(container));
    onChange?.();
  };
  update();
  document.addEventListener('DOMContentLoaded', update);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) update();
  }).observe(document, { childList: true, subtree: true });
}
