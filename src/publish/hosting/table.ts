import { MARKED } from '../build/file.js';
import { LASTING } from '../build/layout.js';

/** What is nobody's business, the command's own notes above all; certificates are renewed by way of `.well-known`. */
export const HIDDEN = '/\\.(?!well-known/)';

/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/** What every answer carries, failures too: any site may read it, and nobody takes it for another kind of file. */
export const EVERY: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
];

/**
 * How long an answer that is a success may be kept (RFC 9111 and 5861). Where many read, a feed is a minute old at most; the first
 * who comes after a quiet time is shown one of up to six minutes at once, while a newer one is fetched. Where the server is down
 * it goes on for a day.
 */
export const CACHE = {
  current: 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400',
  lasting: 'public, max-age=31536000, immutable',
} as const;

/** Types that become smaller by compression; pictures are compressed as they are. */
export const COMPRESSED = [
  'application/json',
  'application/feed+json',
  'application/rss+xml',
  'application/xml',
  'text/xml',
  'text/html',
  'text/plain',
  'text/css',
  'text/javascript',
  'application/javascript',
  'image/svg+xml',
] as const;

/** Types of names that older servers don't know; with `nosniff` a picture of unknown type isn't shown. */
export const TYPES = {
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;

/** Paths of the files that are named by their content, as a regular expression that they end with. */
export const LASTING_FILES = `(?:${LASTING.join('|')})[^/]+${MARKED}`;

const lasting = new RegExp(`^${LASTING_FILES}`);

/** The headers of the file at `path`, from the set's folder on; of an answer that is a success. */
export const headersOf = (path: string): readonly Header[] => [
  ...EVERY,
  ['Cache-Control', CACHE[lasting.test(path) ? 'lasting' : 'current']],
];
