import { html, noChange, nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import { refocus } from '../../dom/refocus.js';
import { warn } from '../../dom/warn.js';
import type { Article } from '../../feed/article.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import { findArticles } from '../../related/find-articles.js';
import { prepareRelatedIndex, type RelatedIndex } from '../related-news.js';
import { isFound, parseQuery, type SearchQuery } from '../../related/search-query.js';
import { featureWords } from '../../strings/features/feature-words.js';
import { searchStrings, type SearchStrings } from '../../strings/features/search.js';
import { searchStyles } from '../../styles/search.js';
import type { CardOptions } from '../card.js';
import { archivePages, articlesOf } from './archive.js';
import type { Feature } from './feature.js';
import type { ListHost } from './list-host.js';
import { marked } from './marked.js';
import { searchIcons } from './search-icons.js';

/** How long nobody types before the number of results is announced: a screen reader is not to read over each letter. */
const ANNOUNCE_MS = 700;

/** Pages of an archive that are loaded at once. */
const PAGES_AT_ONCE = 4;

/** Most pages of a feed that are searched for one press of the button. */
const MAX_PAGES_PER_PRESS = 10;

export const feature = (host: ListHost): Feature => new Search(host);

/** A field above a list, which leaves the articles that have what is typed into it, newest first as they are. */
class Search implements Feature, ReactiveController {
  readonly styles = searchStyles;
  readonly #host: ListHost;
  /** As it stands in the field. */
  #typed = '';
  #query: SearchQuery | undefined;
  /** How many there are, of which the list shows some. */
  #total = 0;
  /** How many of them were given to be searched. */
  #among = 0;
  /** The list whose index is there, or being built. */
  #indexed: readonly Article[] | undefined;
  #index: RelatedIndex | undefined;
  #announced = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is said of the search in older news. */
  #looked = '';
  /** What was found in the archive. */
  #older: readonly Article[] = [];
  /** Pages of the archive that have what is looked for and are still to be loaded; undefined where there is no index of it, or before it was asked. */
  #pages: readonly string[] | undefined;
  /** The search in older news that is under way. */
  #looking: object | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  get isNarrowing(): boolean {
    return Boolean(this.#query);
  }

  get key(): string {
    return this.#typed;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#stopLooking();
  }

  add(articles: readonly Article[]): readonly Article[] {
    return this.#older.length ? mergeArticles([{ articles }, { articles: this.#older }]) : articles;
  }

  select(articles: readonly Article[]): readonly Article[] {
    this.#among = articles.length;
    const query = this.#query;
    if (!query) return articles;
    this.#prepare();
    const found = findArticles(articles, query, this.#index);
    this.#total = found.length;
    return found;
  }

  cardOptions(options: CardOptions): CardOptions {
    const query = this.#query;
    return query ? { ...options, mark: (text) => marked(text, query) } : options;
  }

  wrap(content: unknown, articles: readonly Article[]): unknown {
    const query = this.#query;
    const isNothing = query && !articles.length;
    const result = isNothing ? this.#nothing() : query ? html`<p class="found quiet" aria-hidden="true">${this.#result}</p>` : nothing;
    // The tabs stay: another kanal may have it.
    return html`${this.#renderField()}${result}${isNothing && !this.#host.tabs ? nothing : content}
      <p class="looked quiet" role="status">${this.#looked}</p>
      ${query ? this.#actions(articles) : nothing}`;
  }

  #renderField(): TemplateResult {
    const { label, clear } = this.#words;
    return html`<div class="search" role="search" aria-label=${label} @keydown=${this.#onKey}>
      ${icon('search')}
      <input
        class="query"
        type="search"
        aria-label=${label}
        placeholder=${label}
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="auto"
        .value=${this.#field?.value === this.#typed ? noChange : this.#typed}
        @input=${this.#onInput}
        @focus=${this.#prepare}
      />
      ${this.#typed ? html`<button class="clear" part="button" type="button" aria-label=${clear} @click=${this.#clear}>${icon('clear')}</button>` : nothing}
      <p class="hidden" role="status">${this.#announced}</p>
    </div>`;
  }

  #nothing(): TemplateResult {
    return html`<p class="nothing">${this.#result}</p>
      <p class="quiet">${this.#words.hint}</p>`;
  }

  #actions(articles: readonly Article[]): unknown {
    const { clear, more, older } = this.#words;
    const isNothing = !articles.length;
    // The list has a button of its own for more.
    const hasOwn = this.#host.loadMore && !isNothing;
    const buttons = [
      isNothing ? button('reset', clear, this.#clear) : nothing,
      !hasOwn && this.#total > articles.length ? button('rest', more, this.#more) : nothing,
      !hasOwn && this.#hasOlder && this.#total <= articles.length
        ? button('older', older, this.#lookFurther, Boolean(this.#looking))
        : nothing,
    ];
    return buttons.some((one) => one !== nothing) ? html`<div class="actions">${buttons}</div>` : nothing;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('.query');
  }

  get #words(): SearchStrings {
    return featureWords('search', searchStrings, this.#host.strings);
  }

  get #hasOlder(): boolean {
    return !this.#host.given && (this.#pages ?? this.#host.feeds.view.next).length > 0;
  }

  get #result(): string {
    const { found, nothing: none } = this.#words;
    const among = this.#hasOlder && !this.#pages ? this.#among : undefined;
    return this.#total ? found(this.#total, among) : none(this.#typed.trim(), among);
  }

  readonly #onInput = (event: Event): void => this.#search((event.target as HTMLInputElement).value);

  readonly #onKey = (event: KeyboardEvent): void => {
    // While letters are being composed, these keys are about them.
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    const field = event.target as HTMLElement;
    if (!field.matches('.query')) return;
    if (event.key === 'Enter') {
      // Nothing is sent: neither by a form around nor by a script of the page.
      event.preventDefault();
      this.#announce();
      // The keyboard of a phone is over the news.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    } else if (this.#typed) {
      // What is around it, as a dialog, is not meant.
      event.preventDefault();
      event.stopPropagation();
      this.#search('');
    }
  };

  readonly #clear = (): void => {
    this.#search('');
    this.#field?.focus();
  };

  #search(typed: string): void {
    const field = this.#field;
    // What Lit has set last it sets no second time.
    if (field && field.value !== typed) field.value = typed;
    this.#typed = typed;
    this.#query = parseQuery(typed);
    this.#looked = '';
    this.#looking = undefined;
    this.#older = [];
    this.#pages = undefined;
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#announce, ANNOUNCE_MS);
  }

  readonly #announce = (): void => {
    clearTimeout(this.#timer);
    this.#announced = this.#query ? this.#result : '';
    this.#host.requestUpdate();
  };

  /** Begins with the index of the list: the one of related news, which a list of the same feed may have built already. */
  readonly #prepare = (): void => {
    const articles = this.#host.given ?? this.#host.feeds.view.articles;
    // While pages come, each is another list: not one is worth an index.
    if (articles === this.#indexed || this.#looking) return;
    this.#indexed = articles;
    this.#index = undefined;
    prepareRelatedIndex(articles).then(
      (index) => {
        if (articles === this.#indexed) this.#index = index;
      },
      (error: unknown) => warn(this.#host, 'search', '', `the news has no index: ${String(error)}`),
    );
  };

  readonly #more = async (): Promise<void> => {
    const host = this.#host;
    const before = host.renderRoot.querySelectorAll('.link').length;
    host.extra += host.count;
    host.requestUpdate();
    await host.updateComplete;
    refocus(host.renderRoot, `li:nth-child(${before + 1}) a`);
  };

  /** Searches older news: by the index of the archive where the feeds name one, else page after page. */
  readonly #lookFurther = async (): Promise<void> => {
    const host = this.#host;
    if (this.#looking) return;
    const mine = (this.#looking = {});
    const before = this.#total;
    const { key } = host.features;
    // Something else is looked for, or in another kanal.
    const isOver = (): boolean => this.#looking !== mine || host.features.key !== key;
    let hasFailed = false;
    try {
      await this.#lookInArchive(before, isOver);
      if (!this.#pages) hasFailed = await this.#loadPages(before, isOver);
    } catch {
      if (!isOver()) this.#pages = undefined;
      hasFailed = true;
    }
    if (isOver()) {
      if (this.#looking === mine) this.#stopLooking();
      return;
    }
    this.#looking = undefined;
    // A refresh may have taken some away.
    const added = Math.max(0, this.#total - before);
    const { failed, looked, lookedInArchive } = this.#words;
    const isAll = !this.#hasOlder;
    this.#looked = hasFailed ? failed : this.#pages ? lookedInArchive(added, isAll) : looked(added, this.#among, isAll);
    host.extra += added;
    host.requestUpdate();
    await host.updateComplete;
    refocus(host.renderRoot, added ? `li:nth-child(${before + 1}) a` : '.query');
  };

  #stopLooking(): void {
    this.#looking = undefined;
    this.#looked = '';
    this.#host.requestUpdate();
  }

  async #say(text: string): Promise<void> {
    this.#looked = text;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Loads pages of the archive until as many more are found as the list shows at once. */
  async #lookInArchive(before: number, isOver: () => boolean): Promise<void> {
    const { feeds, count } = this.#host;
    const query = this.#query!;
    await this.#say(this.#words.lookingInArchive);
    // Where an index can't be had, its news still can.
    const pages =
      this.#pages ?? (await Promise.all(feeds.urls.map((url) => archivePages(url, query).catch(() => undefined))).then(flatIfAll));
    if (isOver()) return;
    this.#pages = pages;
    while (this.#pages?.length && this.#total < before + count) {
      const [now, later] = [this.#pages.slice(0, PAGES_AT_ONCE), this.#pages.slice(PAGES_AT_ONCE)];
      const articles = (await Promise.all(now.map(articlesOf))).flat();
      if (isOver()) return;
      this.#older = [...this.#older, ...articles.filter((article) => isFound(article, query))];
      this.#pages = later;
      await this.#say(this.#words.lookingInArchive);
    }
  }

  /** Loads the feeds' next pages until as many more are found as the list shows at once. @returns true where one can't be had. */
  async #loadPages(before: number, isOver: () => boolean): Promise<boolean> {
    const { feeds, count } = this.#host;
    for (let page = 0; page < MAX_PAGES_PER_PRESS && !isOver() && this.#hasOlder && this.#total < before + count; page++) {
      const next = feeds.view.next.join();
      await this.#say(this.#words.looking(this.#among));
      await feeds.more();
      await this.#host.updateComplete;
      if (feeds.view.next.join() === next) return true;
    }
    return false;
  }
}

/** All lists as one; undefined where one is missing. */
const flatIfAll = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.every((list) => list) ? lists.flatMap((list) => list!) : undefined;

const icon = (name: keyof typeof searchIcons): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${searchIcons[name]} />`}</svg>`;

/** One that waits keeps the focus. */
const button = (name: string, text: string, press: () => void, isWaiting = false): TemplateResult =>
  html`<button class="button ${name}" part="button" type="button" aria-disabled=${isWaiting || nothing} @click=${press}>${text}</button>`;
