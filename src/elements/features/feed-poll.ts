import { pageClient } from '../../dom/page-client.js';
import type { Feed } from '../../feed/article.js';
import type { FeedState } from '../../feed/feed-state.js';

type Listener = (feed: Feed) => void;

/** Failures in a row after which the time between two requests grows no more: eight times as long. */
const MAX_DOUBLINGS = 3;
/** Longest time between two requests: timers can't wait for a month. */
const MAX_WAIT_MS = 86_400_000;
/** Up to so much longer, so that the readers of a page don't all ask at the same moment. */
const JITTER = 0.1;

/** The polls of the page by address: however many widgets want a feed fresh, it is asked for once. */
const polls = new Map<string, FeedPoll>();

/** Asks for one feed again and again while the page is seen. What fails is retried by the client; here the next requests are put off. */
class FeedPoll {
  /** What wants the feed, and how often. */
  readonly #wanted = new Map<Listener, number>();
  readonly #url: string;
  readonly #unsubscribe: () => void;
  #state: FeedState = { status: 'loading' };
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Its time has come while the page was hidden. */
  #isDue = false;

  constructor(url: string) {
    this.#url = url;
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    this.#unsubscribe = pageClient.subscribe(url, (state) => {
      this.#state = state;
      if (state.status === 'ready' && !state.error) {
        this.#failures = 0;
        for (const listener of this.#wanted.keys()) listener(state.feed);
      }
      this.#schedule();
    });
  }

  add(listener: Listener, interval: number): void {
    this.#wanted.set(listener, interval);
    if (this.#state.status === 'ready') listener(this.#state.feed);
    this.#schedule();
  }

  remove(listener: Listener): void {
    this.#wanted.delete(listener);
    this.#schedule();
    if (this.#wanted.size) return;
    this.#unsubscribe();
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    polls.delete(this.#url);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
    const state = this.#state;
    if (!this.#wanted.size || state.status === 'loading') return;
    const interval = Math.min(...this.#wanted.values()) * 2 ** Math.min(this.#failures, MAX_DOUBLINGS);
    const wait = Math.min(MAX_WAIT_MS, Math.max(interval, state.error?.retryAfter ?? 0) * (1 + JITTER * Math.random()));
    // A copy of an earlier visit is old already.
    const age = state.status === 'ready' && !state.error && state.fetched ? Math.max(0, Date.now() - +state.fetched) : 0;
    this.#timer = setTimeout(() => this.#ask(), Math.max(0, wait - age));
  }

  #ask(): void {
    this.#isDue = document.hidden;
    if (!this.#isDue) void this.#refresh();
  }

  async #refresh(): Promise<void> {
    // The browser's own copy, which may be good for long, is shown only where the server says that it still is.
    await pageClient.refresh(this.#url, 'no-cache');
    if (!('error' in this.#state && this.#state.error)) return;
    this.#failures++;
    this.#schedule();
  }

  readonly #onVisibilityChange = (): void => {
    if (this.#isDue) this.#ask();
  };
}

/**
 * Keeps a feed fresh for as long as a widget wants it.
 *
 * @param listener is called with the feed at once, if it is there, and whenever it has come again.
 * @returns the function that ends it.
 */
export function pollFeed(url: string, interval: number, listener: Listener): () => void {
  let poll = polls.get(url);
  if (!poll) polls.set(url, (poll = new FeedPoll(url)));
  const own: Listener = (feed) => listener(feed);
  poll.add(own, interval);
  return () => poll.remove(own);
}
