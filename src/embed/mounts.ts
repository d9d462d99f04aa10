import { isTag } from '../tags.js';
import { withoutQuotes } from '../text/without-quotes.js';

/** Turns `data-bwi="related-news" data-limit="4"` into `<bwi-related-news limit="4">` within the mount, its children with it. */
function mount(place: HTMLElement): void {
  const bwi = withoutQuotes(place.dataset['bwi']!);
  const tag = `bwi-${bwi}`;
  place.removeAttribute('data-bwi');
  if (!isTag(tag)) {
    console.warn(`data-bwi="${bwi}": there is no widget of this name.`);
    return;
  }
  const element = document.createElement(tag);
  for (const { name, value } of place.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  element.append(...place.childNodes);
  place.append(element);
}

/** The parser is past it: the last element so far is none of its own. Before, its children may still be on their way. */
const isComplete = (place: Element): boolean =>
  document.readyState !== 'loading' || !place.contains([...document.querySelectorAll('*')].at(-1)!);

/**
 * Mounts what stands in the page and what comes into it later: CMSs strip unknown tags, but keep `div`s.
 *
 * @param found is called after each look, for tags that stand in the page as they are.
 */
export function watchMounts(found?: () => void): void {
  const look = (): void => {
    document.querySelectorAll<HTMLElement>('[data-bwi]').forEach((place) => isComplete(place) && mount(place));
    found?.();
  };
  look();
  document.addEventListener('DOMContentLoaded', look);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length)) look();
  }).observe(document, { childList: true, subtree: true });
}
