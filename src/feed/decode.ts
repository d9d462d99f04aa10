import type { FeedBody } from './read-body.js';

/**
 * The text of a feed in the encoding that it has: by its byte order mark, the `charset` parameter of its type, the XML
 * declaration (RFC 7303, 3), else UTF-8 (RFC 8259, 8.1).
 */
export function decode({ bytes, type }: FeedBody): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const mark = { ÿþ: 'utf-16le', þÿ: 'utf-16be', 'ï»': 'utf-8' }[start.slice(0, 2)];
  const named = /charset=["']?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*encoding=["']([\w-]+)/.exec(start);
  try {
    return new TextDecoder(mark ?? named?.[1]).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
