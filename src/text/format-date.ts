import type { Strings } from '../strings/strings.js';

/** Jakarta's offset from UTC in milliseconds: +07:00 all year, no daylight saving since 1964 (IANA tz, Asia/Jakarta). */
export const JAKARTA_OFFSET_MS = 7 * 36e5;

/** A date such as `Senin, 18 Januari 2021`: the day in Banyuwangi, whatever the reader's time zone is. */
export function formatDate(date: Date, { days, months }: Pick<Strings, 'days' | 'months'>): string {
  // The first call takes a third of the time that Intl.DateTimeFormat with a time zone needs.
  const local = new Date(+date + JAKARTA_OFFSET_MS);
  return `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
}

/** A time such as `21.17 WIB` (Western Indonesian Time). */
export function formatTime(date: Date, { timeSeparator }: Pick<Strings, 'timeSeparator'>): string {
  const [hours, minutes] = new Date(+date + JAKARTA_OFFSET_MS).toISOString().slice(11, 16).split(':');
  return `${hours}${timeSeparator}${minutes} WIB`;
}

/** A date in ISO 8601, in the publisher's time zone. */
export const jakartaIsoDate = (date: Date): string => new Date(+date + JAKARTA_OFFSET_MS).toISOString().replace(/\.\d+Z$/, '+07:00');
