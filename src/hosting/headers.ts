/** What is nobody's business, the command's own notes above all; certificates are renewed by way of `.well-known`. */
export const HIDDEN_PATHS = '/\\.(?!well-known/)';

/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/** What every answer carries, failures too: any site may read it, and nobody takes it for another kind of file. */
export const COMMON_HEADERS: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** How long an answer may be kept that never changes (RFC 9111, 8246); failures aren't to be. */
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';

/** Types that become smaller by compression; pictures are compressed as they are. */
export const COMPRESSED_TYPES = [
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
export const CONTENT_TYPES = {
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;
