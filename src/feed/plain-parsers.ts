import { decodeCommonEntities } from '../html/common-entities.js';
import { NeedsFullParsers, type ValueParsers } from './value-parsers.js';

function beyond(): never {
  throw new NeedsFullParsers();
}

/** A day, or a moment as RFC 3339 has it, with or without a zone. */
const RFC_3339 = /^(\d{4}-\d\d-(\d\d))(?:(T[\d:]{8}(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?)?$/;

/** What every browser reads, without a zone in Jakarta's time; undefined for days that there isn't, of which some browsers make another day. */
function parseRfc3339(text: string): Date | undefined {
  const [, day = '', dayOfMonth, time = 'T00:00:00', zone = '+07:00'] = RFC_3339.exec(text) ?? [];
  const date = new Date(day + time + zone);
  return isNaN(+date) || new Date(day).getUTCDate() !== Number(dayOfMonth) ? undefined : date;
}

/** Reads what a well-kept JSON Feed holds; all else is beyond it. */
export const plainParsers: ValueParsers = {
  decode: (text) => decodeCommonEntities(text, beyond),
  date: (text) => (text.trim() ? (parseRfc3339(text) ?? beyond()) : undefined),
  html: beyond,
};
