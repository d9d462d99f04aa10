import { getConfig } from '../config.js';
import type { Feed } from '../feed/article.js';
import { onHosts } from '../text/hosts.js';

/** The feed without articles and pictures of other hosts than the page allows: a defaced feed can't lead readers away. */
export function limitHosts(feed: Feed): Feed {
  const { hosts } = getConfig();
  if (!hosts) return feed;
  const { homePageUrl = '', ...rest } = feed;
  return {
    ...rest,
    ...(homePageUrl && onHosts(homePageUrl, hosts) && { homePageUrl }),
    articles: feed.articles
      .filter(({ url }) => onHosts(url, hosts))
      .map(({ image, ...article }) => (image && onHosts(image.url, hosts) ? { ...article, image } : article)),
  };
}
