import { getConfig } from '../../config.js';
import { pageClient } from '../../dom/page-client.js';
import { KANAL } from '../../text/feed-parts.js';
import { webUrl } from '../../text/urls.js';
import { FeedController } from '../feed-controller.js';
import { reportFeedError } from '../report-feed-error.js';
import type { Tab } from './tab-names.js';
import type { ListHost } from './list-host.js';

/** The kanals’ own feeds, by the pattern in the host’s `feed`: each is asked for when it is first needed. */
export class KanalFeeds {
  readonly #host: ListHost;
  readonly #opened = new Map<string, FeedController>();

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** The addresses of a kanal’s own feeds; none where the host has no pattern for them, or its articles from a property. */
  urls({ key, slug }: Pick<Tab, 'key' | 'slug'>): string[] {
    const { given, feed } = this.#host;
    if (given || !key) return [];
    return (feed ?? getConfig().feed ?? '')
      .split(/\s+/)
      .filter((part) => part.search(KANAL) >= 0)
      .flatMap((part) => webUrl(part.replaceAll(KANAL, encodeURIComponent(slug)), document.baseURI) ?? []);
  }

  /** Those of a kanal, if they have been asked for. */
  of(tab: Tab): FeedController | undefined {
    const urls = this.urls(tab);
    const feeds = urls.length ? this.#opened.get(tab.key) : undefined;
    feeds?.watch(urls);
    return feeds;
  }

  open(tab: Tab): void {
    if (!this.#opened.has(tab.key) && this.urls(tab).length)
      this.#opened.set(tab.key, new FeedController(this.#host, reportFeedError(this.#host)));
  }

  /** Resolves when they are loaded or have failed. */
  async load(tab: Tab): Promise<void> {
    this.open(tab);
    this.of(tab);
    await Promise.all(this.urls(tab).map((url) => pageClient.refresh(url)));
  }
}
