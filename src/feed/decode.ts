import type { FeedBody } from './read-body.js';

/** By their first bytes: a byte order mark, else the `{`, `[` or `<` of a text without one (XML 1.0, appendix F). */
const UTF_16: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xfe|^[{[<]\0/, 'utf-16le'],
  [/^\xfe\xff|^\0[{[<]/, 'utf-16be'],
];

const decoded = (bytes: Uint8Array, encoding?: string): string => new TextDecoder(encoding).decode(bytes);

/**
 * The text of a feed in the encoding that it has. What reads as UTF-8 is UTF-8, whatever a server's setting says of it
 * (RFC 8259, 8.1: JSON always is); else the XML declaration and the `charset` of the type count (RFC 7303, 3).
 */
export function decode({ bytes, type }: FeedBody): string {
  const start = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const wide = UTF_16.find(([pattern]) => pattern.test(start));
  if (wide) return decoded(bytes, wide[1]);
  const text = decoded(bytes);
  // ISO-2022 switches its letters by escapes, all in ASCII.
  if (isUtf8(text) && !text.includes('\x1b')) return text;
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  for (const name of [declared, header])
    if (name && !/^utf-?(8|16|32)/i.test(name))
      try {
        return decoded(bytes, name);
      } catch {
        // A name that no browser knows.
      }
  return text;
}

/** True when most of what is not ASCII reads as UTF-8: systems cut texts in the middle of a letter. */
function isUtf8(text: string): boolean {
  if (!text.includes('\ufffd')) return true;
  const wrong = text.split('\ufffd').length - 1;
  return wrong * 2 < (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
