import { IMMUTABLE_NAME } from './site-file.js';
import { MUTABLE_PATHS, IMMUTABLE_FOLDERS } from './layout.js';
import type { CachePolicy } from '../../hosting/cache-policy.js';
import { COMMON_HEADERS, IMMUTABLE_CACHE, type Header } from '../../hosting/headers.js';

/**
 * The set of a feed. Where many read, a feed is a minute old at most; the first who comes after a quiet time is shown one of up to
 * six minutes at once, while a newer one is fetched. Where the server is down it goes on for a day.
 */
export const FEED_CACHE_POLICY: CachePolicy = {
  title: 'Feed of the Banyuwangi news widgets.',
  mutable: MUTABLE_PATHS,
  mutableCache: 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  immutable: IMMUTABLE_FOLDERS,
  immutablePattern: `(?:${IMMUTABLE_FOLDERS.join('|')})[^/]+${IMMUTABLE_NAME}`,
};

const lasting = new RegExp(`^${FEED_CACHE_POLICY.immutablePattern}`);

/** The headers of the file at `path` in the set's folder; of an answer that is a success. */
export const feedHeaders = (path: string): readonly Header[] => [
  ...COMMON_HEADERS,
  ['Cache-Control', lasting.test(path) ? IMMUTABLE_CACHE : FEED_CACHE_POLICY.mutableCache],
];
