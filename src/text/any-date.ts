import { parseIsoDate } from './iso-date.js';

/** RFC 822 and 5322 as RSS has them, and the same in Indonesian: `Senin, 18 Januari 2021 pukul 09.30 WIB`. */
const WORDS =
  /^(?:[a-z']+,?\s+)?(\d\d?)[\s-]+([a-z]{3,9})[\s-]+([1-9]\d{3})(?:[,\s]+(?:pukul\s+|-\s+)?(\d\d?)[.:](\d\d)(?:[.:](\d\d))?)?(?:\s+(?:([+-]\d\d)(\d\d)|([a-z]{1,4})))?$/i;

/** The months by their first three letters: Indonesian, then other spellings of some, English and old ones (Pebruari, Nopember). */
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des may aug oct dec peb nop';
const OTHERS = [4, 7, 9, 11, 1, 10];

/** Zones by name, in hours from UTC: those of Indonesia and of RFC 822. */
const ZONES: Readonly<Record<string, number>> = { wib: 7, wita: 8, wit: 9, gmt: 0, ut: 0, utc: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }; // prettier-ignore

const two = (value: unknown): string => String(value).padStart(2, '0');

/** {@link parseIsoDate}, and for RFC 822 and Indonesian words too. */
export function parseDate(value: unknown): Date | undefined {
  return parseIsoDate(value) ?? parseIsoDate(isoOfWords(typeof value === 'string' ? value.trim() : ''));
}

/** A date in words as ISO 8601; empty when it is none. */
function isoOfWords(text: string): string {
  const [, day, month, year, hours, minutes, seconds = '00', sign, rest, name] = WORDS.exec(text) ?? [];
  if (!day) return '';
  const place = MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) / 4;
  const number = place > 11 ? OTHERS[place - 12]! : place;
  const offset = name && ZONES[name.toLowerCase()];
  if (!Number.isInteger(number) || number < 0 || (name && offset === undefined)) return '';
  const zone = name ? `${Number(offset) < 0 ? '-' : '+'}${two(Math.abs(Number(offset)))}:00` : sign ? `${sign}:${rest}` : '';
  return `${year}-${two(number + 1)}-${two(day)}${hours ? `T${two(hours)}:${minutes}:${seconds}${zone}` : ''}`;
}
