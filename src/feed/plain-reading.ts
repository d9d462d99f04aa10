import { parseIsoDate } from '../text/iso-date.js';
import { decodeReferences } from '../text/references.js';
import { BeyondReading, type Reading } from './reading.js';

function beyond(): never {
  throw new BeyondReading();
}

/** Reads what a well-kept JSON Feed holds; all else is beyond it. */
export const plainReading: Reading = {
  decode: (text) => decodeReferences(text, beyond),
  date: (text) => (text.trim() ? (parseIsoDate(text) ?? beyond()) : undefined),
  html: beyond,
};
