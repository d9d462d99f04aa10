import { parseIsoDate } from '../text/parse-iso-date.js';
import { decodeCommonEntities } from '../html/common-entities.js';
import { NeedsFullParsers, type ValueParsers } from './value-parsers.js';

function beyond(): never {
  throw new NeedsFullParsers();
}

/** Reads what a well-kept JSON Feed holds; all else is beyond it. */
export const plainParsers: ValueParsers = {
  decode: (text) => decodeCommonEntities(text, beyond),
  date: (text) => (text.trim() ? (parseIsoDate(text) ?? beyond()) : undefined),
  html: beyond,
};
