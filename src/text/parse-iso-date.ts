import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/**
 * A whole day, with or without a time. `parseISO` also reads centuries, years, months and weeks, which would become a
 * wrong day here, and takes what has no zone as the reader's.
 */
const DAY = /^([1-9]\d{3}-?\d\d-?\d\d)(?:[T ]([\d:.,]+)\s?(Z|[+-][\d:]+)?)?$/;

/**
 * The moment that a date in ISO 8601 or RFC 3339 means; without a zone it is Jakarta's.
 * Anything else, and days that don't exist, give undefined: no date is better than a wrong one.
 */
export function parseIsoDate(text: string): Date | undefined {
  const [, day, time = '00:00', zone = '+07:00'] = DAY.exec(text.trim().toUpperCase()) ?? [];
  if (!day) return undefined;
  const date = parseISO(`${day}T${time}${zone}`);
  return isValid(date) ? date : undefined;
}
