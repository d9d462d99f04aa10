import { getConfig } from '../config.js';
import { client } from '../elements/shared-client.js';
import { webUrl } from '../text/urls.js';

const NEED_FEED = 'bwi-article-card,bwi-news-list,bwi-related-news,bwi-article,[data-bwi]:not([data-bwi=share-bar])';

// Asks for the feeds of the widgets that stand in the page before anything else is done: on a slow phone the answer is on its way
// while the elements are made. Where another copy of the script has made them, they have asked.
if (!customElements.get('bwi-news-list'))
  for (const element of document.querySelectorAll<HTMLElement>(NEED_FEED)) {
    // One on which the page has set a property may need no feed, and asks for itself later.
    if (Object.keys(element).length) continue;
    const feed = element.getAttribute('feed') ?? element.dataset.feed ?? getConfig().feed ?? '';
    for (const part of feed.split(/\s+/)) {
      const url = webUrl(part, document.baseURI);
      if (url) void client.refresh(url);
    }
  }
