import type { Feed } from './article.js';
import { FeedError } from './errors.js';
import { parseFeed } from './parse.js';
import { readBody } from './read-body.js';

/** What is known of a feed. `ready` with an `error` is the last good copy of a feed that can't be had just now. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed; readonly error?: FeedError; /** When the copy was fetched. */ readonly fetched?: Date }
  | { readonly status: 'failed'; readonly error: FeedError };

export type FeedListener = (state: FeedState) => void;

export interface FeedClientOptions {
  readonly fetch?: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Time for a whole answer, body included, in milliseconds (10,000). */
  readonly timeout?: number;
  /** Age in milliseconds from which a copy is fetched anew when somebody asks (300,000). */
  readonly maxAge?: number;
  /** Largest feed in bytes (2,000,000). */
  readonly maxBytes?: number;
  /** Waits before the first retry in milliseconds (2,000); each further one waits four times as long. At most three. */
  readonly retryDelay?: number;
  /** The page, so that nothing is asked for while it is hidden. Node has none. */
  readonly page?: Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;
}

const RETRIES = 3;

interface Entry {
  state: FeedState;
  fetched: number;
  retries: number;
  request?: Promise<void> | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
  readonly listeners: Set<FeedListener>;
}

/** The one place that fetches feeds: one request for an address, however many ask. */
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
    return () => {
      if (!entry.listeners.delete(own)) return;
      if (!entry.listeners.size) clearTimeout(entry.timer);
      if (!--this.#subscriptions) page?.removeEventListener('visibilitychange', this.#onVisibilityChange);
    };
  }

  /** Fetches the feed anew; one under way is shared. Resolves when the answer is in or has failed, and never rejects. */
  refresh(url: string): Promise<void> {
    const entry = this.#entry(url);
    clearTimeout(entry.timer);
    entry.retries = 0;
    return this.#load(url, entry);
  }

  #load(url: string, entry: Entry): Promise<void> {
    return (entry.request ??= this.#attempt(url, entry).finally(() => (entry.request = undefined)));
  }

  async #attempt(url: string, entry: Entry): Promise<void> {
    try {
      const feed = await this.#fetch(url);
      entry.retries = 0;
      entry.fetched = this.#now();
      this.#publish(entry, { status: 'ready', feed, fetched: new Date(entry.fetched) });
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : new FeedError('network', `No answer: ${String(cause)}`);
      this.#publish(entry, entry.state.status === 'ready' ? { ...entry.state, error } : { status: 'failed', error });
      this.#retryLater(url, entry, error);
    }
  }

  async #fetch(url: string): Promise<Feed> {
    const { timeout = 1e4, maxBytes = 2e6 } = this.#options;
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    // A race, since an injected or patched fetch may not heed the signal.
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new FeedError('timeout', `No complete answer within ${timeout} ms`));
        abort.abort();
      }, timeout);
    });
    const answer = async (): Promise<Feed> => {
      const response = await (this.#options.fetch ?? fetch)(url, { credentials: 'omit', signal: abort.signal });
      if (!response.ok) throw new FeedError('status', `The server answered ${response.status}`, response.status);
      return parseFeed(await readBody(response, maxBytes), url);
    };
    try {
      return await Promise.race([answer(), late]);
    } finally {
      clearTimeout(timer!);
    }
  }

  /** Tries again what may pass by itself: no answer, a slow one, an overloaded server. */
  #retryLater(url: string, entry: Entry, { code, status = 0 }: FeedError): void {
    const passing = /network|timeout/.test(code) || status >= 500 || status === 429 || status === 408;
    if (!passing || entry.retries >= RETRIES || !entry.listeners.size) return;
    // Jitter, so that a server that comes back is not met by all readers at once.
    const wait = (this.#options.retryDelay ?? 2e3) * 4 ** entry.retries * (0.75 + Math.random() / 2);
    entry.timer = setTimeout(() => {
      if (this.#options.page?.hidden) return;
      entry.retries++;
      void this.#load(url, entry);
    }, wait);
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

  #isOld(entry: Entry): boolean {
    return 'error' in entry.state || this.#now() - entry.fetched >= (this.#options.maxAge ?? 3e5);
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  #entry(url: string): Entry {
    let entry = this.#entries.get(url);
    if (!entry) this.#entries.set(url, (entry = { state: { status: 'loading' }, fetched: -Infinity, retries: 0, listeners: new Set() }));
    return entry;
  }
}
