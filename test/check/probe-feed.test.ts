import { expect } from '@open-wc/testing';
import type { ProbeOptions } from '../../src/check/probe/ask-for-feed.js';
import { probeFeed, type FeedProbe } from '../../src/check/probe/probe-feed.js';
import { feedText, item } from '../sample-feed.js';

const FEED = 'https://kab.example/feed.json';
const now = (): number => Date.parse('2021-02-01T00:00:00Z');
const answering = (body: BodyInit, init: ResponseInit = {}): ProbeOptions => ({ now, fetch: async () => new Response(body, init) });

/** This page's server by a name of another origin: it sends no CORS header. */
const elsewhere = (path: string): string => {
  const url = new URL(path, location.href);
  url.hostname = url.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
  return url.href;
};

const whyOf = (look: FeedProbe): unknown => (look.reachable ? 'reachable' : look.why);

describe('lookAtFeed', () => {
  it('counts articles, pictures and tags, and finds the newest', async () => {
    const text = feedText([
      item('a', { image: 'https://img.example/a.jpg' }),
      item('b', { date_published: '2021-01-20T09:00:00+07:00', tags: ['Wisata', 'ekonomi'] }),
    ]);
    const look = await probeFeed(FEED, answering(text));
    expect(look).to.include({ reachable: true, title: 'Berita Contoh', articles: 2 });
    if (!look.reachable) return;
    expect(look.newest?.toISOString()).to.equal('2021-01-20T02:00:00.000Z');
    expect(look.pictures).to.deep.equal(['https://img.example/a.jpg']);
    expect(look.tags).to.deep.equal([
      { name: 'Ekonomi', articles: 2 },
      { name: 'Wisata', articles: 1 },
    ]);
  });

  it('says what was left out and why', async () => {
    const look = await probeFeed(FEED, answering(feedText([item('a'), item('b', { url: 'javascript:1', id: 'b' })])));
    const leftOut = look.reachable && look.findings.filter(({ code }) => code === 'item-left-out');
    expect(leftOut).to.deep.equal([{ code: 'item-left-out', item: { number: 2 }, problem: { code: 'no-url', number: 2 } }]);
  });

  it('tells a status, a page, an address that is none, and too much', async () => {
    expect(await probeFeed(FEED, answering('', { status: 404 }))).to.include({ why: 'status', value: '404' });
    expect(await probeFeed(FEED, answering('<!doctype html><title>x</title>'))).to.deep.include({
      why: 'no-feed',
      problem: { code: 'html-page' },
    });
    expect(await probeFeed('ftp://kab.example/')).to.include({ why: 'no-address' });
    expect(await probeFeed(FEED, answering(' '.repeat(2_000_001)))).to.include({ why: 'too-large' });
  });

  it('tells http on a page under https without asking, but asks this machine', async () => {
    const page = 'https://desa.example/';
    const look = await probeFeed('http://kab.example/feed.json', { page, fetch: () => expect.fail('asked') });
    expect(look).to.include({ why: 'mixed' });
    expect(whyOf(await probeFeed('http://localhost/feed.json', { page, ...answering(feedText([item('a')])) }))).to.equal('reachable');
  });

  it('tells an answer that never comes', async () => {
    expect(whyOf(await probeFeed(FEED, { timeout: 1, fetch: () => new Promise(() => {}) }))).to.equal('timeout');
  });

  it('rejects when it is ended', async () => {
    const abort = new AbortController();
    const look = probeFeed(FEED, {
      signal: abort.signal,
      fetch: (_, init) => new Promise((_, no) => init!.signal!.addEventListener('abort', no)),
    });
    abort.abort();
    expect(
      await look.then(
        () => '',
        ({ name }: Error) => name,
      ),
    ).to.equal('AbortError');
  });

  it('tells a server that lets nobody read from one that is not there', async () => {
    expect(whyOf(await probeFeed(elsewhere('/package.json')))).to.equal('cors');
    expect(whyOf(await probeFeed('http://127.0.0.1:1/feed.json'))).to.equal(navigator.onLine ? 'network' : 'offline');
  });

  // Last: a policy can't be taken back.
  it('tells an address that the page’s own policy refuses', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { httpEquiv: 'Content-Security-Policy', content: "connect-src 'self'" });
    document.head.append(meta);
    expect(whyOf(await probeFeed(elsewhere('/package.json')))).to.equal('policy');
  });
});
