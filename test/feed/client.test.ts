import { expect } from '@open-wc/testing';
import { FeedClient, type FeedState } from '../../src/feed/client.js';
import { feedText, item } from '../helpers.js';

const URL = 'https://kab.example/feed.json';
const good = () => Promise.resolve(new Response(feedText([item('a')])));
const statuses = (states: FeedState[]) => states.map(({ status }) => status);

describe('FeedClient', () => {
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
});
