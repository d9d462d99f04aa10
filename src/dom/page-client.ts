import { getConfig } from '../config.js';
import type { Feed, Picture } from '../feed/article.js';
import { FeedClient } from '../feed/feed-client.js';
import { readFeed } from '../feed/read-feed.js';
import { cacheStore } from '../feed/feed-store.js';
import { isOnAllowedHosts } from '../text/allowed-hosts.js';
import { webUrl } from '../text/urls.js';
import { preloadedUrls, fetchPreloaded } from './preloaded-responses.js';

/** The one feed client of the page: all elements share their requests through it. */
export const pageClient = new FeedClient({
  read: async (body, url) => limitHosts(await readFeed(body, url)),
  fetch: fetchPreloaded,
  // Undefined on a server.
  page: globalThis.document,
  store: cacheStore,
  fallback: (url) => {
    const { feed, fallback } = getConfig();
    return url === webUrl(feed, document.baseURI) ? webUrl(fallback, document.baseURI) : undefined;
  },
});

/** Longest time in milliseconds for which the skeleton is held back; readers don't notice that it is missing. */
const MAX_SKELETON_DELAY_MS = 300;

let preloaded: Promise<unknown> | undefined;

/** Resolves when the feeds that the script tag has requested are loaded, or after a moment: feeds that come this early need no skeleton. */
export function preloadedFeeds(): Promise<unknown> {
  const settled = (url: string): Promise<void> =>
    new Promise((resolve) => {
      const unsubscribe = pageClient.subscribe(url, ({ status }) => {
        // Later, since the first call comes before `subscribe` has returned.
        if (status !== 'loading') queueMicrotask(() => resolve(unsubscribe()));
      });
    });
  return (preloaded ??= Promise.race([
    Promise.all(preloadedUrls().map(settled)),
    new Promise((resolve) => setTimeout(resolve, MAX_SKELETON_DELAY_MS)),
  ]));
}

/** The picture without files on hosts that are not allowed. */
function limitSizes({ sizes, ...image }: Picture, hosts: string): Picture {
  const own = sizes?.filter(({ url }) => isOnAllowedHosts(url, hosts));
  return own?.length ? { ...image, sizes: own } : image;
}

/** The feed without articles, texts and pictures on hosts that the page does not allow: a hacked feed can't lead readers to other sites. */
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
