import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClient } from '../dom/page-client.js';
import type { Article, Feed } from '../feed/article.js';
import type { FeedError } from '../feed/feed-error.js';
import { findArticle } from '../feed/find-article.js';
import { mergeArticles } from '../feed/merge-articles.js';
import type { FeedState } from '../feed/feed-state.js';

/** The state of all feeds of an element together. */
export interface FeedView {
  readonly status: 'loading' | 'ready' | 'stale' | 'failed';
  /** Newest first. */
  readonly articles: readonly Article[];
  /** The error of each feed that can't be loaded, by address. */
  readonly errors: ReadonlyMap<string, FeedError>;
  /** With `failed`: at least one feed will be requested again. */
  readonly retrying?: boolean;
  /** With `stale`: when the oldest copy was fetched. */
  readonly asOf?: Date | undefined;
  /** Addresses of the feeds' next pages, with older articles. */
  readonly next: readonly string[];
  readonly homePageUrl?: string | undefined;
}

const LOADING: FeedView = { status: 'loading', articles: [], errors: new Map(), next: [] };

/** Subscribes its host to feeds and their next pages, and updates the host at each change. */
export class FeedController implements ReactiveController {
  view = LOADING;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onError: (error: FeedError, url: string) => void;
  /** Those that are subscribed to, without their next pages. */
  urls: readonly string[] = [];
  /** The state of each feed that is not loading any more, by address. */
  readonly #states = new Map<string, Exclude<FeedState, { status: 'loading' }>>();
  #unsubscribers: (() => void)[] = [];
  /** The errors that were reported at the last update. */
  #reported: ReadonlyMap<string, FeedError> = new Map();

  /** @param onError is called for each feed that can't be loaded. */
  constructor(host: ReactiveControllerHost & Element, onError: (error: FeedError, url: string) => void) {
    this.#host = host;
    this.#onError = onError;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Reports each feed that can't be loaded; once, until it has been loaded in between. */
  hostUpdated(): void {
    const known = this.#reported;
    this.#reported = this.view.errors;
    this.view.errors.forEach((error, url) => known.has(url) || this.#onError(error, url));
  }

  /** Subscribes to exactly these addresses. Without any, the status is `failed`. */
  watch(urls: readonly string[]): void {
    // An update can happen after the host has been removed: it must not subscribe again.
    if (!this.#host.isConnected) return;
    if (urls.join() !== this.urls.join()) {
      this.#stop();
      this.urls = urls;
      for (const url of urls) void this.#subscribe(url);
    }
    if (!urls.length) this.view = { ...LOADING, status: 'failed' };
  }

  /** The article with this id or address; without an argument, the newest. */
  find(idOrUrl: string | undefined): Article | undefined {
    const { articles } = this.view;
    return idOrUrl ? findArticle(articles, idOrUrl) : articles[0];
  }

  /** Fetches the next page of every feed that has one; resolves when all are loaded or have failed. */
  async more(): Promise<void> {
    await Promise.all(this.view.next.map((url) => (this.#states.has(url) ? pageClient.refresh(url) : this.#subscribe(url))));
  }

  /** Fetches again the feeds that could not be loaded. */
  async retry(): Promise<void> {
    await Promise.all([...this.view.errors.keys()].map((url) => pageClient.refresh(url)));
  }

  #stop(): void {
    this.#unsubscribers.forEach((unsubscribe) => unsubscribe());
    this.urls = this.#unsubscribers = [];
    this.#states.clear();
    this.view = LOADING;
  }

  #subscribe(url: string): Promise<void> {
    return new Promise((resolve) => {
      this.#unsubscribers.push(
        pageClient.subscribe(url, (state) => {
          if (state.status === 'loading') return;
          this.#states.set(url, state);
          // Shown only when all feeds are loaded, so that articles don't move while they are read. The timeout limits the wait.
          if (this.urls.every((own) => this.#states.has(own))) this.view = this.#combine();
          resolve();
          this.#host.requestUpdate();
        }),
      );
    });
  }

  #combine(): FeedView {
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
