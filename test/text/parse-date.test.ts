import { expect } from '@open-wc/testing';
import { parseDate } from '../../src/text/parse-date.js';

/** Dates as feeds have them, and the moment that each means. */
const MEANT: Readonly<Record<string, string>> = {
  '2021-01-18': '2021-01-17T17:00Z',
  '2021-01-18T09:00:00': '2021-01-18T02:00Z',
  '2021-01-18 09:00:00+0700': '2021-01-18T02:00Z',
  '2021-01-18T09:00:00.123456 +07': '2021-01-18T02:00:00.123Z',
  '20210118T090000Z': '2021-01-18T09:00Z',
  '2021-11-19 08:30:00 WIB': '2021-11-19T01:30Z',
  '2021/11/19 08:30:00': '2021-11-19T01:30Z',
  '2021-1-8 7:05': '2021-01-08T00:05Z',
  '19/11/2021 08:30': '2021-11-19T01:30Z',
  '05/08/2015, 02:11 WIB': '2015-08-04T19:11Z',
  '18.01.2021 10.15': '2021-01-18T03:15Z',
  'Fri, 19 Nov 2021 01:45:08 +02:00': '2021-11-18T23:45:08Z',
  'Fri,19 Nov 2021 01:45 -0330': '2021-11-19T05:15Z',
  'Mon, 18 Jan 2021 09:00:00 EST': '2021-01-18T14:00Z',
  '18 Jan 21 01:30 UT': '2021-01-18T01:30Z',
  '18 Jan 99 01:30 UT': '1999-01-18T01:30Z',
  'Mon Jan 18 2021 09:00:00 GMT+0700 (Western Indonesia Time)': '2021-01-18T02:00Z',
  'Mon Jan 18 09:00:00 WIB 2021': '2021-01-18T02:00Z',
  'January 18, 2021': '2021-01-17T17:00Z',
  'Monday, January 18th, 2021 at 3:04 PM': '2021-01-18T08:04Z',
  '18 Jan 2021 12:30 a.m.': '2021-01-17T17:30Z',
  'Jum’at, 19 November 2021 08:30 WIB': '2021-11-19T01:30Z',
  "Jum'at 19 Nopember 2021 | 08:30 WITA": '2021-11-19T00:30Z',
  'Selasa, 14 Februari 2023 - 21:17 WIB': '2023-02-14T14:17Z',
  'Senin, 18 Januari 2021 pukul 09.30 WIT': '2021-01-18T00:30Z',
  '18 Pebruari 2021, jam 9:30': '2021-02-18T02:30Z',
  '05 Agustus 2019': '2019-08-04T17:00Z',
  '5 Agu 2019': '2019-08-04T17:00Z',
  '5 Agt. 2019': '2019-08-04T17:00Z',
  '5-Okt-2019': '2019-10-04T17:00Z',
  'Sept. 5, 2019': '2019-09-04T17:00Z',
  '20/11/2026': '2026-11-19T17:00Z',
  '20-11-2026 10:00': '2026-11-20T03:00Z',
  '20-11-2026 10:00:05 WITA': '2026-11-20T02:00:05Z',
  '10:00 20/11/2026': '2026-11-20T03:00Z',
  '10.00 WIB, 20 November 2026': '2026-11-20T03:00Z',
  'Pukul 10.00 WITA, Jumat 20 November 2026': '2026-11-20T02:00Z',
  '2026-11-20T10:00:00[Asia/Jakarta]': '2026-11-20T03:00Z',
  '2026-11-20T10:00:00+07:00[Asia/Jakarta]': '2026-11-20T03:00Z',
  '2026-11-20T10:00:00+09:00[Asia/Tokyo]': '2026-11-20T01:00Z',
  '2026-11-20T03:00:00Z[UTC]': '2026-11-20T03:00Z',
  '2026-11-20 10:00:00 Asia/Makassar': '2026-11-20T02:00Z',
  '2026-11-20 10:00:00 Asia/Jayapura': '2026-11-20T01:00Z',
  '20 November 2026 10:00 (Asia/Jakarta)': '2026-11-20T03:00Z',
  'Fri Nov 20 10:00:00 WIB 2026': '2026-11-20T03:00Z',
  'Fri Nov 20 10:00:00 +0700 2026': '2026-11-20T03:00Z',
  'Fri Nov 20 10:00:00 GMT+07:00 2026': '2026-11-20T03:00Z',
  'Jum Nov 20 10:00:00 WIB 2026': '2026-11-20T03:00Z',
  'Fri Nov 20 10:00:00 AM WIB 2026': '2026-11-20T03:00Z',
  'Jumat , 20 November 2026': '2026-11-19T17:00Z',
  'Jumat , 20 November 2026 , 10:00 WIB': '2026-11-20T03:00Z',
  'November 20 , 2026': '2026-11-19T17:00Z',
  '20 November , 2026': '2026-11-19T17:00Z',
  'Fri, 20 Nov 2026 10:00:00 UTC+7': '2026-11-20T03:00Z',
  '2026-11-20T10:00:00 GMT+0700': '2026-11-20T03:00Z',
  '2026-11-20T10:00:00 WIB': '2026-11-20T03:00Z',
};

describe('parseDate', () => {
  for (const [text, moment] of Object.entries(MEANT))
    it(`reads ${text}`, () => {
      expect(parseDate(text)?.toISOString()).to.equal(new Date(moment).toISOString());
    });

  it('reads no date that does not exist, and none that is doubtful', () => {
    for (const text of [
      '30 Februari 2021',
      '29 Feb 2021',
      '13/13/2021',
      '01/18/2021',
      '18/01/21',
      '18 Jan 2021 25:00',
      '18 Jan 2021 09:60',
      '18 Januari 0000',
      '0000-01-01',
      '2021',
      '2021-01',
      '1611567890',
      '18 Jan 2021 09:00 XYZ',
      '2026-11-20T10:00:00[Mars/Phobos]',
      'Fri Nov 20 10:00:00 XYZ 2026',
      '11/20/2026',
      '20/11/26',
      '10:00',
      'kemarin',
      '',
    ])
      // prettier-ignore
      expect(parseDate(text), text).to.equal(undefined);
  });

  it('takes no longer for what is long', () => {
    for (const piece of ['a', '1', ' ', '1 ', 'jan ', '-', '(', '18 Jan 2021 '])
      expect(parseDate(piece.repeat(200_000)), piece).to.equal(undefined);
  });
});
