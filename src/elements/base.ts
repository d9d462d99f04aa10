import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { getConfig, onConfigure } from '../config.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { nearestLang } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { FeedError } from '../feed/errors.js';
import { pickStrings } from '../strings/pick.js';
import type { Strings } from '../strings/strings.js';
import { base } from '../styles/base.js';
import { clock, longDate } from '../text/dates.js';
import { BwiErrorEvent, BwiLoadEvent } from './events.js';
import { feedUrls } from './feed-urls.js';
import { FeedWatcher, type FeedView } from './feed-watcher.js';
import { warn, wholeNumber } from './warn.js';

/** What an element shows: `stale` is the last good copy of a feed that can't be had just now. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'failed';

/** What the five elements share: feed, status, language, the fallback in the light DOM. */
export abstract class BwiElement extends LitElement {
  /** Tells a second copy of the library that the tag is ours. */
  static readonly bwi = true;
  static override styles: CSSResultGroup = base;
  static override properties: PropertyDeclarations = {
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the feed; several are separated by spaces and merged. Without it, the page's default. */
  declare feed: string | undefined;
  /** Level of the first heading. */
  declare headingLevel: number;

  protected readonly watcher = new FeedWatcher(() => this.requestUpdate());
  protected shown: readonly Article[] = [];
  #status: Status = 'loading';
  #internals = this.attachInternals?.();
  #announcedErrors = new Set<string>();
  #announced: readonly Article[] = [];
  #message = '';
  #stopConfigure?: () => void;

  /** What the element shows; also as the custom state of the same name. */
  get status(): Status {
    return this.#status;
  }

  /** The feed's articles from which this element takes its own, newest first. */
  protected get view(): FeedView {
    return this.watcher.view;
  }

  protected get strings(): Strings {
    return pickStrings(nearestLang(this), getConfig().lang);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopConfigure = onConfigure(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopConfigure?.();
    this.watcher.stop();
  }

  adoptedCallback(): void {
    this.#adopt(true);
  }

  /** Code that must be here before the element can show anything: by the script tag it is fetched. */
  protected get code(): { readonly now?: { readonly styles: CSSResult }; readonly error?: unknown; load(): Promise<void> } | undefined {
    return undefined;
  }

  /** Takes the style sheets of this document, and those of a part that has come. */
  #adopt(moved = false): void {
    const { shadowRoot, code } = this;
    const styles = [...(this.constructor as typeof LitElement).elementStyles];
    const late = code?.now?.styles;
    if (late && !styles.includes(late)) styles.push(late);
    if (shadowRoot && (moved || styles.length !== shadowRoot.adoptedStyleSheets.length)) adoptStyles(shadowRoot, styles);
  }

  /** The articles to show, none when there is nothing to show, undefined while that is not known yet. */
  protected abstract pick(view: FeedView): readonly Article[] | undefined;
  /** The articles that were set by hand: then no feed is asked for. */
  protected get given(): readonly Article[] | undefined {
    return undefined;
  }
  protected abstract renderContent(articles: readonly Article[]): unknown;
  protected abstract renderSkeleton(): unknown;
  protected emptyMessage(): string {
    return this.strings.empty;
  }

  protected override willUpdate(): void {
    // An update may come after the element has left: it must not subscribe again.
    if (!this.isConnected) return;
    const { code } = this;
    if (code && !code.now) {
      this.shown = [];
      this.#setStatus(code.error ? 'failed' : 'loading');
      if (!code.error) void code.load().then(() => this.requestUpdate());
      return;
    }
    this.#adopt();
    const { given } = this;
    const urls = given ? [] : feedUrls(this, this.feed ?? getConfig().feed);
    this.watcher.watch(urls);
    const { view } = this;
    const status = given ? 'ready' : urls.length ? view.status : 'failed';
    let picked: readonly Article[] | undefined = [];
    if (status === 'ready' || status === 'stale') picked = this.pick(view);
    this.shown = picked ?? [];
    this.#setStatus(status === 'loading' || !picked ? 'loading' : status === 'failed' || picked.length ? status : 'empty');
  }

  /** What can't be had: a feed by its address, the element's own code without one. */
  get #errors(): ReadonlyMap<string, FeedError> {
    const error = this.code?.error;
    return error ? new Map([['', new FeedError('network', String(error))]]) : this.view.errors;
  }

  protected override updated(): void {
    const errors = this.#errors;
    const loaded = this.#status === 'ready' || this.#status === 'stale';
    const { shown } = this;
    if (loaded && (shown.length !== this.#announced.length || shown.some((article, i) => article !== this.#announced[i]))) {
      this.#announced = shown;
      this.dispatchEvent(new BwiLoadEvent(shown));
    }
    errors.forEach((error, url) => {
      if (this.#announcedErrors.has(url)) return;
      this.#announcedErrors.add(url);
      warn(this, url && 'feed', url, `${error.message} (${error.code}).`);
      this.dispatchEvent(new BwiErrorEvent(error));
    });
    for (const url of this.#announcedErrors) if (!errors.has(url)) this.#announcedErrors.delete(url);
  }

  protected override render(): TemplateResult {
    const { status, strings } = this;
    const waiting = status !== 'ready' && status !== 'stale';
    const fallback = waiting && this.#hasFallback();
    const failed = status === 'failed' && !fallback;
    const loading = status === 'loading';
    const content = loading ? this.renderSkeleton() : waiting ? nothing : this.renderContent(this.shown);
    // While the news is on its way the fallback stands in the room that the news will take, so that nothing moves.
    return html`<div class="stack">
      <div class="root ${fallback ? 'reserve' : ''}" lang=${strings.lang}>
        ${content}
        <p class="status quiet ${status === 'ready' ? 'hidden' : ''}" part="status" role="status">
          ${fallback ? nothing : this.#statusText(strings)}
        </p>
        ${failed || status === 'stale' ? this.#retryButton(strings) : nothing}
      </div>
      <slot ?hidden=${!fallback} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** Says something politely, in the status line, until the next change of state. */
  protected say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  protected level(otherwise: number, min = 2): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, min, 6, otherwise);
  }

  #statusText(strings: Strings): string {
    if (this.#message) return this.#message;
    if (this.#status === 'empty') return this.emptyMessage();
    if (this.#status === 'failed') return strings.failed;
    const { asOf } = this.view;
    return this.#status === 'stale' && asOf ? strings.stale(`${longDate(asOf, strings)} ${clock(asOf, strings)}`) : '';
  }

  #retryButton(strings: Strings): TemplateResult | typeof nothing {
    if (!this.#errors.size) return nothing;
    return html`<button class="button retry" part="button" type="button" @click=${this.#retry}>${strings.retry}</button>`;
  }

  readonly #retry = async (): Promise<void> => {
    this.say(this.strings.loading);
    await Promise.all([this.code?.load(), this.watcher.retry()]);
    this.say('');
    await this.updateComplete;
    // The button that had the focus is gone when the news has come: the reader goes on there.
    if (!this.renderRoot.querySelector('.retry')) this.renderRoot.querySelector('a')?.focus();
  };

  #setStatus(status: Status): void {
    if (status !== this.#status) this.#message = '';
    this.#status = status;
    const states = this.#internals?.states;
    try {
      states?.clear();
      states?.add(status);
    } catch {
      // Chromium before 125 takes dashed names only; the property says the same.
    }
  }

  #hasFallback(): boolean {
    for (const node of this.childNodes) if (node instanceof Element || (node instanceof Text && node.data.trim())) return true;
    return false;
  }
}
