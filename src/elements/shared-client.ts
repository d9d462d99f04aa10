import { getConfig } from '../config.js';
import { FeedReader } from '../feed/client.js';
import { cacheStore } from '../feed/store.js';
import { parseTidy } from '../feed/tidy.js';
import { webUrl } from '../text/urls.js';
import { formats } from './lazy.js';
import { limitHosts } from './limit-hosts.js';
import { request } from './request.js';

/** Bytes that a slow phone reads in one go without a stall. */
const LARGE = 2e5;

/** The page's client: elements that share no ancestor share their requests through it. */
export const client = new FeedReader(
  async (body, url) => {
    // What is large takes the other way too, where the work is done in slices.
    const feed = body.bytes.length < LARGE && parseTidy(new TextDecoder().decode(body.bytes), url);
    if (feed) return limitHosts(feed);
    await formats.load();
    if (!formats.now) throw formats.error;
    return limitHosts(await formats.now.readAnyFeed(body, url));
  },
  {
    fetch: request,
    // A server has none.
    page: globalThis.document,
    store: cacheStore,
    fallback: (url) => {
      const { feed, fallback } = getConfig();
      return url === webUrl(feed, document.baseURI) ? webUrl(fallback, document.baseURI) : undefined;
    },
  },
);
