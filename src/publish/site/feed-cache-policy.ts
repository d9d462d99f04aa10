import { IMMUTABLE_NAME } from './site-file.js';
import { MUTABLE_PATHS, IMMUTABLE_FOLDERS } from './layout.js';
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

const immutable = new RegExp(`^${FEED_CACHE_POLICY.immutablePattern}`);

/** The headers of a successful response with the file at `path` of the published folder. */
export const feedHeaders = (path: string): readonly Header[] => [
  ...COMMON_HEADERS,
  ['Cache-Control', immutable.test(path) ? IMMUTABLE_CACHE : FEED_CACHE_POLICY.mutableCache],
];
