import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageClient } from '../dom/page-client.js';
import type { Article, Feed } from '../feed/article.js';
import type { FeedError } from '../feed/feed-error.js';
import { findArticle } from '../feed/find-article.js';
import { mergeArticles } from '../feed/merge-articles.js';
import type { FeedState } from '../feed/feed-state.js';
import { newsStrings } from '../strings/news.js';
import type { Strings } from '../strings/strings.js';
import { formatTime, formatDate } from '../text/format-date.js';
import { webUrl } from '../text/urls.js';
import { BwiErrorEvent } from './events.js';
import { warn } from '../dom/warn.js';

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

/** Subscribes its host to feeds and their further pages, updates it at each change, and tells the page of what can't be had. */
export class FeedController implements ReactiveController {
  view = WAITING;
  readonly #host: ReactiveControllerHost & Element;
  #urls: readonly string[] = [];
  /** What has come, by address; not what is on its way. */
  readonly #states = new Map<string, Exclude<FeedState, { status: 'loading' }>>();
  #ends: (() => void)[] = [];
  #announced: ReadonlyMap<string, FeedError> = new Map();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Warns of each feed that can't be had, once until it answers well again. */
  hostUpdated(): void {
    const known = this.#announced;
    this.#announced = this.view.errors;
    this.view.errors.forEach((error, url) => {
      if (known.has(url)) return;
      warn(this.#host, 'feed', url, `${error.message} (${error.code}).`);
      this.#host.dispatchEvent(new BwiErrorEvent(error));
    });
  }

  /** Subscribes to exactly the addresses in a `feed` attribute; to none where the host needs none. */
  watch(feed: string | undefined): void {
    // An update may come after the host has left: it must not subscribe again.
    if (!this.#host.isConnected) return;
    const urls = feed === undefined ? [] : this.#addresses(feed);
    if (urls.join() !== this.#urls.join()) {
      this.#stop();
      this.#urls = urls;
      for (const url of urls) void this.#subscribe(url);
    }
    if (!urls.length) this.view = { ...WAITING, status: 'failed' };
  }

  /** The article that an `article-id` names, none with a warning; without an id, the newest. */
  pick(articleId: string | undefined): readonly Article[] {
    const { articles } = this.view;
    const article = articleId ? findArticle(articles, articleId) : articles[0];
    if (!article && articleId) warn(this.#host, 'article-id', articleId, 'no article of the feed has this id or address.');
    return article ? [article] : [];
  }

  /** Fetches the next page of every feed that has one; resolves when they are in or have failed. */
  async more(): Promise<void> {
    await Promise.all(this.view.next.map((url) => (this.#states.has(url) ? pageClient.refresh(url) : this.#subscribe(url))));
  }

  /** Fetches anew what could not be had. */
  async retry(): Promise<void> {
    await Promise.all([...this.view.errors.keys()].map((url) => pageClient.refresh(url)));
  }

  /** What is said of news that isn't up to date; nothing of what is. */
  staleText(lang: Strings['lang']): string {
    const { asOf } = this.view;
    return asOf ? newsStrings[lang].stale(`${formatDate(asOf, lang)} ${formatTime(asOf, lang)}`) : '';
  }

  #addresses(feed: string): string[] {
    if (!feed.trim()) warn(this.#host, 'feed', feed, 'no feed is set, here or as the page’s default.');
    return feed.split(/\s+/).flatMap((part) => {
      if (!part) return [];
      const url = webUrl(part, document.baseURI);
      if (!url) warn(this.#host, 'feed', part, 'not an http(s) address.');
      return url ? [url] : [];
    });
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
