import { warn } from '../dom/warn.js';
import { webUrl } from '../text/urls.js';

/** The addresses in a `feed` attribute, absolute; what is no address is left out with a warning. */
export function feedUrls(element: Element, feed: string): string[] {
  if (!feed.trim()) warn(element, 'feed', feed, 'no feed is set, here or as the page’s default.');
  return feed.split(/\s+/).flatMap((part) => {
    if (!part) return [];
    const url = webUrl(part, document.baseURI);
    if (!url) warn(element, 'feed', part, 'not an http(s) address.');
    return url ? [url] : [];
  });
}
