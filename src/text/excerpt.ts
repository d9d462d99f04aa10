/**
 * The place that opens a news text, in all spellings of the press: `BANYUWANGI –`, `BANYUWANGI -`, `Banyuwangi --`,
 * `JAKARTA, KOMPAS.com —`. Upper case, or one capitalised word or two before a dash between spaces.
 */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}.'’/ ]*(?:,\s?[\p{L}\d. ]{2,24}|\s?\([\p{L}\d. ]{2,24}\))?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\s*(?:--+|\s-|[–—])\s*(?=\S)/u;

/** What closes a text of the portal: `(*)`, `(**)`. */
const CLOSING = /\s*\(\*+\)\s*$/;

/** The dateline at the start of `text` with its dash, or undefined. */
export function dateline(text: string): string | undefined {
  return DATELINE.exec(text)?.[0];
}

/** `text` without dateline and closing mark, at most `max` characters, ending on a word. */
export function excerpt(text: string, max = 220): string {
  const body = text.replace(DATELINE, '').replace(CLOSING, '');
  if (body.length <= max) return body;
  const cut = body.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > max / 2 ? space : max).replace(/[\s,;:.–—-]+$/u, '') + '…';
}
