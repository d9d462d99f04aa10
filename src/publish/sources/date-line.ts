import { parseDate } from '../../text/parse-date.js';

/** No line with a date alone is longer. */
const MAX_CHARACTERS = 100;

/** What stands before a date: `Tayang:`, `Hari/Tanggal :`, `Diterbitkan pada`. */
const LABEL =
  /^(?:(?:hari|tanggal|tgl|jam|(?:di)?tayang(?:kan)?|(?:di)?terbit(?:kan)?|(?:di)?publikasi(?:kan)?|(?:di)?unggah|(?:di)?posting|(?:di)?rilis|waktu|pada|published|posted|date|on)(?![a-z])[\s/:.,–-]*)+/i;

/** The place before a date, and a byline's outlet: `Banyuwangi, `, `Kabar Contoh - `. */
const PLACE = /^\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,4}(?:\s*[,|/•–—-]\s*|\s+(?=\())/u;

/** Who has published it, after a date: `(Humas)`, `| Redaksi`, `oleh Admin`. */
const DESK = /\s*(?:\([\p{L}][^()\d]{1,40}\)|(?:[|/•–—-]|,?\s(?:oleh|by)\b:?)\s*\p{Lu}[^\d|]{1,40})$/u;

/** The same day in the Islamic calendar, as offices write it: `M / 4 Jumadil Akhir 1442 H`. */
const HIJRI = /\s*M?\s*[/|–—-]\s*\d\d?\s[\p{L}’' -]{4,20}\s1\d{3}\s?H\.?$/u;

/** A time zone is nobody's desk. */
const ZONE = /[|/•–—-]\s*(?:WIB|WITA|WIT)$/;

/** The date that a line is; undefined for a line that says more than when, where and by whom it was published. */
export function dateOfLine(line: string): Date | undefined {
  if (line.length > MAX_CHARACTERS || !/\d/.test(line)) return undefined;
  let rest = line.replace(HIJRI, '').replace(/[.,;]$/, '');
  if (!ZONE.test(rest)) rest = rest.replace(DESK, '');
  rest = rest.replace(LABEL, '');
  return dateIn(rest) ?? dateIn(rest.replace(PLACE, '').replace(LABEL, ''));
}

/** A date, be it in parentheses: `Senin (18/1/2021)`. */
const dateIn = (text: string): Date | undefined => parseDate(text.replace(/\((\d[^()]*)\)/, ' $1').replace(/^\s+|\s+(?=\s)/g, ''));

/** A day in words or numbers, whether there is one or not. */
const LIKE_DATE = /(?:^|[^\d])\d\d?\s*[-/. ]\s*(?:\d\d?|[a-z]{3,10})\s*[-/., ]\s*(?:\d{4}|\d\d)(?!\d)/i;

/** True for a line that was meant to be the date. */
export const isLikeDate = (line: string): boolean => line.length <= MAX_CHARACTERS && LIKE_DATE.test(line);
