import { dateStrings } from '../strings/dates.js';
import type { Strings } from '../strings/strings.js';

/** Jakarta's offset from UTC in milliseconds: +07:00 all year, no daylight saving since 1964 (IANA tz, Asia/Jakarta). */
export const JAKARTA_OFFSET_MS = 7 * 36e5;

/** `Senin, 18 Januari 2021`, as the calendar in Banyuwangi reads, wherever the reader is. */
export function formatDate(date: Date, lang: Strings['lang']): string {
  // Name tables and a fixed offset: a third of the start-up time of Intl.DateTimeFormat with a zone.
  const local = new Date(+date + JAKARTA_OFFSET_MS);
  const { days, months } = dateStrings[lang];
  return `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
}

/** `21.17 WIB`: the clock of Western Indonesian Time. */
export function formatTime(date: Date, lang: Strings['lang']): string {
  const [hours, minutes] = new Date(+date + JAKARTA_OFFSET_MS).toISOString().slice(11, 16).split(':');
  return `${hours}${dateStrings[lang].timeSeparator}${minutes} WIB`;
}
