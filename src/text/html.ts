import { oneLine } from './plain.js';

/** HTML's names for the characters that news texts use, each before its character; the rest come as numbers or as themselves. */
const NAMED = new Map(
  [
    ...'amp&lt<gt>quot"apos\'nbsp hellip…ndash–mdash—lsquo‘rsquo’ldquo“rdquo”laquo«raquo»bull•middot·deg°copy©reg®trade™eacuteéegraveètimes×frac12½shy\u00ad'.matchAll(
      /(\w+)(\W)/g,
    ),
  ].map(([, name, character]) => [name, character]),
);

/** Decodes character references once: `&amp;lt;` becomes `&lt;`. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,7})|(\w+));/gi, (whole, hex: string, digits: string, name?: string) => {
    if (name) return NAMED.get(name) ?? whole;
    const code = Number((hex && '0x') + digits);
    // Halves of a surrogate pair are no characters.
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

/** The words of an HTML fragment: text, never markup. No pattern looks past the next `<`, so that time stays linear. */
export function htmlToText(html: string): string {
  return oneLine(
    decodeEntities(
      html
        .replace(/<(script|style|noscript|template|title|figcaption)\b[^<>]*>[^]*?(<\/\1\s*>|$)/gi, ' ')
        .replace(/<!--[^]*?(-->|$)/g, ' ')
        .replace(/<[a-z/!?](?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi, (tag) =>
          /^<\/?(a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|time|u|wbr)\b/i.test(tag) ? '' : ' ',
        ),
    ),
  );
}
