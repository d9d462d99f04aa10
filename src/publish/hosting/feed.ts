import { MARKED } from '../build/file.js';
import { CURRENT, LASTING } from '../build/layout.js';
import type { Hosted } from './hosted.js';
import { EVERY, LASTING_CACHE, type Header } from './table.js';

/**
 * The set of a feed. Where many read, a feed is a minute old at most; the first who comes after a quiet time is shown one of up to
 * six minutes at once, while a newer one is fetched. Where the server is down it goes on for a day.
 */
export const FEED: Hosted = {
  title: 'Feed of the Banyuwangi news widgets.',
  current: CURRENT,
  currentCache: 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  lasting: LASTING,
  lastingFiles: `(?:${LASTING.join('|')})[^/]+${MARKED}`,
};

const lasting = new RegExp(`^${FEED.lastingFiles}`);

/** The headers of the file at `path` in the set's folder; of an answer that is a success. */
export const headersOf = (path: string): readonly Header[] => [
  ...EVERY,
  ['Cache-Control', lasting.test(path) ? LASTING_CACHE : FEED.currentCache],
];
