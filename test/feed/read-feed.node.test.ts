import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/feed-error.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import { feedText, item } from '../sample-feed.js';

const URL = 'https://kab.example/umpan/feed.json';
const body = (text: string, type = 'application/json') => ({ bytes: new TextEncoder().encode(text), type });
const never = () => Promise.reject(new Error('more was asked for'));
const plain = item('a', { image: '/a.jpg', content_html: '<p>Isi</p>' });

/** All modules that arrive with the one at `path`, whether their code runs or not. */
async function modulesOf(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const code = await readFile(path, 'utf8');
  for (const [, from] of code.matchAll(/^\s*(?:import|export)\s(?!type\b)[^'"()=]*['"](\.[^'"]+)\.js['"]/gm))
    await modulesOf(`${join(dirname(path), from!)}.ts`, found);
  return found;
}

describe('readFeed', () => {
  it('reads a JSON Feed with summaries and pictures by itself', async () => {
    for (const more of [
      {},
      { title: 'A &amp; B &#8220;C&#8221;' },
      { date_published: undefined },
      { date_published: '' },
      { date_published: '2021-01-18T09:00:00.5Z' },
      { date_published: '2024-02-29T23:59:59' },
      { tags: 'a,b' },
    ]) {
      const text = feedText([{ ...plain, ...more }]);
      expect(await readFeed(body(text), URL, never), JSON.stringify(more)).to.deep.equal(parseFeed(text, URL));
    }
  });

  it('reads the sample feed by itself', async () => {
    const text = await readFile('demo/feed.json', 'utf8');
    const feed = await readFeed(body(text), URL, never);
    expect(feed).to.deep.equal(parseFeed(text, URL));
    expect(feed.articles).to.have.length.above(23);
  });

  it('needs no body to be read for an article that has a summary and none with a picture', async () => {
    await readFeed(body(feedText([item('a', { content_html: '<p>Isi tanpa gambar</p>' })])), URL, never);
  });

  it('fetches what reads HTML, other formats and other dates only for a feed that has them', async () => {
    for (const text of [
      feedText([item('a', { summary: undefined, content_html: '<p>Isi</p>' })]),
      feedText([item('a', { content_html: '<p><img src="/a.jpg"></p>' })]),
      feedText([{ ...plain, title: 'Caf&eacute;' }]),
      feedText([{ ...plain, date_published: '18 Januari 2021' }]),
      feedText([{ ...plain, date_published: '2021-01-18 09:00' }]),
      feedText([{ ...plain, date_published: '2021-02-30T09:00:00Z' }]),
      feedText([{ ...plain, date_published: '2021-01-18T25:00:00Z' }]),
      feedText([{ ...plain, date_published: '2016-12-31T23:59:60Z' }]),
      '<rss><channel><title>T</title><item><title>A</title><link>https://kab.example/a</link></item></channel></rss>',
      JSON.stringify([{ id: 1, link: 'https://kab.example/a', title: { rendered: 'A' } }]),
    ])
      expect(await readFeed(body(text), URL), text).to.deep.equal(parseFeed(text, URL));
  });

  it('brings neither a tokenizer nor other formats along', async () => {
    const modules = [...(await modulesOf('src/feed/read-feed.ts'))];
    expect(modules.some((path) => path.includes('/json-feed.'))).to.equal(true);
    expect(
      modules.filter((path) => /full-|read-format|\/html\/(?!common-entities)|xml|rss|atom|wordpress|parse-feed|parse-date/.test(path)),
    ).to.deep.equal([]);
  });

  it('says that what it needs could not be fetched, and tries again for the next feed', async () => {
    const text = '<rss><channel><item><title>A</title><link>https://kab.example/a</link></item></channel></rss>';
    const error = await readFeed(body(text), URL, never).catch((cause: unknown) => cause);
    expect(error)
      .to.be.instanceOf(FeedError)
      .and.to.include({ code: 'network', message: 'The reader of this format could not be fetched: Error: more was asked for' });
    expect((await readFeed(body(text), URL)).articles).to.have.length(1);
  });

  it('says what a wrong answer is', async () => {
    for (const text of ['', '<!doctype html><p>Halo', '{"items":', '{}']) {
      const error = await readFeed(body(text), URL).catch((cause: unknown) => cause);
      expect(error, text).to.be.instanceOf(FeedError).and.to.include({ code: 'parse' });
    }
  });

  it('gives what parseFeed gives', async () => {
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('', ' a', 'a  b', 'A &amp; B', 'A & B', 'A &hellip;', '&#x41;&#8211;', '&#128;', '\u202ea', '\ud800', '<img src="/x.jpg" alt="y">', '2021-02-30', '18 Januari 2021', '/y', 'id_ID', 0, null),
    ); // prettier-ignore
    const mostly = (...right: unknown[]) => fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...right) }, odd);
    const items = fc.record(
      {
        id: mostly('1', '2', '3'), url: mostly('/berita/1', '/berita/2', 'https://a.example/3'), title: mostly('Panen raya', 'UMKM & koperasi'), summary: mostly('Di Muncar.', 'é “kelas” 🎉'),
        content_html: mostly('<p>Isi</p>', '<p><img src="/b.jpg"></p>'), content_text: mostly('Isi'), image: mostly('/a.jpg', { url: '/c.jpg' }), date_published: mostly('2021-01-18', '2021-01-18T09:00:00Z'),
        tags: mostly(['a', 'b'], 'a, b'), authors: mostly([{ name: 'Ani' }]), language: mostly('id', 'en-GB'), _bwi: mostly({ source: 'Dinas', image_alt: 'Sawah', image_width: 800, related: ['1'] }), author: odd, attachments: odd,
      },
      { requiredKeys: ['url', 'title', 'summary', 'image'] },
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(items, { maxLength: 4 }), mostly('Kabar'), async (list, title) => {
        const text = JSON.stringify({ title, items: list });
        expect(await readFeed(body(text), URL)).to.deep.equal(parseFeed(text, URL));
      }),
      { numRuns: 1000 },
    );
  });
});
