/**
 * The dateline, the place name at the start of a news text, as newspapers write it: `BANYUWANGI –`, `BANYUWANGI -`, `Banyuwangi --`,
 * `JAKARTA, KOMPAS.com —`. It is in upper case, or it is one or two capitalised words before a dash between spaces.
 * Latin letters only: a slow phone needs 10 ms to compile a pattern with Unicode properties.
 */
const DATELINE =
  /^\s*(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’/ ]*(?:,\s?[\wÀ-ÿ. ]{2,24}|\s?\([\wÀ-ÿ. ]{2,24}\))?|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)\s*(?:--+|\s-|[–—])\s*(?=\S)/;

/** The mark with which the portal ends its texts: `(*)`, `(**)`. */
const CLOSING_MARK = /\s*\(\*+\)\s*$/;

/** Longest excerpt, in characters. */
const MAX_EXCERPT_CHARACTERS = 220;

/** The dateline at the start of `text` with its dash, or undefined. */
export function dateline(text: string): string | undefined {
  return DATELINE.exec(text)?.[0];
}

/** `text` without dateline and closing mark, at most `max` characters, cut at the end of a word. */
export function excerpt(text: string, max = MAX_EXCERPT_CHARACTERS): string {
  const body = text.slice(dateline(text)?.length).replace(CLOSING_MARK, '');
  if (body.length <= max) return body;
  const cut = body.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > max / 2 ? space : max).replace(/[\s,;:.–—-]+$/, '') + '…';
}
