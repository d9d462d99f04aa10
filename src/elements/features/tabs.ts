import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { refocus } from '../../dom/refocus.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import type { Article } from '../../feed/article.js';
import { featureWords } from '../../strings/features/feature-words.js';
import { tabsStrings, type TabsStrings } from '../../strings/features/tabs.js';
import { tabsStyles } from '../../styles/tabs.js';
import { tagKey } from '../../text/tag-key.js';
import { dedupeKey } from '../../text/url-key.js';
import type { Feature, Source } from './feature.js';
import type { FeedController } from '../feed-controller.js';
import { KanalFeeds } from './kanal-feeds.js';
import { tabInAddress, writeTab } from './tab-address.js';
import { tabsOf, type Tab } from './tab-names.js';
import type { ListHost } from './list-host.js';

export const feature = (host: ListHost): Feature => new Tabs(host);

/** Statuses by which a server says that there is no such feed: `bwi-feed` writes none for a kanal without news. */
const NOT_THERE = [404, 410];

/** Tabs for the kanals of a list (WAI-ARIA Authoring Practices, Tabs). */
class Tabs implements Feature, ReactiveController {
  readonly styles = tabsStyles;
  readonly #host: ListHost;
  readonly #feeds: KanalFeeds;
  /** The value of the attribute that `#kanals` were read from. */
  #value: string | undefined;
  #kanals: readonly Tab[] = [];
  /** The key of the chosen tab; undefined before the reader or the address has chosen one. */
  #chosen: string | undefined;
  #shown: readonly Article[] = [];
  /** The kanal has no news; else what the reader searches may not be in it. */
  #isEmpty = false;
  /** True while the reader waits for the feed of a kanal. */
  #isAwaited = false;
  #revealed: string | undefined;
  /** Of the panel; 0 before it is known. */
  #width = 0;
  readonly #observer = new ResizeObserver(([entry]) => this.#onResize(entry!));
  #observed: Element | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    this.#feeds = new KanalFeeds(host);
    host.addController(this);
  }

  get key(): string {
    return this.#tab.key;
  }

  get isNarrowing(): boolean {
    const { given, feeds } = this.#host;
    return Boolean(this.key && ((given ?? feeds.view.articles).length || this.#feeds.urls(this.#tab).length));
  }

  /** A kanal’s own feed has older articles than the pages of a feed of all. */
  get source(): Source | undefined {
    const tab = this.#tab;
    const urls = this.#feeds.urls(tab);
    if (!urls.length) return undefined;
    const feeds = this.#feeds.of(tab);
    if (feeds) return feeds.view.status === 'failed' ? undefined : feeds;
    return { view: { next: urls }, more: () => this.#feeds.load(tab) };
  }

  select(articles: readonly Article[]): readonly Article[] {
    const own = this.#ofTab(articles);
    this.#isEmpty = !own.length;
    return own;
  }

  #ofTab(articles: readonly Article[]): readonly Article[] {
    const tab = this.#tab;
    if (!tab.key) return articles;
    const host = this.#host;
    const tagged = articles.filter((article) => hasTag(article, tab));
    if (tagged.length < host.count) this.#feeds.open(tab);
    const own = this.#feeds.of(tab)?.view.articles;
    if (!own?.length) return tagged;
    // What a kanal's own feed has is of the kanal, whatever its tags are called.
    const urls = new Set(own.map(({ url }) => dedupeKey(url)));
    const all = mergeArticles([{ articles }, { articles: host.suitable(own) }]);
    return all.filter((article) => hasTag(article, tab) || urls.has(dedupeKey(article.url)));
  }

  wrap(content: unknown, articles: readonly Article[]): unknown {
    const tabs = this.#tabs;
    const chosen = tabs.findIndex(({ key }) => key === this.key);
    this.#shown = articles;
    if (chosen < 0) return content;
    return html`<div class="tabs" role="tablist" aria-label=${this.#words.tabs} @keydown=${this.#onKey}>
        ${tabs.map(
          ({ name }, i) =>
            html`<button
              class="tab"
              part="button"
              id="tab-${i}"
              type="button"
              role="tab"
              aria-selected=${i === chosen ? 'true' : 'false'}
              aria-controls="panel"
              tabindex=${i === chosen ? 0 : -1}
              @click=${() => this.#choose(i)}
            >
              ${name}
            </button>`,
        )}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${chosen}" tabindex=${articles.length ? nothing : 0}>
        ${this.#isEmpty ? this.#message(this.#tab) : nothing}${content}
      </div>`;
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onMove);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onMove);
    this.#observer.disconnect();
    this.#observed = undefined;
  }

  hostUpdated(): void {
    const panel = this.#query('.panel');
    if (!panel) return;
    if (panel !== this.#observed) {
      this.#observer.disconnect();
      this.#observer.observe((this.#observed = panel));
    }
    if (this.key !== this.#revealed) this.#scrollTo(this.#query('[aria-selected=true]')!);
    this.#revealed = this.key;
    this.#announceLoading();
  }

  get #words(): TabsStrings {
    return featureWords('tabs', tabsStrings, this.#host.strings);
  }

  get #tabs(): readonly Tab[] {
    const { tabs = '', tabsOnly } = this.#host;
    if (tabs !== this.#value) {
      this.#kanals = tabsOf(this.#host, tabs);
      this.#value = tabs;
    }
    return tabsOnly || !this.#kanals.length ? this.#kanals : [{ ...ALL, name: this.#words.all }, ...this.#kanals];
  }

  /** With `tabs="|"` there is none but that of all news, and no row. */
  get #tab(): Tab {
    const tabs = this.#tabs;
    this.#chosen ??= (this.#host.remember && tabInAddress(this.#host, tabs)?.key) || undefined;
    return tabs.find(({ key }) => key === this.#chosen) ?? tabs[0] ?? ALL;
  }

  #choose(index: number): void {
    const tabs = this.#tabs;
    const tab = tabs[index]!;
    this.#keepHeight();
    this.#chosen = tab.key;
    this.#isAwaited = false;
    if (this.#host.remember) writeTab(this.#host, tab, index === 0);
    // What has been said was about the tab before; this updates the host too.
    this.#host.announce('');
  }

  /** In an empty panel: why it is empty. */
  #message(tab: Tab): TemplateResult {
    const { strings } = this.#host;
    const feeds = this.#feeds.of(tab);
    if (feeds?.view.status === 'loading') return html`<p class="quiet">${strings.loading}</p>`;
    if (!this.#hasFailed(tab)) return html`<p class="quiet">${this.#words.empty(tab.name)}</p>`;
    return html`<p class="quiet">${this.#words.failed(tab.name)}</p>
      <button class="button" part="button" type="button" @click=${() => void this.#retry(feeds!)}>${strings.retry}</button>`;
  }

  async #retry(feeds: FeedController): Promise<void> {
    this.#host.announce(this.#host.strings.loading);
    await feeds.retry();
    this.#host.announce('');
    await this.#host.updateComplete;
    // If there is news now, the button that had the focus is gone: the focus moves to the news.
    refocus(this.#host.renderRoot, '.panel a, .panel button');
  }

  #hasFailed(tab: Tab): boolean {
    const view = this.#feeds.of(tab)?.view;
    return view?.status === 'failed' && [...view.errors.values()].some(({ status = 0 }) => !NOT_THERE.includes(status));
  }

  /** Tells readers who have opened a tab that its feed is asked for, and what has come. */
  #announceLoading(): void {
    const tab = this.#tab;
    const isLoading = this.#feeds.of(tab)?.view.status === 'loading';
    if (isLoading === this.#isAwaited || this.#chosen === undefined) return;
    this.#isAwaited = isLoading;
    const { strings } = this.#host;
    const count = this.#shown.length;
    const { shown, empty, failed } = this.#words;
    const result = count ? shown(count, tab.name) : this.#hasFailed(tab) ? failed(tab.name) : empty(tab.name);
    this.#host.announce(isLoading ? strings.loading : result);
  }

  /** Arrows, Home and End move the focus. They open the tab too, unless that may ask for a feed: then Enter or the space bar does. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const row = event.currentTarget as HTMLElement;
    const tabs = [...row.children] as HTMLElement[];
    const at = tabs.indexOf(event.target as HTMLElement);
    const step = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
    const { length } = tabs;
    const next = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: length - 1 }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const index = (next + length) % length;
    tabs[index]!.focus({ preventScroll: true });
    this.#scrollTo(tabs[index]!);
    if (!this.#tabs.some((tab) => this.#feeds.urls(tab).length)) this.#choose(index);
  };

  /** The address has changed: by Back and Forward, or by a link on the page. */
  readonly #onMove = (): void => {
    if (!this.#host.remember) return;
    this.#chosen = undefined;
    this.#host.requestUpdate();
  };

  /** Moves the row alone, where `scrollIntoView` would move the page too. */
  #scrollTo(tab: Element): void {
    const row = tab.parentElement!;
    const [inner, outer] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
  }

  /** What is below stays where it is when a shorter tab is opened. What the reader has loaded in addition does not count. */
  #keepHeight(): void {
    const panel = this.#query('.panel')!;
    const last = panel.querySelector(`li:nth-child(${this.#host.count})`);
    const hasMore = this.#shown.length > this.#host.count;
    const { top, width } = panel.getBoundingClientRect();
    panel.style.minBlockSize = `${(hasMore && last ? last : panel).getBoundingClientRect().bottom - top}px`;
    this.#width = width;
  }

  /** In another width all heights are others. Later, since a change of what is observed would be reported to the page as an error. */
  #onResize({ target, contentRect: { width } }: ResizeObserverEntry): void {
    if (this.#width && width !== this.#width) requestAnimationFrame(() => ((target as HTMLElement).style.minBlockSize = ''));
    this.#width = width;
  }

  #query(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(selector);
  }
}

/** The tab of all news, which has no tag. */
const ALL: Tab = { key: '', name: '', slug: '' };

const hasTag = ({ tags }: Article, { key }: Tab): boolean => tags.some((tag) => tagKey(tag) === key);
