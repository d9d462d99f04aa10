import type { Article, Feed } from '../feed/article.js';
import type { FeedState } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { mergeArticles } from '../feed/merge.js';
import { client } from './shared-client.js';

/** What an element sees of its feeds taken together. */
export interface FeedView {
  readonly status: 'loading' | 'ready' | 'stale' | 'failed';
  readonly articles: readonly Article[];
  /** The feed that can't be had, by address. */
  readonly errors: ReadonlyMap<string, FeedError>;
  /** As of when the oldest copy is, with `stale`. */
  readonly asOf?: Date;
  /** Addresses of the next, older pages. */
  readonly next: readonly string[];
  readonly homePageUrl?: string;
}

const NOTHING: FeedView = { status: 'loading', articles: [], errors: new Map(), next: [] };

/** Subscribes an element to its feeds and their further pages, and tells it of changes. */
export class FeedWatcher {
  #urls: readonly string[] = [];
  readonly #states = new Map<string, FeedState>();
  readonly #ends = new Map<string, () => void>();
  #merged?: { readonly feeds: readonly Feed[]; readonly articles: readonly Article[] };

  constructor(readonly changed: () => void) {}

  /** Subscribes to exactly these addresses. */
  watch(urls: readonly string[]): void {
    if (urls.join(' ') === this.#urls.join(' ')) return;
    this.stop();
    this.#urls = urls;
    for (const url of urls) this.#subscribe(url);
  }

  stop(): void {
    this.#urls = [];
    this.#ends.forEach((end) => end());
    this.#ends.clear();
    this.#states.clear();
  }

  /** Fetches the next page of every feed that has one; resolves when they are in or have failed. */
  async more(): Promise<void> {
    await Promise.all(this.view.next.map((url) => (this.#states.has(url) ? client.refresh(url) : this.#subscribe(url))));
  }

  async retry(): Promise<void> {
    await Promise.all([...this.view.errors.keys()].map((url) => client.refresh(url)));
  }

  get view(): FeedView {
    const first = this.#urls.map((url) => this.#states.get(url));
    // Feeds are shown together, so that nothing that a reader has begun to read moves; the time-out bounds the wait.
    if (!first.length || first.some((state) => state?.status === 'loading')) return NOTHING;
    const errors = new Map<string, FeedError>();
    const feeds: Feed[] = [];
    let asOf: Date | undefined;
    this.#states.forEach((state, url) => {
      if (state.status === 'ready') {
        feeds.push(state.feed);
        if (state.error && state.fetched && !(asOf && asOf < state.fetched)) asOf = state.fetched;
      }
      if (state.status !== 'loading' && state.error) errors.set(url, state.error);
    });
    const next = feeds.map((feed) => feed.nextUrl).filter((url) => url !== undefined);
    const homePageUrl = feeds[0]?.homePageUrl;
    return {
      status: !feeds.length ? 'failed' : asOf ? 'stale' : 'ready',
      articles: this.#merge(feeds),
      errors,
      ...(asOf && { asOf }),
      next: next.filter((url) => (this.#states.get(url)?.status ?? 'failed') === 'failed'),
      ...(homePageUrl && { homePageUrl }),
    };
  }

  /** The same list as long as the feeds are the same: what is computed from it can be kept with it. */
  #merge(feeds: readonly Feed[]): readonly Article[] {
    const same = this.#merged?.feeds.length === feeds.length && feeds.every((feed, i) => feed === this.#merged?.feeds[i]);
    if (!same) this.#merged = { feeds, articles: mergeArticles(feeds) };
    return this.#merged!.articles;
  }

  #subscribe(url: string): Promise<void> {
    return new Promise((settled) => {
      const end = client.subscribe(url, (state) => {
        this.#states.set(url, state);
        if (state.status !== 'loading') settled();
        this.changed();
      });
      this.#ends.set(url, end);
    });
  }
}
