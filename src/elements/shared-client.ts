import { getConfig } from '../config.js';
import { FeedReader } from '../feed/client.js';
import { readFeed } from '../feed/read-feed.js';
import { cacheStore } from '../feed/store.js';
import { webUrl } from '../text/urls.js';
import { limitHosts } from './limit-hosts.js';
import { request } from './request.js';

/** The page's client: elements that share no ancestor share their requests through it. */
export const client = new FeedReader(async (body, url) => limitHosts(await readFeed(body, url)), {
  fetch: request,
  // A server has none.
  page: globalThis.document,
  store: cacheStore,
  fallback: (url) => {
    const { feed, fallback } = getConfig();
    return url === webUrl(feed, document.baseURI) ? webUrl(fallback, document.baseURI) : undefined;
  },
});
