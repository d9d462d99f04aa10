/** Places of datelines in lower case, those from which news of Banyuwangi comes most. */
const PLACE =
  'Banyuwangi|Genteng|Muncar|Rogojampi|Glenmore|Kalipuro|Jakarta|Surabaya|Jember|Situbondo|Bondowoso|Malang|Denpasar|Bali|Jawa Timur';

/** A place in capitals, with two vowels at least: `UMKM - Sektor …` is a sentence. */
const CAPITALS = "(?=[A-ZÀ-Þ.]*[AIUEO][A-ZÀ-Þ.]*[AIUEO])[A-ZÀ-Þ][A-ZÀ-Þ.'’/ ]*";

/** What follows these: an agency, another place or a date, after a comma or in parentheses. */
const MORE = String.raw`(?:\s?[,|]\s?[\wÀ-ÿ./() ]{2,36}|\s?\([\wÀ-ÿ./ ]{2,36}\))?`;

/** Other capitalised words, such as a village: `Bupati - Wakil Bupati …` is a sentence, so an agency or a date must follow. */
const NAMES = String.raw`[A-ZÀ-Þ][\wÀ-ÿ'’]*(?: [A-ZÀ-Þ][\wÀ-ÿ'’]*){0,2}`;

/** A newspaper that is named as its site is: `Liputan6.com`. */
const SITE = String.raw`[A-Z][\w-]*\.[a-z.]{2,6}`;

const AGENCY_OR_DATE = String.raw`(?:,\s?(?:${SITE}|[A-Z]\w*(?: [A-Z]\w*)? (?:Indonesia|News)|[\w ,()]{0,9}\d[\w/() ]{5,20})|\s?\((?:[A-Z]{3,}[\w ]*|\d[\d/]+)\))`;

/**
 * The dateline, the place name at the start of a news text, as newspapers write it: `BANYUWANGI –`, `Banyuwangi --`, `JAKARTA,
 * KOMPAS.com —`, `Liputan6.com, Jakarta -`, `Banyuwangi, 18 Januari 2021 –`.
 * Latin letters only: a slow phone needs 10 ms to compile a pattern with Unicode properties.
 */
const DATELINE = new RegExp(
  String.raw`^\s*(?:(?:${CAPITALS}|${PLACE})${MORE}|${SITE}(?:\s?[,|]\s?${NAMES})?|${NAMES}${AGENCY_OR_DATE})\s*(?:--+|\s-|[–—])\s*(?=\S)`,
);

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
