import { parseIsoDate } from '../text/iso-date.js';
import { BeyondReading, type Reading } from './reading.js';

/** The names of characters that XML has; HTML has two thousand. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function beyond(): never {
  throw new BeyondReading();
}

/** Reads what a well-kept JSON Feed holds; all else is beyond it. */
export const plainReading: Reading = {
  decode: (text) =>
    text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (_, hex: string, digits: string, name?: string) => {
      if (name) return NAMED[name] ?? beyond();
      const code = parseInt(digits, hex ? 16 : 10);
      // Below are control characters, above are halves of surrogate pairs and no characters at all.
      return code >= 0xa0
        ? code < 0xd800
          ? String.fromCharCode(code)
          : beyond()
        : code >= 0x20 && code < 0x7f
          ? String.fromCharCode(code)
          : beyond();
    }),
  date: (text) => (text.trim() ? (parseIsoDate(text) ?? beyond()) : undefined),
  html: beyond,
};
