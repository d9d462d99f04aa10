import { expect } from '@open-wc/testing';
import { describe as inWords } from '../../../src/check/page/describe.js';
import type { PageCheck } from '../../../src/check/page/page-finding.js';
import { textReport } from '../../../src/check/page/text-report.js';
import { en } from '../../../src/check/words/en.js';
import { id } from '../../../src/check/words/id.js';

const URL = 'https://desa.example/';
const FEED = 'https://kab.example/feed.json';
const check = (more: Partial<PageCheck> = {}): PageCheck => ({ url: URL, widgets: 1, feeds: [], findings: [], ...more });
const good = {
  reachable: true,
  url: FEED,
  title: 'Portal',
  articles: 3,
  items: [],
  pictures: ['https://kab.example/a.jpg'],
  tags: [],
  findings: [],
} as const;

describe('a check in words', () => {
  it('says that all is well', () => {
    expect(inWords(check(), id)).to.deep.equal({ summary: id.clean, findings: [], feeds: [] });
    const [feed] = inWords(check({ feeds: [{ ...good, newest: new Date() }] }), en).feeds;
    expect(feed!.has).to.equal('Can be read: 3 articles, 1 with pictures, the newest from today.');
  });

  it('has the gravest first, and counts', () => {
    const { summary, findings } = inWords(
      check({
        findings: [{ code: 'policy-there' }, { code: 'feed-old' }, { code: 'tag-unclosed' }],
        feeds: [{ reachable: false, url: FEED, why: 'status', value: '404' }],
      }),
      en,
    );
    expect(findings.map(({ level }) => level)).to.deep.equal(['error', 'error', 'warning', 'advice']);
    expect(summary).to.equal('2 errors, 1 warning, 1 suggestion.');
    expect(findings[1]!.values).to.deep.equal([`${FEED}: 404`]);
  });

  it('says what came in the place of a feed', () => {
    const { findings } = inWords(check({ feeds: [{ reachable: false, url: FEED, why: 'no-feed', problem: { code: 'html-page' } }] }), id);
    expect(findings[0]!.values).to.deep.equal([`${FEED}: halaman HTML, bukan feed`]);
  });

  it('tells a refused feed once, by the line that mends it', () => {
    const { findings } = inWords(
      check({
        findings: [{ code: 'policy', values: [FEED], line: 'connect-src https://kab.example' }],
        feeds: [{ reachable: false, url: FEED, why: 'policy' }],
      }),
      id,
    );
    expect(findings.map(({ line }) => line)).to.deep.equal(['connect-src https://kab.example']);
  });

  it('puts items of one kind together, with four of them by name', () => {
    const findings = Array.from({ length: 7 }, (_, i) => ({ code: 'alt-missing', item: { number: i + 1, title: `Berita ${i}` } }) as const);
    const left = { code: 'item-left-out', item: { number: 9 }, problem: { code: 'no-url', number: 9 } } as const;
    const [feed] = inWords(check({ feeds: [{ ...good, findings: [...findings, left] }] }), id).feeds;
    expect(feed!.notes.map(({ values }) => values)).to.deep.equal([
      ['berita ke-1 “Berita 0”', 'berita ke-2 “Berita 1”', 'berita ke-3 “Berita 2”', 'berita ke-4 “Berita 3”', 'dan 3 lagi'],
      ['berita ke-9: tidak punya alamat http(s)'],
    ]);
  });

  it('gives a report of all of it, as plain text', () => {
    const description = inWords(check({ findings: [{ code: 'feed-missing', values: ['<bwi-news-list>'] }], feeds: [good] }), en);
    expect(textReport(description, en.levels, ['Check', URL])).to.equal(
      `Check\n${URL}\n\n1 error.\n\nError: ${en.pageFindings['feed-missing'].what}.\n  <bwi-news-list>\n  ${en.pageFindings['feed-missing'].todo}\n\n${FEED}\nCan be read: 3 articles, 1 with pictures.`,
    );
  });
});
