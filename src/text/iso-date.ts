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
