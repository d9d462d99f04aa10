import type { FeedBody } from './read-body.js';

/** UTF-16 is recognised by its first bytes: a byte order mark, or `{`, `[` or `<` without one (XML 1.0, appendix F). */
const UTF_16: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xfe|^[{[<]\0/, 'utf-16le'],
  [/^\xfe\xff|^\0[{[<]/, 'utf-16be'],
];

const decoded = (bytes: Uint8Array, encoding?: string): string => new TextDecoder(encoding).decode(bytes);

/**
 * Decodes the text of a feed. Bytes that are valid UTF-8 are read as UTF-8, even if the server declares another encoding (JSON is always
 * UTF-8: RFC 8259, 8.1); else the XML declaration and then the `charset` of the `Content-Type` are used (RFC 7303, 3).
 */
export function decode({ bytes, type }: FeedBody): string {
  const start = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const wide = UTF_16.find(([pattern]) => pattern.test(start));
  if (wide) return decoded(bytes, wide[1]);
  const text = decoded(bytes);
  // ISO-2022 is valid UTF-8 too: it switches character sets by escape sequences of ASCII characters.
  if (isUtf8(text) && !text.includes('\x1b')) return text;
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  for (const name of [declared, header])
    if (name && !/^utf-?(8|16|32)/i.test(name))
      try {
        return decoded(bytes, name);
      } catch {
        // The browser does not know an encoding of this name.
      }
  return text;
}

/** True if most characters beyond ASCII are valid UTF-8; not all, since some systems cut texts in the middle of a character. */
function isUtf8(text: string): boolean {
  if (!text.includes('\ufffd')) return true;
  const invalid = text.split('\ufffd').length - 1;
  return invalid * 2 < (text.match(/[^\0-\x7f]/g)?.length ?? 0);
}
