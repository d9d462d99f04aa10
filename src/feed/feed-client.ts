import type { Feed } from './article.js';
import { FeedError, isTransient } from './feed-error.js';
import { readBody, type FeedBody } from './read-body.js';
import { readFeed } from './read-feed.js';
import { ANSWER_LIMIT_MS, FEED_LIMIT_BYTES } from './limits.js';
import { httpError } from './http-error.js';
import type { FeedListener, FeedState } from './feed-state.js';
import type { FeedStore } from './feed-store.js';
import { withTimeout } from './with-timeout.js';

export interface FeedClientOptions {
  /** Reads an answer; feeds of every format without it. */
  readonly read?: ReadFeed;
  readonly fetch?: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number | Date;
  /** Time for a whole answer, body included, in milliseconds (10,000). */
  readonly timeout?: number;
  /** Age in milliseconds from which a copy is fetched anew when somebody asks (300,000). */
  readonly maxAge?: number;
  /** Largest feed in bytes (2,000,000). */
  readonly maxBytes?: number;
  /** Least wait before the first retry in milliseconds (2,000); each further one waits four times as long. At most three. */
  readonly retryDelay?: number;
  /** The page, so that nothing is asked for while it is hidden. Node has none. */
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** Where last good copies are kept between visits; none without it. */
  readonly store?: FeedStore;
  /** The address to try when `url` can't be had, for a publisher who moves; its answer counts as that of `url`. */
  readonly fallback?: (url: string) => string | undefined;
}

/** Reads an answer that came from `url`; rejects with a {@link FeedError} when it is no feed. */
export type ReadFeed = (body: FeedBody, url: string) => Promise<Feed>;

const MAX_RETRIES = 3;

interface Entry {
  state: FeedState;
  /** When the feed was last had, and when it was last asked for. */
  fetched: number;
  asked: number;
  retries: number;
  /** The look for a stored copy, done once. */
  stored: Promise<void>;
  request?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  readonly listeners: Set<FeedListener>;
}

/** Fetches feeds, the one place that does: one request for an address, however many ask, and the last good copy when a refresh fails. */
export class FeedClient {
  readonly #options: FeedClientOptions;
  readonly #entries = new Map<string, Entry>();
  #subscriptions = 0;

  constructor(options: FeedClientOptions = {}) {
    this.#options = options;
  }

  /**
   * Calls `listener` with the state of the feed at `url`, at once and at each change, and fetches it when there is
   * no fresh copy. Returns the function that ends the subscription.
   */
  subscribe(url: string, listener: FeedListener): () => void {
    const entry = this.#entry(url);
    const { page } = this.#options;
    if (!this.#subscriptions++) page?.addEventListener('visibilitychange', this.#onVisibilityChange);
    // A function of its own, so that one listener may subscribe twice.
    const own: FeedListener = (state) => listener(state);
    entry.listeners.add(own);
    own(entry.state);
    if (this.#isOld(entry)) void this.refresh(url);
    else if (!entry.timer && !entry.request && 'error' in entry.state) this.#retryLater(url, entry, entry.state.error!);
    return () => {
      if (!entry.listeners.delete(own)) return;
      if (!entry.listeners.size) this.#stopTimer(entry);
      if (!--this.#subscriptions) page?.removeEventListener('visibilitychange', this.#onVisibilityChange);
    };
  }

  /** Fetches the feed anew; one under way is shared. Resolves when the answer is in or has failed, and never rejects. */
  refresh(url: string): Promise<void> {
    const entry = this.#entry(url);
    this.#stopTimer(entry);
    entry.retries = 0;
    return this.#load(url, entry);
  }

  #load(url: string, entry: Entry): Promise<void> {
    return (entry.request ??= this.#attempt(url, entry).finally(() => (entry.request = undefined)));
  }

  async #attempt(url: string, entry: Entry): Promise<void> {
    try {
      entry.asked = this.#now();
      const fallback = this.#options.fallback?.(url);
      const answer = this.#fetch(url);
      const { feed, body, from } = await (fallback
        ? answer.catch((cause: FeedError) => {
            // The time for an answer is over, even if another address may still give one.
            if (cause.code === 'timeout') this.#fail(entry, cause, true);
            return this.#fetch(fallback);
          })
        : answer);
      entry.retries = 0;
      entry.fetched = this.#now();
      this.#publish(entry, { status: 'ready', feed, fetched: new Date(entry.fetched) });
      this.#options.store?.set(url, { body, url: from, fetched: entry.fetched }).catch(() => {});
    } catch (cause) {
      // By name: what reads the feed may bring a class of its own.
      const error =
        (cause as FeedError).name === 'FeedError' ? (cause as FeedError) : new FeedError({ code: 'network', value: String(cause) });
      await entry.stored;
      const retrying = this.#retryLater(url, entry, error);
      this.#fail(entry, error, retrying);
    }
  }

  #fail(entry: Entry, error: FeedError, retrying: boolean): void {
    const { state } = entry;
    this.#publish(entry, state.status === 'ready' ? { ...state, error } : { status: 'failed', error, ...(retrying && { retrying }) });
  }

  #fetch(url: string): Promise<{ feed: Feed; body: FeedBody; from: string }> {
    const { timeout = ANSWER_LIMIT_MS, maxBytes = FEED_LIMIT_BYTES, fetch: ask = fetch, read = readFeed } = this.#options;
    return withTimeout(timeout, async (signal) => {
      const response = await ask(url, { credentials: 'omit', signal });
      if (!response.ok) throw httpError(response, this.#now());
      const body = await readBody(response, maxBytes);
      return { feed: await read(body, url), body, from: url };
    });
  }

  /** Tries again what may pass by itself. False where it doesn't. */
  #retryLater(url: string, entry: Entry, error: FeedError): boolean {
    if (!isTransient(error) || entry.retries >= MAX_RETRIES || !entry.listeners.size) return false;
    // Jitter, so that a server that comes back is not met by all readers at once.
    const wait = this.#retryDelay * 4 ** entry.retries * (1 + Math.random() / 2);
    entry.timer = setTimeout(
      () => {
        entry.timer = undefined;
        if (this.#options.page?.hidden) return;
        entry.retries++;
        void this.#load(url, entry);
      },
      Math.max(wait, error.retryAfter ?? 0),
    );
    return true;
  }

  /** Shows the last good copy of an earlier visit until the answer is here, or in its place. */
  async #recall(url: string, entry: Entry): Promise<void> {
    try {
      const { store, read = readFeed } = this.#options;
      const copy = await store?.get(url);
      if (!copy) return;
      const feed = await read(copy.body, copy.url);
      if (entry.state.status !== 'ready') this.#publish(entry, { status: 'ready', feed, fetched: new Date(copy.fetched) });
    } catch {
      // No storage, or nothing of use in it: the network has the last word anyway.
    }
  }

  #publish(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) {
      try {
        listener(state);
      } catch (error) {
        // One listener's fault is not the others': it surfaces where its author looks, outside this loop.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  readonly #onVisibilityChange = (): void => {
    if (this.#options.page?.hidden) return;
    this.#entries.forEach((entry, url) => entry.listeners.size && this.#isOld(entry) && void this.refresh(url));
  };

  /** A copy to be fetched anew when somebody asks. What failed is not asked for by everyone who comes, only after a while. */
  #isOld({ state, asked, fetched }: Entry): boolean {
    const error = 'error' in state && state.error;
    return (
      this.#now() - (error ? asked : fetched) >= (error ? Math.max(this.#retryDelay, error.retryAfter ?? 0) : (this.#options.maxAge ?? 3e5))
    );
  }

  #stopTimer(entry: Entry): void {
    clearTimeout(entry.timer);
    entry.timer = undefined;
  }

  get #retryDelay(): number {
    return this.#options.retryDelay ?? 2e3;
  }

  #now(): number {
    return +(this.#options.now ?? Date.now)();
  }

  #entry(url: string): Entry {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = {
        state: { status: 'loading' },
        fetched: -Infinity,
        asked: -Infinity,
        retries: 0,
        listeners: new Set(),
        stored: Promise.resolve(),
      };
      this.#entries.set(url, entry);
      entry.stored = this.#recall(url, entry);
    }
    return entry;
  }
}
