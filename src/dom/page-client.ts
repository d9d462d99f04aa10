import { getConfig } from '../config.js';
import type { Feed, Picture } from '../feed/article.js';
import { FeedClient } from '../feed/feed-client.js';
import { readFeed } from '../feed/read-feed.js';
import { cacheStore } from '../feed/feed-store.js';
import { isOnAllowedHosts } from '../text/allowed-hosts.js';
import { webUrl } from '../text/urls.js';
import { preloadedUrls, fetchPreloaded } from './preloaded-responses.js';

/** The page's client: elements that share no ancestor share their requests through it. */
export const pageClient = new FeedClient({
  read: async (body, url) => limitHosts(await readFeed(body, url)),
  fetch: fetchPreloaded,
  // A server has none.
  page: globalThis.document,
  store: cacheStore,
  fallback: (url) => {
    const { feed, fallback } = getConfig();
    return url === webUrl(feed, document.baseURI) ? webUrl(fallback, document.baseURI) : undefined;
  },
});

/** Milliseconds for which no reader misses a skeleton. */
const MAX_WAIT_MS = 300;

let early: Promise<unknown> | undefined;

/** Resolves when the feeds that the script tag has asked for are here, or a moment later: what comes with the code needs no skeleton before it. */
export function preloadedFeeds(): Promise<unknown> {
  const come = (url: string): Promise<void> =>
    new Promise((done) => {
      const end = pageClient.subscribe(url, ({ status }) => {
        if (status !== 'loading') queueMicrotask(() => done(end()));
      });
    });
  return (early ??= Promise.race([Promise.all(preloadedUrls().map(come)), new Promise((late) => setTimeout(late, MAX_WAIT_MS))]));
}

/** The picture without files of other hosts. */
function limitSizes({ sizes, ...image }: Picture, hosts: string): Picture {
  const own = sizes?.filter(({ url }) => isOnAllowedHosts(url, hosts));
  return own?.length ? { ...image, sizes: own } : image;
}

/** The feed without articles, texts and pictures of other hosts than the page allows: a defaced feed can't lead readers away. */
function limitHosts(feed: Feed): Feed {
  const { hosts } = getConfig();
  if (!hosts) return feed;
  const { homePageUrl = '', ...rest } = feed;
  return {
    ...rest,
    ...(homePageUrl && isOnAllowedHosts(homePageUrl, hosts) && { homePageUrl }),
    articles: feed.articles
      .filter(({ url }) => isOnAllowedHosts(url, hosts))
      .map(({ image, body, ...article }) => ({
        ...article,
        ...(image && isOnAllowedHosts(image.url, hosts) && { image: limitSizes(image, hosts) }),
        ...(body && isOnAllowedHosts(body, hosts) && { body }),
      })),
  };
}
