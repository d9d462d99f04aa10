import { expect } from '@open-wc/testing';
import type { FeedState } from '../../src/feed/feed-state.js';
import { FeedClient } from '../../src/feed/feed-client.js';
import { cacheStore } from '../../src/feed/feed-store.js';
import { freshUrl, until } from '../helpers.js';
import { feedText, item } from '../sample-feed.js';

const URL = 'https://kab.example/feed.json';
const good = () => Promise.resolve(new Response(feedText([item('a')])));
const bodyOf = (text: string) => ({ bytes: new TextEncoder().encode(text), type: '' });
const statuses = (states: FeedState[]) => states.map(({ status }) => status);

const { setTimeout } = window;

/** Lets the timer that is set as the `index`th end at once, and notes the waits of all. */
function skipTimer(index: number): number[] {
  const waits: number[] = [];
  const due = (wait: number): number => (waits.push(wait) - 1 === index ? 0 : wait);
  window.setTimeout = ((act: () => void, wait = 0) => setTimeout(act, due(wait))) as typeof setTimeout;
  return waits;
}
describe('FeedClient', () => {
  afterEach(() => Object.assign(window, { setTimeout }));

  it('makes one request however many ask, and tells a later asker at once', async () => {
    let requests = 0;
    const client = new FeedClient({ fetch: () => (requests++, good()) });
    client.subscribe(URL, () => {});
    client.subscribe(URL, () => {});
    await client.refresh(URL);
    const seen: FeedState[] = [];
    client.subscribe(URL, (state) => seen.push(state));
    expect(statuses(seen)).to.deep.equal(['ready']);
    expect(requests).to.equal(1);
  });

  it('keeps the last feed when a refresh fails', async () => {
    let ok = true;
    const client = new FeedClient({ fetch: () => (ok ? good() : Promise.reject(new TypeError('x'))) });
    const seen: FeedState[] = [];
    client.subscribe(URL, (state) => seen.push(state))();
    await client.refresh(URL);
    ok = false;
    client.subscribe(URL, (state) => seen.push(state))();
    await client.refresh(URL);
    client.subscribe(URL, (state) => seen.push(state))();
    const last = seen.at(-1)!;
    expect(last.status).to.equal('ready');
    expect(last.status === 'ready' && last.error?.code).to.equal('network');
  });

  it('names the failure', async () => {
    const cases: [() => Promise<Response>, string, object?][] = [
      [() => Promise.reject(new TypeError('x')), 'network'],
      [() => Promise.resolve(new Response('', { status: 404 })), 'status'],
      [() => Promise.resolve(new Response('<html>')), 'parse'],
      [() => new Promise(() => {}), 'timeout', { timeout: 1 }],
      [good, 'too-large', { maxBytes: 10 }],
    ];
    for (const [fetch, code, options] of cases) {
      const client = new FeedClient({ fetch, ...options });
      await client.refresh(URL);
      let state: FeedState | undefined;
      client.subscribe(URL, (now) => (state = now))();
      expect(state?.status === 'failed' && state.error.code).to.equal(code);
    }
  });

  it('tries again by itself while somebody listens', async () => {
    let requests = 0;
    const client = new FeedClient({ fetch: () => (requests++ ? good() : Promise.reject(new TypeError('x'))), retryDelay: 1 });
    const seen: FeedState[] = [];
    await new Promise<void>((resolve) =>
      client.subscribe(URL, (state) => {
        seen.push(state);
        if (state.status === 'ready') resolve();
      }),
    );
    expect(statuses(seen)).to.deep.equal(['loading', 'failed', 'ready']);
  });

  it('does not ask anew for everyone who comes while the feed is down', async () => {
    let requests = 0;
    let time = 0;
    const client = new FeedClient({ fetch: () => (requests++, Promise.reject(new TypeError('x'))), now: () => time, retryDelay: 1e6 });
    await client.refresh(URL);
    // As in a page whose framework takes elements out and puts them in again.
    for (let i = 0; i < 5; i++) client.subscribe(URL, () => {})();
    expect(requests).to.equal(1);
    time = 1e6;
    client.subscribe(URL, () => {})();
    expect(requests).to.equal(2);
  });

  it('heeds Retry-After, and asks for nothing while the page is hidden', async () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    const answers = [() => new Response('', { status: 503, headers: { 'retry-after': '1' } }), () => new Response(feedText([item('a')]))];
    const waits = skipTimer(1);
    let asked = 0;
    const client = new FeedClient({
      fetch: async () => answers[asked++]!(),
      timeout: 5_000,
      retryDelay: 1,
      page: page as unknown as Document,
    });
    await new Promise<void>((resolve) => client.subscribe(URL, ({ status }) => status === 'ready' && resolve()));
    expect(asked).to.equal(2);
    expect(waits).to.deep.equal([5_000, 1_000, 5_000]);
  });

  it('asks again when a hidden page comes back and the copy is old', async () => {
    const page = Object.assign(new EventTarget(), { hidden: true });
    let requests = 0;
    let now = 0;
    const client = new FeedClient({ fetch: () => (requests++, good()), now: () => now, maxAge: 10, page: page as unknown as Document });
    const end = client.subscribe(URL, () => {});
    await client.refresh(URL);
    now = 9;
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(requests).to.equal(1);
    now = 10;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(requests).to.equal(2);
    end();
    now = 99;
    page.dispatchEvent(new Event('visibilitychange'));
    expect(requests).to.equal(2);
  });

  it('shows the stored copy at once and the answer after it', async () => {
    const client = new FeedClient({
      fetch: () => Promise.resolve(new Response(feedText([item('baru')]))),
      store: { get: async () => ({ body: bodyOf(feedText([item('lama')])), url: URL, fetched: 5 }), set: async () => {} },
    });
    const seen: string[] = [];
    client.subscribe(URL, (state) => seen.push(state.status === 'ready' ? state.feed.articles.map(({ id }) => id).join() : state.status));
    await client.refresh(URL);
    expect(seen).to.deep.equal(['loading', 'lama', 'baru']);
  });

  it('serves the stored copy, with the error, when the feed is down', async () => {
    const client = new FeedClient({
      fetch: () => Promise.reject(new TypeError('x')),
      store: { get: async () => ({ body: bodyOf(feedText([item('lama')])), url: URL, fetched: 5 }), set: async () => {} },
    });
    let last: FeedState | undefined;
    client.subscribe(URL, (state) => (last = state));
    await client.refresh(URL);
    expect(last)
      .to.deep.include({ status: 'ready', fetched: new Date(5) })
      .and.to.have.nested.property('error.code', 'network');
  });

  it('does without a store that throws', async () => {
    const broken = () => Promise.reject(new DOMException('', 'SecurityError'));
    const client = new FeedClient({ fetch: good, store: { get: broken, set: broken } });
    const seen: FeedState[] = [];
    client.subscribe(URL, (state) => seen.push(state));
    await client.refresh(URL);
    expect(statuses(seen)).to.deep.equal(['loading', 'ready']);
  });

  it('keeps what it fetched in Cache Storage for the next visit', async () => {
    const url = freshUrl();
    await new FeedClient({ fetch: good, store: cacheStore }).refresh(url);
    await until(() => cacheStore.get(url));
    const next = new FeedClient({ fetch: () => Promise.reject(new TypeError('x')), store: cacheStore });
    let last: FeedState | undefined;
    next.subscribe(url, (state) => (last = state));
    await next.refresh(url);
    expect(last?.status).to.equal('ready');
  });

  it('asks the fallback when the address can’t be had', async () => {
    const asked: string[] = [];
    const client = new FeedClient({
      fetch: async (url) => (
        asked.push(String(url)),
        new Response(asked.length > 1 ? feedText([item('a', { url: '/a' })], { home_page_url: '' }) : '', {
          status: asked.length > 1 ? 200 : 410,
        })
      ),
      fallback: () => 'https://baru.example/feed.json',
    });
    let last: FeedState | undefined;
    client.subscribe(URL, (state) => (last = state));
    await client.refresh(URL);
    expect(asked).to.deep.equal([URL, 'https://baru.example/feed.json']);
    expect(last?.status === 'ready' && last.feed.articles[0]!.url).to.equal('https://baru.example/a');
  });

  it('counts a slow address as failed while the fallback is asked', async () => {
    const seen: FeedState[] = [];
    const waits = skipTimer(0);
    const client = new FeedClient({
      fetch: (url) => (String(url) === URL ? new Promise(() => {}) : good()),
      fallback: () => 'https://baru.example/feed.json',
      timeout: 1_000,
    });
    client.subscribe(URL, (state) => seen.push(state));
    await client.refresh(URL);
    expect(statuses(seen)).to.deep.equal(['loading', 'failed', 'ready']);
    // A slow machine may read in slices, which wait for nothing.
    expect(waits.filter(Boolean)).to.deep.equal([1_000, 1_000]);
  });

  it('reads the encoding that the answer has', async () => {
    const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const rss = (head: string) =>
      `${head}<rss><channel><title>T</title><item><title>Caf\u00e9</title><link>/a</link></item></channel></rss>`;
    const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${rss('')}`].map((letter) => letter.charCodeAt(0))).buffer);
    const answers: [BodyInit, string][] = [
      [latin1(rss('<?xml version="1.0" encoding="ISO-8859-1"?>')), 'text/xml'],
      [latin1(rss('')), 'application/rss+xml; charset=windows-1252'],
      [utf16, 'text/xml'],
      [`\ufeff${rss('')}`, 'text/xml; charset=latin1'],
      [rss(''), 'text/xml; charset=nonsense'],
    ];
    for (const [body, type] of answers) {
      const client = new FeedClient({ fetch: async () => new Response(body, { headers: { 'content-type': type } }) });
      let last: FeedState | undefined;
      client.subscribe(URL, (state) => (last = state));
      await client.refresh(URL);
      expect(last?.status === 'ready' && last.feed.articles[0]!.title, type).to.equal('Café');
    }
  });
});
