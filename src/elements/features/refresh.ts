import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Article, Feed } from '../../feed/article.js';
import { featureWords } from '../../strings/features/feature-words.js';
import type { Strings } from '../../strings/strings.js';
import { refreshStrings } from '../../strings/features/refresh.js';
import { refreshStyles } from '../../styles/refresh.js';
import { duration } from '../../text/duration.js';
import { attributesOf } from '../attributes-of.js';
import { reportAttribute } from '../report-attribute.js';
import type { Feature } from './feature.js';
import { pollFeed } from './feed-poll.js';

interface Feeds {
  readonly urls: readonly string[];
}

interface Host extends LitElement {
  readonly strings: Strings;
  readonly refresh: string | undefined;
  readonly feeds: Feeds;
  readonly textFeed?: Feeds;
  readonly count?: number;
  readonly extra?: number;
  readonly layout?: string;
  announce(message: string): void;
}

/** Keeps the news of its host fresh, and holds back what is new while the reader is in what stands there. */
class Refresh implements Feature, ReactiveController {
  readonly styles = refreshStyles;
  readonly #host: Host;
  #stops: (() => void)[] = [];
  /** What is polled, and how often. */
  #polled = '';
  /** The addresses of the articles that each feed had last. */
  readonly #seen = new Map<string, ReadonlySet<string>>();
  /** The addresses of what is held back. */
  readonly #held = new Set<string>();
  /** Of what is held back, how many this host would show, and the place of the first. */
  #waiting = 0;
  #first = 0;
  #announced = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#release();
  }

  hostUpdated(): void {
    this.#watch();
    if (this.#waiting === this.#announced) return;
    this.#announced = this.#waiting;
    if (this.#hasButton) this.#host.announce(this.#waiting ? this.#words : '');
  }

  select(articles: readonly Article[]): readonly Article[] {
    this.#waiting = 0;
    if (!this.#held.size) return articles;
    const rest = articles.filter(({ url }) => !this.#held.has(url));
    const { count = 1, extra = 0 } = this.#host;
    const wanted = Math.min(count + extra, articles.length);
    // So much has come that hardly anything is left of what the reader was in.
    if (rest.length * 2 < wanted || !rest.length) {
      this.#release();
      return articles;
    }
    this.#waiting = articles.slice(0, count + extra).filter(({ url }) => this.#held.has(url)).length;
    this.#first = articles.findIndex(({ url }) => this.#held.has(url));
    return rest;
  }

  wrap(content: unknown): TemplateResult {
    return html`${
      this.#hasButton && this.#waiting
        ? html`<div class="arrived">
            <button class="button" part="button" type="button" @click=${this.#show}>${this.#words}</button>
          </div>`
        : nothing
    }${content}`;
  }

  /** A list has one, but for running headlines, which new ones don't move. */
  get #hasButton(): boolean {
    return this.#host.count !== undefined && this.#host.layout !== 'ticker';
  }

  get #words(): string {
    return featureWords('refresh', refreshStrings, this.#host.strings).waiting(this.#waiting);
  }

  /** The interval in milliseconds, at least a minute; undefined where there is none that can be read. */
  get #interval(): number | undefined {
    const { refresh } = this.#host;
    const type = attributesOf(this.#host)['refresh'];
    if (!refresh || type?.kind !== 'duration') return undefined;
    const interval = duration(refresh);
    if (!(interval! >= type.min)) reportAttribute(this.#host, 'refresh', refresh);
    return interval === undefined ? undefined : Math.max(interval, type.min);
  }

  #watch(): void {
    const interval = this.#interval;
    const { isConnected, feeds, textFeed } = this.#host;
    const urls = interval && isConnected ? [...feeds.urls, ...(textFeed?.urls ?? [])] : [];
    const polled = [interval, ...urls].join(' ');
    if (polled === this.#polled) return;
    this.#stop();
    this.#polled = polled;
    this.#stops = urls.map((url) => pollFeed(url, interval!, (feed) => this.#onFeed(url, feed)));
  }

  #stop(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#polled = '';
    this.#seen.clear();
  }

  /** What is new stands before what was there; what comes behind that, as an older article in the place of one that has gone, moves nothing. */
  #onFeed(url: string, { articles }: Feed): void {
    const seen = this.#seen.get(url);
    this.#seen.set(url, new Set(articles.map((article) => article.url)));
    const last = seen ? articles.reduce((found, article, i) => (seen.has(article.url) ? i : found), -1) : -1;
    const fresh = articles.slice(0, last + 1).filter((article) => !seen!.has(article.url));
    if (!this.#isReading) this.#release();
    else if (fresh.length) {
      for (const article of fresh) this.#held.add(article.url);
      this.#listen(true);
    }
  }

  get #isReading(): boolean {
    const host = this.#host;
    if (host.matches(':hover, :focus-within')) return true;
    const selection = getSelection();
    if (selection && !selection.isCollapsed && selection.containsNode(host, true)) return true;
    // A card is read at a glance, and running headlines stay where they are.
    return (this.#hasButton || host.localName === 'bwi-article') && host.getBoundingClientRect().top < 0;
  }

  /** While something is held back, it is looked whether the reader has left. */
  #listen(on: boolean): void {
    const listen = on ? 'addEventListener' : 'removeEventListener';
    window[listen]('scroll', this.#look, { capture: true, passive: true });
    document[listen]('selectionchange', this.#look);
    for (const type of ['pointerleave', 'focusout']) this.#host[listen](type, this.#look);
  }

  readonly #look = (): void => {
    // While the focus moves, neither has it.
    queueMicrotask(() => this.#held.size && !this.#isReading && this.#release());
  };

  #release(): void {
    if (!this.#held.size) return;
    this.#held.clear();
    this.#waiting = 0;
    this.#listen(false);
    this.#host.requestUpdate();
  }

  readonly #show = async (): Promise<void> => {
    const place = this.#first + 1;
    this.#release();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.root li:nth-child(${place}) .link`)?.focus();
  };
}

export const feature = (host: Host): Feature => new Refresh(host);
