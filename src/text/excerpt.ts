/**
 * The place that opens a news text, in all spellings of the press: `BANYUWANGI –`, `BANYUWANGI -`, `Banyuwangi --`,
 * `JAKARTA, KOMPAS.com —`. Upper case, or one capitalised word or two before a dash between spaces.
 * Western letters only: patterns of Unicode properties take a slow phone ten milliseconds to build.
 */
const DATELINE =
  /^\s*(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’/ ]*(?:,\s?[\wÀ-ÿ. ]{2,24}|\s?\([\wÀ-ÿ. ]{2,24}\))?|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)\s*(?:--+|\s-|[–—])\s*(?=\S)/;

/** What closes a text of the portal: `(*)`, `(**)`. */
const CLOSING = /\s*\(\*+\)\s*$/;

/** The dateline at the start of `text` with its dash, or undefined. */
export function dateline(text: string): string | undefined {
  return DATELINE.exec(text)?.[0];
}

/** `text` without dateline and closing mark, at most `max` characters, ending on a word. */
export function excerpt(text: string, max = 220): string {
  const body = text.slice(dateline(text)?.length).replace(CLOSING, '');
  if (body.length <= max) return body;
  const cut = body.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > max / 2 ? space : max).replace(/[\s,;:.–—-]+$/, '') + '…';
}
