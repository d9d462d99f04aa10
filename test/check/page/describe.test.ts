import { expect } from '@open-wc/testing';
import { describeFeed } from '../../../src/check/feed/describe-feed.js';
import { describe as inWords } from '../../../src/check/page/describe.js';
import type { PageCheck } from '../../../src/check/page/page-finding.js';
import { textReport } from '../../../src/check/page/text-report.js';
import { languages } from '../../../src/check/words/languages.js';

const { id, en } = languages;
const URL = 'https://desa.example/';
const FEED = 'https://kab.example/feed.json';
const check = (more: Partial<PageCheck> = {}): PageCheck => ({ url: URL, running: true, widgets: 1, feeds: [], findings: [], ...more });
const article = { id: 'a', url: 'https://kab.example/a', title: 'Berita', summary: '', tags: [], authors: [] };
const image = { url: 'https://kab.example/a.jpg', alt: '' };
const good = { reachable: true, url: FEED, articles: [article, { ...article, image }, article], problems: [] } as const;
const probe = {
  reachable: true,
  url: FEED,
  title: 'Portal',
  articles: 3,
  items: [],
  pictures: [image.url],
  tags: [],
  findings: [],
} as const;

describe('a check in words', () => {
  it('says that all is well', () => {
    expect(inWords(check(), id)).to.deep.equal({ summary: id.clean, limits: '', findings: [], feeds: [] });
    const today = { ...good, articles: [article, { ...article, published: new Date(), image }] };
    expect(inWords(check({ feeds: [today] }), en).feeds[0]!.has).to.equal(
      'Can be read: 2 articles, 1 with pictures, the newest from today.',
    );
  });

  it('says of a page that was only read no more than its source shows', () => {
    const { summary, limits } = inWords(check({ running: false }), id);
    expect(summary)
      .to.equal(id.cleanSource)
      .and.not.to.match(/[Ss]emua/);
    expect(limits).to.equal(id.sourceLimits);
  });

  it('says that a feed answers where what reads it can’t be had', () =>
    expect(inWords(check({ feeds: [{ reachable: true, url: FEED, problems: [] }] }), en).feeds[0]!.has).to.equal(en.answers));

  it('says what was meant, what may be, and what is used', () => {
    const { findings } = inWords(
      check({ findings: [{ code: 'attribute-value', values: ['layout="grids"'], meant: 'grid', allowed: 'list, grid', used: 'list' }] }),
      id,
    );
    expect(findings[0]!.values).to.deep.equal(['layout="grids"']);
    expect(findings[0]!.todo).to.match(
      /^Mungkin maksudnya “grid”\. Yang dapat dipakai: list, grid\. Yang dipakai widget sekarang: list\. Perbaiki/,
    );
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
    expect(describeFeed({ ...probe, findings: [...findings, left] }, id).notes.map(({ values }) => values)).to.deep.equal([
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
