import { expect } from 'chai';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/article.js';
import { FeedClient } from '../../src/feed/feed-client.js';
import type { FeedState } from '../../src/feed/feed-state.js';
import { FeedError } from '../../src/feed/feed-error.js';

/** Time that passes only when it is told to, in place of the real timers. */
class Clock {
  now = 0;
  readonly #timers = new Map<number, { at: number; act: () => void }>();
  #last = 0;
  readonly setTimeout = (act: () => void, wait = 0): number => {
    this.#timers.set(++this.#last, { at: this.now + wait, act });
    return this.#last;
  };
  readonly clearTimeout = (id: number): void => void this.#timers.delete(id);

  get pending(): number {
    return this.#timers.size;
  }

  async advance(time: number): Promise<void> {
    const end = this.now + time;
    for (;;) {
      const [id, next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!next || next.at > end) break;
      this.now = next.at;
      this.#timers.delete(id!);
      next.act();
      await settled();
    }
    this.now = end;
  }
}

/** Every promise that can settle has done so: the client waits for nothing here but promises. */
const settled = async (): Promise<void> => {
  for (let i = 0; i < 60; i++) await undefined;
};

const TIMEOUT = 10_000;
const MAX_AGE = 300_000;
const RETRY = 2_000;
const URLS = ['https://a.example/', 'https://b.example/'];

/** How an answer ends; `silence` never does. */
const ANSWERS = ['good', 'network', 'missing', 'overloaded', 'later', 'broken', 'large', 'silence'] as const;
type Answer = (typeof ANSWERS)[number];

type Step =
  | { do: 'subscribe' | 'unsubscribe' | 'refresh'; url: number }
  | { do: 'answer'; url: number; with: Answer }
  | { do: 'pass'; time: number }
  | { do: 'hide' | 'show' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('subscribe', 'unsubscribe', 'refresh'), url: fc.nat(1) }) as fc.Arbitrary<Step>,
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), url: fc.nat(1), with: fc.constantFrom(...ANSWERS) }) },
  fc.record({ do: fc.constant('pass' as const), time: fc.constantFrom(100, 2_500, TIMEOUT, 45_000, MAX_AGE) }),
  fc.record({ do: fc.constantFrom('hide', 'show') }) as fc.Arbitrary<Step>,
);

/** The client with everything that it touches, and what a reader of its contract expects of it. */
class World {
  readonly clock = new Clock();
  readonly page = Object.assign(new EventTarget(), { hidden: false }) as EventTarget & Pick<Document, 'hidden' | 'addEventListener'>;
  readonly open: { url: string; answer: (kind: Answer) => void }[] = [];
  readonly requests = new Map<string, number>();
  readonly subscribers: { url: string; last?: FeedState; ended: boolean; end: () => void }[] = [];
  /** The title of the feed that was had last. */
  readonly had = new Map<string, string>();
  #answers = 0;

  readonly client = new FeedClient({
    read: async ({ bytes }) => {
      const text = new TextDecoder().decode(bytes);
      if (text === 'broken') throw new FeedError({ code: 'other-json' });
      return { title: text, articles: [], problems: [], warnings: [] } satisfies Feed;
    },
    fetch: (input) => {
      const url = String(input);
      this.requests.set(url, (this.requests.get(url) ?? 0) + 1);
      const over = this.clock.now + TIMEOUT;
      return new Promise((resolve, reject) => {
        const answer = (kind: Answer): void => {
          const title = `${kind} ${++this.#answers}`;
          // After its time nobody waits for it.
          if (kind === 'good' && this.clock.now < over) this.had.set(url, title);
          if (kind === 'silence') return;
          if (kind === 'network') reject(new TypeError('Failed to fetch'));
          const status = { missing: 404, overloaded: 503, later: 429 }[kind as string] ?? 200;
          const headers = new Headers(kind === 'later' ? { 'retry-after': '30' } : {});
          const text = kind === 'broken' ? kind : title;
          // All promises: the browser's own streams take turns of the event loop, which the clock can't see.
          const body =
            kind !== 'large'
              ? null
              : {
                  getReader: () => ({ read: async () => ({ value: new Uint8Array(3e6) }), cancel: async () => {} }),
                };
          resolve({
            ok: status === 200,
            status,
            headers,
            body,
            arrayBuffer: async () => new TextEncoder().encode(text).buffer,
          } as unknown as Response);
        };
        this.open.push({ url, answer });
      });
    },
    now: () => this.clock.now,
    timeout: TIMEOUT,
    maxAge: MAX_AGE,
    retryDelay: RETRY,
    page: this.page,
  });

  subscribe(url: string): void {
    const subscriber = { url, ended: false, end: () => {} } as World['subscribers'][number];
    const end = this.client.subscribe(url, (state) => {
      expect(subscriber.ended, 'told after it had left').to.equal(false);
      subscriber.last = state;
    });
    expect(subscriber.last, 'told at once').not.to.equal(undefined);
    subscriber.end = () => {
      subscriber.ended = true;
      end();
    };
    this.subscribers.push(subscriber);
  }

  async take(step: Step): Promise<void> {
    const before = new Map(this.requests);
    const url = 'url' in step ? URLS[step.url]! : '';
    switch (step.do) {
      case 'subscribe':
        this.subscribe(url);
        break;
      case 'unsubscribe':
        this.subscribers.find((one) => one.url === url && !one.ended)?.end();
        break;
      case 'refresh':
        // What rejects here fails the test: it never may.
        void this.client.refresh(url);
        break;
      case 'answer': {
        const index = this.open.findIndex((request) => request.url === url);
        if (index >= 0) this.open.splice(index, 1)[0]!.answer(step.with);
        break;
      }
      case 'pass':
        // One that never answers is over when its time is.
        await this.clock.advance(step.time);
        if (step.time >= TIMEOUT) this.open.length = 0;
        break;
      default:
        Object.assign(this.page, { hidden: step.do === 'hide' });
        this.page.dispatchEvent(new Event('visibilitychange'));
    }
    await settled();
    this.#check(step, before);
  }

  #check(step: Step, before: Map<string, number>): void {
    for (const url of URLS) {
      const listening = this.subscribers.filter((one) => one.url === url && !one.ended);
      const asked = (this.requests.get(url) ?? 0) - (before.get(url) ?? 0);
      if (step.do === 'pass') {
        expect(asked, 'retries').to.be.at.most(3);
        if (this.page.hidden) expect(asked, 'requests while hidden').to.equal(0);
        if (!listening.length) expect(asked, 'requests for nobody').to.equal(0);
      } else expect(asked, 'requests at once').to.be.at.most(1);
      for (const { last } of listening) {
        expect(last, 'all are told the same').to.equal(listening[0]!.last);
        const title = this.had.get(url);
        if (title === undefined) expect(last!.status).not.to.equal('ready');
        else expect(last!.status === 'ready' && last!.feed.title, 'the last good feed').to.equal(title);
        // Nobody waits for ever: after the time-out there is an answer, or the news that there is none.
        if (step.do === 'pass' && step.time >= TIMEOUT) expect(last!.status).not.to.equal('loading');
      }
    }
  }
}

/** An answer after its time, which short waits have used up. */
const LATE: Step[] = [
  { do: 'subscribe', url: 0 },
  ...Array<Step>(4).fill({ do: 'pass', time: TIMEOUT / 4 }),
  { do: 'answer', url: 0, with: 'good' },
];

describe('FeedClient, whatever comes in whatever order', () => {
  const { setTimeout, clearTimeout } = globalThis;
  afterEach(() => Object.assign(globalThis, { setTimeout, clearTimeout }));

  it('asks once, keeps the last good feed, tells all the same, and leaves nothing behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60, size: 'max' }), async (steps) => {
        const world = new World();
        Object.assign(globalThis, { setTimeout: world.clock.setTimeout, clearTimeout: world.clock.clearTimeout });
        try {
          for (const one of steps) await world.take(one);
          for (const subscriber of world.subscribers) if (!subscriber.ended) subscriber.end();
          await world.clock.advance(TIMEOUT);
          await settled();
          expect(world.clock.pending, 'timers left').to.equal(0);
        } finally {
          Object.assign(globalThis, { setTimeout, clearTimeout });
        }
      }),
      { numRuns: 1000, includeErrorInReport: true, examples: [[LATE]] },
    );
  });
});
