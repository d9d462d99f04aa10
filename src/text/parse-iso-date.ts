import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/**
 * A full day, with or without a time. The pattern is stricter than `parseISO`, which also reads centuries, years, months and weeks
 * (they would give a wrong day) and takes a time without a zone as the reader's local time.
 */
const ISO_DATE = /^([1-9]\d{3}-?\d\d-?\d\d)(?:[T ]([\d:.,]+)\s?(Z|[+-][\d:]+)?)?$/;

/**
 * Parses a date in ISO 8601 or RFC 3339; without a zone it is in Jakarta's time.
 * Other text, and days that don't exist, give undefined: no date is better than a wrong one.
 */
export function parseIsoDate(text: string): Date | undefined {
  const [, day, time = '00:00', zone = '+07:00'] = ISO_DATE.exec(text.trim().toUpperCase()) ?? [];
  if (!day) return undefined;
  const date = parseISO(`${day}T${time}${zone}`);
  return isValid(date) ? date : undefined;
}
