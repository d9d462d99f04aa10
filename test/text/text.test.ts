import { expect } from '@open-wc/testing';
import { id } from '../../src/strings/id.js';
import { parseDate } from '../../src/text/parse-date.js';
import { formatDate } from '../../src/text/format-date.js';
import { excerpt } from '../../src/text/excerpt.js';
import { urlKey } from '../../src/text/url-key.js';
import { webUrl } from '../../src/text/urls.js';

describe('excerpt', () => {
  it('leaves out the dateline in all its spellings, and the closing mark', () => {
    for (const line of ['BANYUWANGI –', 'BANYUWANGI -', 'BANYUWANGI --', 'Banyuwangi —', 'BANYUWANGI, KOMPAS.com -'])
      expect(excerpt(`${line} Warga panen. (*)`), line).to.equal('Warga panen.');
  });
  it('keeps a first word with a hyphen', () => {
    expect(excerpt('Anak-anak bermain.')).to.equal('Anak-anak bermain.');
  });
  it('ends on a word', () => {
    expect(excerpt('satu dua tiga empat', 10)).to.equal('satu dua…');
  });
});

describe('dates', () => {
  it('take a date without a zone as Jakarta’s and show it there', () => {
    expect(formatDate(parseDate('2021-01-18')!, id)).to.equal('Senin, 18 Januari 2021');
    expect(formatDate(parseDate('2021-01-17T20:00:00Z')!, id)).to.equal('Senin, 18 Januari 2021');
  });
  it('show none rather than a wrong one', () => {
    for (const value of ['2021-02-30', '21 Foo 2026', '0000-01-01', '', '2021-01-18T25:00'])
      expect(parseDate(value), value).to.equal(undefined);
  });
});

describe('addresses', () => {
  it('are http(s) without user information, or none', () => {
    for (const value of ['javascript:1', ' java\nscript:1', 'data:text/html,x', '', undefined]) expect(webUrl(value)).to.equal(undefined);
    expect(webUrl('https://a:b@c.example/')).to.equal('https://c.example/');
  });
  it('are equal in all spellings of one', () => {
    expect(urlKey('http://www.a.example/x/?utm_source=b#c')).to.equal(urlKey('https://a.example/x'));
  });
});
