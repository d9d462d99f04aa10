import { FRAME_STYLE_HASH } from '../embeds/frame-page.js';
import { pagePolicy } from '../pages/page-policy.js';
import type { PageSite } from '../pages/page-site.js';
import { IMMUTABLE_NAME, UNKNOWN_BASE } from './site-file.js';
import { MUTABLE_PATHS, IMMUTABLE_FOLDERS, LAYOUT } from './layout.js';
import type { CachePolicy } from '../../hosting/cache-policy.js';
import { COMMON_HEADERS, IMMUTABLE_CACHE, type Header } from '../../hosting/headers.js';

/**
 * How servers and browsers cache a published feed. With many readers a feed is at most a minute old; the first reader after a quiet
 * time gets one that is up to six minutes old while a newer one is fetched. A cached feed is used for a day while the server is down.
 */
export const FEED_CACHE_POLICY: CachePolicy = {
  title: 'Feed of the Banyuwangi news widgets.',
  mutable: MUTABLE_PATHS,
  mutableCache: 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  immutable: IMMUTABLE_FOLDERS,
  immutablePattern: `(?:${IMMUTABLE_FOLDERS.join('|')})[^/]+${IMMUTABLE_NAME}`,
};

/** Folders of pages with a rule of their own; more, one for each year or kanal, would be a long file. */
const MAX_FOLDERS = 20;

/** The same for a set with pages, which run no script but the widgets'. */
export function pagesCachePolicy(site: PageSite): CachePolicy {
  const folders = new Set([...site.paths.values()].map((path) => path.replace(/[^/]*$|(?<=\/).*$/, '')));
  const { atom, archive, notFound, sitemap, newsSitemap, robots } = LAYOUT;
  return {
    ...FEED_CACHE_POLICY,
    mutable: [
      ...MUTABLE_PATHS,
      atom,
      archive,
      notFound,
      sitemap,
      newsSitemap,
      robots,
      ...[...folders].filter(Boolean).slice(0, MAX_FOLDERS),
    ],
    headers: [['Content-Security-Policy', pagePolicy(site)]],
    framedPattern: `${LAYOUT.embed}[^/]+/${LAYOUT.frame.replace('.', '\\.')}$`,
    headersWithFramed: [['Content-Security-Policy', pagePolicy(site, [FRAME_STYLE_HASH])]],
    notFound: new URL(notFound, site.base ?? UNKNOWN_BASE).pathname,
  };
}

const immutable = new RegExp(`^${FEED_CACHE_POLICY.immutablePattern}`);

/** The headers of a successful response with the file at `path` of the published folder. */
export const feedHeaders = (path: string): readonly Header[] => [
  ...COMMON_HEADERS,
  ['Cache-Control', immutable.test(path) ? IMMUTABLE_CACHE : FEED_CACHE_POLICY.mutableCache],
];
