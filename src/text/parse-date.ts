import { parseIsoDate } from './parse-iso-date.js';

/** A day, in words or numbers, and the rest of the text. */
const DAY =
  /^(?:[a-z']+(?:[.,]\s*|\s+)(?=\d|[a-z]+\.?\s+\d))?(\d{4}[\s./-]+(?:\d\d?|[a-z]{3,10})[\s./-]+\d\d?|\d\d?(?:st|nd|rd|th)?[\s./-]+(?:\d\d?|[a-z]{3,10}\.?,?)[\s./-]+\d{2,4}|[a-z]{3,10}\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)(.*)$/i;

/** A time of day with its time zone, as `Intl`, RFC 822 and newspapers write it. */
const TIME =
  /^(?:[\sT,|–—-]*(?:pukul|jam|pkl\.?|at)?[\s:]*(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(?:([ap])\.?m\.?)?)?\s*(?:\(?([a-z]{1,4})\)?)?\s*(?:([+-]\d\d?):?(\d\d)?(?:\s*\([a-z ]+\))?)?$/i;

/**
 * Ways to write a date that differ in the order or the spelling of its parts, and the way in which the rest of this module reads them.
 * First the format of `ctime` in C and of `date` in Unix, which Java and Twitter have too: `Mon Jan 18 09:00:00 WIB 2021`.
 */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/^[a-z]{3} ([a-z]{3} +\d\d?) +([\d:]{5,8}(?: [ap]m)?)((?: [a-z]+)? ?(?:[+-]\d\d:?\d\d)?) (\d{4})$/i, '$1 $4 $2$3'],
  // The time first: `10.00 WIB, 20 November 2026`.
  [/^(?:pukul |jam |pkl\.? )?(\d\d?(?::\d\d(?::\d\d)?|\.\d\d(?= wi[bt]))(?: [ap]m)?(?: wi(?:b|ta?))?)[\s,|–—-]+(.*\d{4})$/i, '$2 $1'],
  [/ +,/g, ','],
  // A name of the time zone after its offset, as Java writes it.
  [/(Z|[+-]\d\d:?\d\d)\[[\w/+-]+\]$/i, '$1'],
];

/** The names of the IANA time zones of Indonesia, and of two that servers are set to, at the end of a date. */
const ZONE_NAME =
  /\s*[[(]?\b(?:(Asia\/(?:Jakarta|Pontianak))|(Asia\/(?:Makassar|Ujung_Pandang|Singapore))|(Asia\/Jayapura)|((?:Etc\/)?UTC))[\])]?$/i;

/** All names of the months that newspapers use, in Indonesian and English. */
const MONTHS = [
  'jan januari january',
  'feb februari february peb pebruari pebruary',
  'mar maret march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'agt agu ags agust agustus aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov november nop nopember',
  'des desember dec december',
];
/** The number of each month name, `1` to `12`. */
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, String(i + 1)] as const)));

/** Offsets from UTC in hours of the time zones of Indonesia and of RFC 822. */
const ZONE_OFFSETS_HOURS: Readonly<Record<string, number>> = { wib: 7, wita: 8, wit: 9, gmt: 0, ut: 0, utc: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }; // prettier-ignore

/** Longer texts are cut to this before they are parsed: no date needs more. */
const MAX_DATE_CHARACTERS = 100;

const twoDigits = (value: unknown): string => String(value).padStart(2, '0');

/** Parses ISO 8601 as {@link parseIsoDate} does, and also RFC 822, ctime and dates as newspapers and other systems write them. */
export function parseDate(text: string): Date | undefined {
  const written = text.trim().slice(0, MAX_DATE_CHARACTERS).replace(/[’‘`]/g, "'");
  const plain = REWRITES.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), written).replace(
    ZONE_NAME,
    (_, wib, wita, wit) => (wib ? ' WIB' : wita ? ' WITA' : wit ? ' WIT' : ' UTC'),
  );
  return parseIsoDate(text) ?? parseIsoDate(plain) ?? parseIsoDate(toIso(plain) ?? '');
}

/** Converts a date in words or numbers to ISO 8601; undefined for text that is no date. */
function toIso(text: string): string | undefined {
  const [, written, rest] = DAY.exec(text) ?? [];
  const time = TIME.exec(rest ?? '-');
  const day = time && written && toIsoDay(written);
  if (!day) return undefined;
  const [, hours, minutes, seconds = '00', meridiem, name, zoneHours, zoneMinutes = '00'] = time;
  const offset = name ? ZONE_OFFSETS_HOURS[name.toLowerCase()] : 7;
  if (offset === undefined) return undefined;
  if (!hours) return day;
  const hour = meridiem ? (Number(hours) % 12) + (/p/i.test(meridiem) ? 12 : 0) : hours;
  const zone = zoneHours ?? `${offset < 0 ? '-' : '+'}${Math.abs(offset)}`;
  return `${day}T${twoDigits(hour)}:${minutes}:${seconds}${zone[0]}${twoDigits(zone.slice(1))}:${zoneMinutes}`;
}

/**
 * Converts a day in words or numbers to `YYYY-MM-DD`, reading numbers as day before month; undefined for a day that does not exist and
 * for ambiguous ones.
 */
function toIsoDay(written: string): string | undefined {
  const [first = '', second = '', third = ''] = written
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    .split(/[\s.,/-]+/)
    .filter(Boolean);
  const leading = MONTH_NUMBERS.get(first);
  const month = MONTH_NUMBERS.get(second);
  const isShort = third.length === 2 && first.length < 4;
  // RFC 822 has years of two digits. In a date of numbers only, such a year could be a day.
  if (isShort && !month) return undefined;
  const year = (text: string): string => (isShort ? String(Number(text) + (Number(text) < 50 ? 2000 : 1900)) : text);
  const days = leading
    ? [`${third}-${leading}-${second}`]
    : [`${year(third)}-${month ?? second}-${first}`, `${year(first)}-${month ?? second}-${third}`];
  return days.map((day) => day.replace(/-(\d)(?!\d)/g, '-0$1')).find(parseIsoDate);
}
