import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClient } from '../dom/page-client.js';
import type { Article, Feed } from '../feed/article.js';
import type { FeedError } from '../feed/feed-error.js';
import { findArticle } from '../feed/find-article.js';
import { mergeArticles } from '../feed/merge-articles.js';
import type { FeedState } from '../feed/feed-state.js';

/** What an element sees of its feeds taken together. */
export interface FeedView {
  readonly status: 'loading' | 'ready' | 'stale' | 'failed';
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The feed that can't be had, by address. */
  readonly errors: ReadonlyMap<string, FeedError>;
  /** With `failed`: one of them will be asked for again, and may still come. */
  readonly retrying?: boolean;
  /** As of when the oldest copy is, with `stale`. */
  readonly asOf?: Date | undefined;
  /** Addresses of the next, older pages. */
  readonly next: readonly string[];
  readonly homePageUrl?: string | undefined;
}

const WAITING: FeedView = { status: 'loading', articles: [], errors: new Map(), next: [] };

/** Subscribes its host to feeds and their further pages, and updates it at each change. */
export class FeedController implements ReactiveController {
  view = WAITING;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onError: (error: FeedError, url: string) => void;
  #urls: readonly string[] = [];
  /** What has come, by address; not what is on its way. */
  readonly #states = new Map<string, Exclude<FeedState, { status: 'loading' }>>();
  #ends: (() => void)[] = [];
  #announced: ReadonlyMap<string, FeedError> = new Map();

  /** @param onError is told of each feed that can't be had. */
  constructor(host: ReactiveControllerHost & Element, onError: (error: FeedError, url: string) => void) {
    this.#host = host;
    this.#onError = onError;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Tells of each feed that can't be had, once until it answers well again. */
  hostUpdated(): void {
    const known = this.#announced;
    this.#announced = this.view.errors;
    this.view.errors.forEach((error, url) => known.has(url) || this.#onError(error, url));
  }

  /** Subscribes to exactly these addresses; to none where the host needs none. */
  watch(urls: readonly string[]): void {
    // An update may come after the host has left: it must not subscribe again.
    if (!this.#host.isConnected) return;
    if (urls.join() !== this.#urls.join()) {
      this.#stop();
      this.#urls = urls;
      for (const url of urls) void this.#subscribe(url);
    }
    if (!urls.length) this.view = { ...WAITING, status: 'failed' };
  }

  /** The article with this id or address; without one, the newest. */
  find(idOrUrl: string | undefined): Article | undefined {
    const { articles } = this.view;
    return idOrUrl ? findArticle(articles, idOrUrl) : articles[0];
  }

  /** Fetches the next page of every feed that has one; resolves when they are in or have failed. */
  async more(): Promise<void> {
    await Promise.all(this.view.next.map((url) => (this.#states.has(url) ? pageClient.refresh(url) : this.#subscribe(url))));
  }

  /** Fetches anew what could not be had. */
  async retry(): Promise<void> {
    await Promise.all([...this.view.errors.keys()].map((url) => pageClient.refresh(url)));
  }

  #stop(): void {
    this.#ends.forEach((end) => end());
    this.#urls = this.#ends = [];
    this.#states.clear();
    this.view = WAITING;
  }

  #subscribe(url: string): Promise<void> {
    return new Promise((settled) => {
      this.#ends.push(
        pageClient.subscribe(url, (state) => {
          if (state.status === 'loading') return;
          this.#states.set(url, state);
          // Feeds are shown together, so that nothing that a reader has begun to read moves; the time-out bounds the wait.
          if (this.#urls.every((own) => this.#states.has(own))) this.view = this.#look();
          settled();
          this.#host.requestUpdate();
        }),
      );
    });
  }

  #look(): FeedView {
    const errors = new Map<string, FeedError>();
    const feeds: Feed[] = [];
    let asOf: Date | undefined;
    this.#states.forEach((state, url) => {
      const { error } = state;
      if (error) errors.set(url, error);
      if (state.status !== 'ready') return;
      feeds.push(state.feed);
      if (error && !(asOf! < state.fetched!)) asOf = state.fetched;
    });
    return {
      status: feeds.length ? (asOf ? 'stale' : 'ready') : 'failed',
      articles: mergeArticles(feeds),
      errors,
      retrying: [...this.#states.values()].some((state) => state.status === 'failed' && state.retrying),
      asOf,
      next: feeds.flatMap(({ nextUrl }) => (nextUrl && this.#states.get(nextUrl)?.status !== 'ready' ? [nextUrl] : [])),
      homePageUrl: feeds[0]?.homePageUrl,
    };
  }
}
