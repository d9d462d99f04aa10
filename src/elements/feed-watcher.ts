import type { Feed } from '../feed/article.js';
import type { FeedState } from '../feed/client.js';
import type { FeedError } from '../feed/errors.js';
import { mergeArticles } from '../feed/merge.js';
import { newsStrings } from '../strings/news.js';
import type { Strings } from '../strings/strings.js';
import { clock, longDate } from '../text/dates.js';
import { feedUrls } from './feed-urls.js';
import { NO_VIEW, type FeedView } from './feed-view.js';
import { client } from './shared-client.js';

/** Subscribes an element to its feeds and their further pages, and tells it of changes. */
export class FeedWatcher {
  view = NO_VIEW;
  #urls: readonly string[] = [];
  /** What has come, by address; not what is on its way. */
  readonly #states = new Map<string, Exclude<FeedState, { status: 'loading' }>>();
  #ends: (() => void)[] = [];

  constructor(readonly changed: () => void) {}

  /** Subscribes to exactly the addresses in the `feed` of `element`; to none where it needs none. */
  watch(element: Element, feed: string | undefined): void {
    const urls = feed === undefined ? [] : feedUrls(element, feed);
    if (urls.join() !== this.#urls.join()) {
      this.stop();
      this.#urls = urls;
      for (const url of urls) void this.#subscribe(url);
    }
    if (!urls.length) this.view = { ...NO_VIEW, status: 'failed' };
  }

  /** What is said of news that isn't up to date; nothing of what is. */
  staleText(lang: Strings['lang']): string {
    const { asOf } = this.view;
    return asOf ? newsStrings[lang].stale(`${longDate(asOf, lang)} ${clock(asOf, lang)}`) : '';
  }

  stop(): void {
    this.#ends.forEach((end) => end());
    this.#urls = this.#ends = [];
    this.#states.clear();
    this.view = NO_VIEW;
  }

  /** Fetches the next page of every feed that has one; resolves when they are in or have failed. */
  async more(): Promise<void> {
    await Promise.all(this.view.next.map((url) => (this.#states.has(url) ? client.refresh(url) : this.#subscribe(url))));
  }

  async retry(): Promise<void> {
    await Promise.all([...this.view.errors.keys()].map((url) => client.refresh(url)));
  }

  #subscribe(url: string): Promise<void> {
    return new Promise((settled) => {
      this.#ends.push(
        client.subscribe(url, (state) => {
          if (state.status === 'loading') return;
          this.#states.set(url, state);
          // Feeds are shown together, so that nothing that a reader has begun to read moves; the time-out bounds the wait.
          if (this.#urls.every((own) => this.#states.has(own))) this.view = this.#look();
          settled();
          this.changed();
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
      asOf,
      next: feeds.flatMap(({ nextUrl }) => (nextUrl && this.#states.get(nextUrl)?.status !== 'ready' ? [nextUrl] : [])),
      homePageUrl: feeds[0]?.homePageUrl,
    };
  }
}

/** Makes one. A function, since the script tag has another in its place, which asks a part for it. */
export const feedWatcher = (changed: () => void): FeedWatcher => new FeedWatcher(changed);
