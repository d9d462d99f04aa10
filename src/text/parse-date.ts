import { parseIsoDate } from './parse-iso-date.js';

/** A day, in words or numbers, and what follows it. */
const DAY =
  /^(?:[a-z']+(?:[.,]\s*|\s+)(?=\d|[a-z]+\.?\s+\d))?(\d{4}[\s./-]+(?:\d\d?|[a-z]{3,10})[\s./-]+\d\d?|\d\d?(?:st|nd|rd|th)?[\s./-]+(?:\d\d?|[a-z]{3,10}\.?,?)[\s./-]+\d{2,4}|[a-z]{3,10}\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)(.*)$/i;

/** A time of day as `Intl`, RFC 822 and the press write it, and its zone. */
const TIME =
  /^(?:[\sT,|–—-]*(?:pukul|jam|pkl\.?|at)?[\s:]*(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(?:([ap])\.?m\.?)?)?\s*(?:\(?([a-z]{1,4})\)?)?\s*(?:([+-]\d\d?):?(\d\d)?(?:\s*\([a-z ]+\))?)?$/i;

/** As C and Unix write it: `Mon Jan 18 09:00:00 WIB 2021`. */
const CTIME = /^[a-z]{3} ([a-z]{3} +\d\d?) +([\d:]{5,8})( [a-z]+)? (\d{4})$/i;

/** The months in Indonesian and English, by all names that the press writes. */
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
const NUMBER_OF = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, String(i + 1)] as const)));

/** Zones by name, in hours from UTC: those of Indonesia and of RFC 822. */
const ZONES: Readonly<Record<string, number>> = { wib: 7, wita: 8, wit: 9, gmt: 0, ut: 0, utc: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }; // prettier-ignore

const two = (value: unknown): string => String(value).padStart(2, '0');

/** {@link parseIsoDate}, and for RFC 822 and words and numbers as the press writes them too. */
export function parseDate(text: string): Date | undefined {
  const plain = text.trim().slice(0, 100).replace(/[’‘`]/g, "'").replace(CTIME, '$1 $4 $2 $3');
  return parseIsoDate(text) ?? parseIsoDate(isoOf(plain) ?? '');
}

/** A date in words or numbers as ISO 8601; undefined where it is none. */
function isoOf(text: string): string | undefined {
  const [, written, rest] = DAY.exec(text) ?? [];
  const time = TIME.exec(rest ?? '-');
  const day = time && written && isoDay(written);
  if (!day) return undefined;
  const [, hours, minutes, seconds = '00', half, name, zoneHours, zoneMinutes = '00'] = time;
  const offset = name ? ZONES[name.toLowerCase()] : 7;
  if (offset === undefined) return undefined;
  if (!hours) return day;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  const zone = zoneHours ?? `${offset < 0 ? '-' : '+'}${Math.abs(offset)}`;
  return `${day}T${two(hour)}:${minutes}:${seconds}${zone[0]}${two(zone.slice(1))}:${zoneMinutes}`;
}

/** A day in words or numbers as ISO 8601 has it, day before month; undefined for one that does not exist or is doubtful. */
function isoDay(written: string): string | undefined {
  const [first = '', second = '', third = ''] = written
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    .split(/[\s.,/-]+/)
    .filter(Boolean);
  const leading = NUMBER_OF.get(first);
  const month = NUMBER_OF.get(second);
  const isShort = third.length === 2 && first.length < 4;
  // RFC 822 has years of two digits; where all is numbers, they could be days.
  if (isShort && !month) return undefined;
  const year = (text: string): string => (isShort ? String(Number(text) + (Number(text) < 50 ? 2000 : 1900)) : text);
  const days = leading
    ? [`${third}-${leading}-${second}`]
    : [`${year(third)}-${month ?? second}-${first}`, `${year(first)}-${month ?? second}-${third}`];
  return days.map((day) => day.replace(/-(\d)(?!\d)/g, '-0$1')).find(parseIsoDate);
}
