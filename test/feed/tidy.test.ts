import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseFeed } from '../../src/feed/parse.js';
import { parseTidy } from '../../src/feed/tidy.js';
import { feedText, item } from '../helpers.js';

const URL = 'https://kab.example/umpan/feed.json';

/** A value that is right in most cases, and anything in the others. */
const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 30, arbitrary: right }, fc.constant(undefined), odd);
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    ' a',
    'a  b',
    'a\tb',
    'A &amp; B',
    'A & B',
    '\u202ea',
    '\ud800',
    '<img src="/x.jpg" alt="y">',
    'javascript:1',
    '2021-02-30',
    '18 Januari 2021',
  ),
  fc.constantFrom('//a.example/x', '/y', '?q=1', 'https://u:p@a.example/', '#', 'id_ID', '<p>Isi</p>', 0, -1, 1e9, '640', null),
);
const words = fc
  .array(fc.constantFrom('Panen', 'raya', 'di', 'Muncar', '&', 'UMKM', 'naik', '“kelas”', 'é', '🎉'), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const address = fc.oneof(
  fc.webUrl(),
  fc.nat(50).map((n) => `/berita/${n}`),
);
const dates = fc.constantFrom('2021-01-18', '2021-01-18T09:00:00', '2021-01-18T09:00:00Z', '2021-01-18 09:00:00+0700');
const people = fc.array(fc.record({ name: mostly(words), url: odd }, { requiredKeys: ['name'] }), { maxLength: 2 });

const items = fc.record(
  {
    id: mostly(fc.nat(30).map(String)), url: mostly(address), title: mostly(words), summary: mostly(words),
    content_html: mostly(words.map((text) => `<p>${text}</p>`)), content_text: mostly(words), image: mostly(address),
    date_published: mostly(dates), date_modified: mostly(dates), tags: mostly(fc.array(words, { maxLength: 3 })),
    authors: mostly(people), language: mostly(fc.constantFrom('id', 'en-GB')),
    _bwi: mostly(fc.record({ source: mostly(words), image_alt: mostly(words), image_width: mostly(fc.integer({ min: 1, max: 4000 })), image_height: odd, related: mostly(fc.array(words)) }, { requiredKeys: [] })),
    author: odd, lang: odd, external_url: odd, banner_image: odd, attachments: odd,
  },
  { requiredKeys: ['id', 'url', 'title', 'summary'] },
); // prettier-ignore

const feeds = fc.record(
  {
    version: mostly(fc.constantFrom('https://jsonfeed.org/version/1.1', 'https://jsonfeed.org/version/1')), title: mostly(words),
    home_page_url: mostly(address), next_url: mostly(fc.oneof(address, fc.constant(URL))), language: mostly(fc.constantFrom('id', 'en_US')),
    authors: mostly(people), items: fc.array(items, { maxLength: 4 }),
  },
  { requiredKeys: ['version', 'title', 'items'] },
); // prettier-ignore

describe('parseTidy', () => {
  it('gives what parseFeed gives, or nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(feeds, (feed) => {
        const text = JSON.stringify(feed);
        const tidy = parseTidy(text, URL);
        if (!tidy) return;
        read++;
        expect(tidy).to.deep.equal(parseFeed(text, URL));
      }),
      { numRuns: 10_000 },
    );
    // Else the property would hold of nothing.
    expect(read).to.be.above(500);
  });

  it('reads the sample feed and what the documentation asks of publishers', async () => {
    const url = new window.URL('/demo/feed.json', location.href).href;
    const text = await (await fetch(url)).text();
    expect(parseTidy(text, url)).to.deep.equal(parseFeed(text, url));
    expect(parseTidy(text, url)!.articles).to.have.length.above(23);
    expect(parseTidy(feedText([item('a')]), URL)!.articles).to.have.length(1);
  });

  it('takes an empty list of related articles for none, as parseFeed does', () => {
    const text = feedText([item('a', { image: '/a.jpg', _bwi: { related: [] } })]);
    expect(parseTidy(text, URL)).to.deep.equal(parseFeed(text, URL));
  });

  it('leaves every other feed to parseFeed', () => {
    for (const more of [
      { title: 'A &amp; B' },
      { summary: undefined },
      { image: '' },
      { tags: 'a,b' },
      { date_published: 'kemarin' },
      { author: {} },
      { url: 'javascript:1' },
    ])
      expect(parseTidy(feedText([item('a', more)]), URL), JSON.stringify(more)).to.equal(undefined);
  });
});
