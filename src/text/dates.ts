import type { Strings } from '../strings/strings.js';

/** Jakarta's offset from UTC in milliseconds: +07:00 all year, no daylight saving since 1964 (IANA tz, Asia/Jakarta). */
const JAKARTA = 7 * 36e5;

/** ISO 8601 and RFC 3339: day, time of day, zone. */
const ISO = /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * The moment that a date in ISO 8601 or RFC 3339 means; without a zone it is Jakarta's.
 * Anything else, and days that don't exist, give undefined: no date is better than a wrong one.
 */
export function parseIsoDate(value: unknown): Date | undefined {
  const [, day, time = '00:00', seconds = '00', zone = '+07:00'] = ISO.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  // Date rolls 30 February over into March.
  if (!day || new Date(`${day}T00:00Z`).toJSON()?.slice(0, 10) !== day) return undefined;
  const date = new Date(`${day}T${time}:${seconds}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  return isNaN(+date) ? undefined : date;
}

/** `Senin, 18 Januari 2021`, as the calendar in Banyuwangi reads, wherever the reader is. */
export function longDate(date: Date, strings: Strings): string {
  // Name tables and a fixed offset: a third of the start-up time of Intl.DateTimeFormat with a zone.
  const local = new Date(+date + JAKARTA);
  return `${strings.days[local.getUTCDay()]}, ${local.getUTCDate()} ${strings.months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
}

/** `21.17 WIB`: the clock of Western Indonesian Time. */
export function clock(date: Date, strings: Strings): string {
  const [hours, minutes] = new Date(+date + JAKARTA).toISOString().slice(11, 16).split(':');
  return `${hours}${strings.timeSeparator}${minutes} WIB`;
}
