/**
 * Paths that are not served, as a regular expression: hidden files, but for `.well-known`, by which certificates are renewed, and what is
 * meant for servers.
 */
export const HIDDEN_PATHS = '/(\\.(?!well-known/)|(nginx\\.conf|_headers)$)';

/** A header of a response. */
export type Header = readonly [name: string, value: string];

/** Headers of every response, errors included: any site may read it (CORS), and browsers don't guess its type. */
export const COMMON_HEADERS: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** The `Cache-Control` of successful responses that never change (RFC 9111, RFC 8246). */
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable';

/** Types worth compressing; pictures are compressed already. */
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

/** Types by file extension that older servers may not know; with `nosniff` browsers refuse a picture of unknown type. */
export const CONTENT_TYPES = {
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  avif: 'image/avif',
} as const;
