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
  /** Parses a response; by default, feeds of all formats. */
  readonly read?: ReadFeed;
  readonly fetch?: typeof fetch;
  /** The clock, in milliseconds since 1970; for tests. */
  readonly now?: () => number | Date;
  /** Time limit for a response, with its body, in milliseconds (10,000). */
  readonly timeout?: number;
  /** Age in milliseconds from which a feed is fetched again when it is needed (300,000). */
  readonly maxAge?: number;
  /** Size limit of a feed in bytes (2,000,000). */
  readonly maxBytes?: number;
  /** Shortest delay before the first of three retries in milliseconds (2,000); each further delay is four times as long. */
  readonly retryDelay?: number;
  /** The document, so that nothing is requested while it is hidden. Node has none. */
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
  /** Stores the last good copy of each feed between visits; by default nothing is stored. */
  readonly store?: FeedStore;
  /** Returns the address to try when `url` can't be loaded, for a publisher who moves; its response is used as that of `url`. */
  readonly fallback?: (url: string) => string | undefined;
}

/** Parses the body of a response from `url`; rejects with a {@link FeedError} if it is no feed. */
export type ReadFeed = (body: FeedBody, url: string) => Promise<Feed>;

/** Retries after a failed request, until the next refresh. */
const MAX_RETRIES = 3;

interface Entry {
  state: FeedState;
  /** When the feed was last fetched successfully, and when it was last requested, in milliseconds since 1970. */
  fetched: number;
  requested: number;
  retries: number;
  /** Resolves when the stored copy has been looked up, which is done once. */
  storeRead: Promise<void>;
  request?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  readonly listeners: Set<FeedListener>;
}

/** Fetches feeds: one request for each address, however many subscribers it has. Keeps the last good copy when a refresh fails. */
export class FeedClient {
  readonly #options: FeedClientOptions;
  readonly #entries = new Map<string, Entry>();
  #subscriptions = 0;

  constructor(options: FeedClientOptions = {}) {
    this.#options = options;
  }

  /**
   * Calls `listener` with the state of the feed at `url`, at once and after each change, and fetches the feed if there is no fresh copy.
   * Returns the function that ends the subscription.
   */
  subscribe(url: string, listener: FeedListener): () => void {
    const entry = this.#entry(url);
    const { page } = this.#options;
    if (!this.#subscriptions++) page?.addEventListener('visibilitychange', this.#onVisibilityChange);
    // A new function for each subscription, so that the same listener can subscribe twice.
    const own: FeedListener = (state) => listener(state);
    entry.listeners.add(own);
    own(entry.state);
    if (this.#isDue(entry)) void this.refresh(url);
    else if (!entry.timer && !entry.request && 'error' in entry.state) this.#retryLater(url, entry, entry.state.error!);
    return () => {
      if (!entry.listeners.delete(own)) return;
      if (!entry.listeners.size) this.#stopTimer(entry);
      if (!--this.#subscriptions) page?.removeEventListener('visibilitychange', this.#onVisibilityChange);
    };
  }

  /**
   * Fetches the feed again, or waits for a request that is already running. Resolves when it has succeeded or failed; never rejects.
   *
   * @param cache how the browser's own cache is used, as for `fetch`.
   */
  refresh(url: string, cache?: RequestCache): Promise<void> {
    const entry = this.#entry(url);
    this.#stopTimer(entry);
    entry.retries = 0;
    return this.#load(url, entry, cache);
  }

  #load(url: string, entry: Entry, cache?: RequestCache): Promise<void> {
    return (entry.request ??= this.#attempt(url, entry, cache).finally(() => (entry.request = undefined)));
  }

  async #attempt(url: string, entry: Entry, cache?: RequestCache): Promise<void> {
    try {
      entry.requested = this.#now();
      const fallback = this.#options.fallback?.(url);
      const result = this.#fetch(url, cache);
      const { feed, body, from } = await (fallback
        ? result.catch((cause: FeedError) => {
            // The time limit is over, so the error is shown now, although the fallback may still succeed.
            if (cause.code === 'timeout') this.#fail(entry, cause, true);
            return this.#fetch(fallback, cache);
          })
        : result);
      entry.retries = 0;
      entry.fetched = this.#now();
      this.#publish(entry, { status: 'ready', feed, fetched: new Date(entry.fetched) });
      this.#options.store?.set(url, { body, url: from, fetched: entry.fetched }).catch(() => {});
    } catch (cause) {
      // Compared by name: `read` may come from another copy of the library, with its own class.
      const error =
        (cause as FeedError).name === 'FeedError' ? (cause as FeedError) : new FeedError({ code: 'network', value: String(cause) });
      await entry.storeRead;
      const retrying = this.#retryLater(url, entry, error);
      this.#fail(entry, error, retrying);
    }
  }

  #fail(entry: Entry, error: FeedError, retrying: boolean): void {
    const { state } = entry;
    this.#publish(entry, state.status === 'ready' ? { ...state, error } : { status: 'failed', error, ...(retrying && { retrying }) });
  }

  #fetch(url: string, cache?: RequestCache): Promise<{ feed: Feed; body: FeedBody; from: string }> {
    const { timeout = ANSWER_LIMIT_MS, maxBytes = FEED_LIMIT_BYTES, fetch: send = fetch, read = readFeed } = this.#options;
    return withTimeout(timeout, async (signal) => {
      // No cookie of another origin is sent or read. With `omit` the page could not preload the feed: no preload has these credentials.
      const response = await send(url, { credentials: 'same-origin', signal, ...(cache && { cache }) });
      if (!response.ok) throw httpError(response, this.#now());
      const body = await readBody(response, maxBytes);
      return { feed: await read(body, url), body, from: url };
    });
  }

  /** Schedules a retry if the error is temporary. Returns false if there will be no retry. */
  #retryLater(url: string, entry: Entry, error: FeedError): boolean {
    if (!isTransient(error) || entry.retries >= MAX_RETRIES || !entry.listeners.size) return false;
    // With jitter, so that a server that is available again does not get the requests of all readers at once.
    const delay = this.#retryDelay * 4 ** entry.retries * (1 + Math.random() / 2);
    entry.timer = setTimeout(
      () => {
        entry.timer = undefined;
        if (this.#options.page?.hidden) return;
        entry.retries++;
        void this.#load(url, entry);
      },
      Math.max(delay, error.retryAfter ?? 0),
    );
    return true;
  }

  /** Publishes the stored copy of an earlier visit, unless a response has come first. */
  async #readStore(url: string, entry: Entry): Promise<void> {
    try {
      const { store, read = readFeed } = this.#options;
      const copy = await store?.get(url);
      if (!copy) return;
      const feed = await read(copy.body, copy.url);
      if (entry.state.status !== 'ready') this.#publish(entry, { status: 'ready', feed, fetched: new Date(copy.fetched) });
    } catch {
      // There is no storage, or no usable copy in it. The copy is optional, since the feed is fetched anyway.
    }
  }

  #publish(entry: Entry, state: FeedState): void {
    entry.state = state;
    for (const listener of [...entry.listeners]) {
      try {
        listener(state);
      } catch (error) {
        // The other listeners must still be called, so the error is thrown outside the loop, where the browser reports it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  readonly #onVisibilityChange = (): void => {
    if (this.#options.page?.hidden) return;
    this.#entries.forEach((entry, url) => entry.listeners.size && this.#isDue(entry) && void this.refresh(url));
  };

  /** True if the feed should be fetched again: its copy is too old, or its last request failed some time ago. */
  #isDue({ state, requested, fetched }: Entry): boolean {
    const error = 'error' in state && state.error;
    return (
      this.#now() - (error ? requested : fetched) >=
      (error ? Math.max(this.#retryDelay, error.retryAfter ?? 0) : (this.#options.maxAge ?? 3e5))
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
        requested: -Infinity,
        retries: 0,
        listeners: new Set(),
        storeRead: Promise.resolve(),
      };
      this.#entries.set(url, entry);
      entry.storeRead = this.#readStore(url, entry);
    }
    return entry;
  }
}
