import { getConfig } from '../config.js';
import { webUrl } from '../text/urls.js';
import { newsPart } from './news-part.js';

/** Answers that are on their way before what reads them is here, by address. */
export const early = new Map<string, Promise<Response>>();

/** Asks for the feeds of `element`, and for what reads them: both are on their way at once. */
export function ask(element: HTMLElement, feed = element.getAttribute('feed') ?? element.dataset.feed ?? getConfig().feed ?? ''): void {
  for (const part of feed.split(/\s+/)) {
    const url = webUrl(part, document.baseURI);
    // What reads feeds asks itself, once it is here.
    if (!url || early.has(url) || newsPart.now) continue;
    const answer = fetch(url, { credentials: 'omit' });
    early.set(url, answer);
    // Whoever reads it hears of it; whoever asks later asks anew.
    answer.catch(() => early.delete(url));
  }
  void newsPart.load();
}

const NEED_FEED =
  'bwi-article-card,bwi-news-list,bwi-related-news,bwi-article,bwi-share-bar[article-id]:not([url]),[data-bwi]:not([data-bwi=share-bar])';

// Before anything else is done: on a slow phone the answers are on their way while the elements are made.
// Where another copy of the script has made them, they have asked.
if (!customElements.get('bwi-news-list'))
  for (const element of document.querySelectorAll<HTMLElement>(NEED_FEED))
    // One on which the page has set a property may need no feed, and asks for itself later.
    ask(element, Object.keys(element).length ? '' : undefined);
