import { warn } from '../dom/warn.js';
import { BETWEEN_FEEDS } from '../text/feed-parts.js';
import { webUrl } from '../text/urls.js';

/** The absolute addresses in a `feed` attribute. Parts that are not http(s) addresses are left out, with a warning. */
export function feedUrls(element: Element, feed: string): string[] {
  if (!feed.trim()) warn(element, 'feed', feed, 'no feed is set, here or as the page’s default.');
  return feed.split(BETWEEN_FEEDS).flatMap((part) => {
    if (!part) return [];
    const url = webUrl(part, document.baseURI);
    if (!url) warn(element, 'feed', part, 'not an http(s) address.');
    return url ? [url] : [];
  });
}
