import { isValid } from 'date-fns/isValid';
import { enUS } from 'date-fns/locale/en-US';
import { id } from 'date-fns/locale/id';
import { parse } from 'date-fns/parse';
import { parseIsoDate } from './parse-iso-date.js';

/** A day, in words or numbers, and what follows it. */
const DAY =
  /^(?:[a-z']+(?:[.,]\s*|\s+)(?=\d|[a-z]+\.?\s+\d))?(\d{4}[\s./-]+(?:\d\d?|[a-z]{3,10})[\s./-]+\d\d?|\d\d?(?:st|nd|rd|th)?[\s./-]+(?:\d\d?|[a-z]{3,10}\.?,?)[\s./-]+\d{2,4}|[a-z]{3,10}\.?\s+\d\d?(?:st|nd|rd|th)?,?\s+\d{4})(?!\d)(.*)$/i;

/** A time of day as `Intl`, RFC 822 and the press write it, and its zone. */
const TIME =
  /^(?:[\sT,|–—-]*(?:pukul|jam|pkl\.?|at)?[\s:]*(\d\d?)[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*(?:([ap])\.?m\.?)?)?\s*(?:\(?([a-z]{1,4})\)?)?\s*(?:([+-]\d\d?):?(\d\d)?(?:\s*\([a-z ]+\))?)?$/i;

/** As C and Unix write it: `Mon Jan 18 09:00:00 WIB 2021`. */
const CTIME = /^[a-z]{3} ([a-z]{3} +\d\d?) +([\d:]{5,8})( [a-z]+)? (\d{4})$/i;

/** Days as `parse` of date-fns reads them, day before month; what separates their parts has become spaces. */
const FORMATS = ['d MMMM y', 'd M y', 'y M d', 'y MMMM d', 'MMMM d y'];
const LOCALES = [id, enUS];

/** Months as part of the press spells them, and as the locale of date-fns does. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^peb/, 'feb'],
  [/^nop/, 'nov'],
  [/^(agu|agust|ags)$/, 'agt'],
  [/^sept$/, 'sep'],
];

/** Zones by name, in hours from UTC: those of Indonesia and of RFC 822. No format of date-fns reads a name, since most mean several. */
const ZONES: Readonly<Record<string, number>> = { wib: 7, wita: 8, wit: 9, gmt: 0, ut: 0, utc: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 }; // prettier-ignore

const two = (value: unknown): string => String(value).padStart(2, '0');

/** {@link parseIsoDate}, and for RFC 822 and words and numbers as the press writes them too. */
export function parseDate(text: string): Date | undefined {
  const plain = text.trim().slice(0, 100).replace(/[’‘`]/g, "'").replace(CTIME, '$1 $4 $2 $3');
  return parseIsoDate(text) ?? parseIsoDate(isoOf(plain) ?? '');
}

/** A date in words or numbers as ISO 8601. The time is not for `parse`, which reads it on the clock of the reader's own zone. */
function isoOf(text: string): string | undefined {
  const [, written, rest] = DAY.exec(text) ?? [];
  const time = TIME.exec(rest ?? '-');
  const day = time && written && dayOf(written);
  if (!day) return undefined;
  const [, hours, minutes, seconds = '00', half, name, zoneHours, zoneMinutes = '00'] = time;
  const offset = name ? ZONES[name.toLowerCase()] : 7;
  if (offset === undefined) return undefined;
  if (!hours) return day;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  const zone = zoneHours ?? `${offset < 0 ? '-' : '+'}${Math.abs(offset)}`;
  return `${day}T${two(hour)}:${minutes}:${seconds}${zone[0]}${two(zone.slice(1))}:${zoneMinutes}`;
}

/** What was read before: the days of a feed repeat, and `parse` takes its time. */
const known = new Map<string, string | undefined>();
const MAX_CACHED_DAYS = 500;

function dayOf(written: string): string | undefined {
  if (!known.has(written)) {
    if (known.size >= MAX_CACHED_DAYS) known.clear();
    known.set(written, isoDay(written));
  }
  return known.get(written);
}

/** A day in words or numbers as ISO 8601 has it; undefined for one that does not exist or is doubtful. */
function isoDay(written: string): string | undefined {
  const parts = written
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th)\b/, '$1')
    .split(/[\s.,/-]+/)
    .filter(Boolean)
    .map((part) => SPELLINGS.reduce((word, [press, locale]) => word.replace(press, locale), part));
  const inWords = parts.some((part) => /[a-z]/.test(part));
  const short = parts.at(-1)!.length === 2 && !/^\d{4}/.test(parts[0]!);
  // RFC 822 has years of two digits; where all is numbers, they could be days.
  if (short && !inWords) return undefined;
  for (const locale of LOCALES)
    for (const format of FORMATS) {
      const day = parse(parts.join(' '), short ? format.replace('y', 'yy') : format, new Date(2000, 0), { locale });
      if (isValid(day) && day.getFullYear() > 999) return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    }
  return undefined;
}
