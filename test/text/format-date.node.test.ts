import { expect } from 'chai';
import { describe, it } from 'node:test';
import { addMinutes, format, isValid, parseISO } from 'date-fns';
import { id as locale } from 'date-fns/locale/id';
import fc from 'fast-check';
import { id } from '../../src/strings/id.js';
import { parseDate } from '../../src/text/parse-date.js';
import { formatDate } from '../../src/text/format-date.js';

const two = (n: number): string => String(n).padStart(2, '0');

/** Jakarta's calendar as date-fns reads it, wherever the browser is. */
const oracle = (date: Date): string => format(addMinutes(date, 7 * 60 + date.getTimezoneOffset()), 'EEEE, d MMMM yyyy', { locale });

describe('dates, against date-fns', () => {
  it('mean the same moment, or none where the day or time does not exist', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 61 }),
      fc.constantFrom('Z', '+07:00', '-03:30', '+0900'),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, zone]) => {
        const text = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00${zone}`;
        const expected = parseISO(text);
        expect(parseDate(text)?.getTime(), text).to.equal(isValid(expected) ? expected.getTime() : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('are written the same', () => {
    const date = fc.date({ min: new Date('1970-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (value) => {
        expect(formatDate(value, id)).to.equal(oracle(value));
      }),
    );
  });
});
