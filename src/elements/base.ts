import { html, isServer, nothing, type LitElement as Lit, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { getConfig, onConfigure } from '../config.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { LitElement } from '../dom/lit-element.js';
import { nearestLang } from '../dom/page.js';
import type { Part } from '../dom/part.js';
import { showState } from '../dom/show-state.js';
import type { Article } from '../feed/article.js';
import { FeedError } from '../feed/errors.js';
import { pickStrings } from '../strings/pick.js';
import type { Strings } from '../strings/strings.js';
import { base } from '../styles/base.js';
import { ask } from './ask.js';
import { BwiErrorEvent } from './events.js';
import { NO_VIEW, type FeedView } from './feed-view.js';
import { feedWatcher, type FeedWatcher } from './feed-watcher.js';
import { warn, wholeNumber } from './warn.js';

/** What an element shows: `stale` is the last good copy of a feed that can't be had just now. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'failed';

/** There is news to show, be it old. */
const isNews = (status: Status): boolean => /ready|stale/.test(status);

/**
 * What the five elements share: feed, status, language, the fallback in the light DOM.
 *
 * @cssprop [--bwi-color-text] - Colour of headlines and text; the page's own without it.
 * @cssprop [--bwi-color-muted] - Colour of dates, sources and captions; without it mixed from the text's.
 * @cssprop [--bwi-color-surface=transparent] - Background of buttons.
 * @cssprop [--bwi-color-border] - Colour of hairlines and outlines of buttons; without it mixed from the text's.
 * @cssprop [--bwi-color-accent] - Colour of the kanal, of links in a text, and of what the pointer is over.
 * @cssprop [--bwi-font-family=inherit] - Typeface; the page's own without it.
 * @cssprop [--bwi-font-size=inherit] - Size of the text, from which all other sizes follow.
 * @cssprop [--bwi-space=8px] - The spacing unit: all distances are multiples of it.
 * @cssprop [--bwi-radius=4px] - Rounding of pictures and buttons.
 * @cssprop [--bwi-image-ratio=3 / 2] - Width to height of pictures.
 * @cssprop [--bwi-focus-color] - Colour of the focus ring; the accent without it.
 */
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

  /** Watches the feeds, as soon as the element has one. */
  protected watcher?: FeedWatcher;
  protected shown: readonly Article[] = [];
  #status: Status = 'loading';
  #internals = this.attachInternals?.();
  #announcedErrors: ReadonlyMap<string, FeedError> = new Map();
  #message = '';
  /** The room of the news that is waited for: kept when it fails to come, since it may still, and the page must not jump twice. */
  #room = false;
  #stopConfigure?: () => void;

  /** What the element shows; also as the custom state of the same name. */
  get status(): Status {
    return this.#status;
  }

  /** The feed's articles from which this element takes its own, newest first. */
  protected get view(): FeedView {
    return this.watcher?.view ?? NO_VIEW;
  }

  protected get strings(): Strings {
    return pickStrings(this.#pageLang, getConfig().lang);
  }

  /** The language of the page where the element stands. */
  get #pageLang(): string | undefined {
    // A server has no page around the element.
    return isServer ? (this.getAttribute('lang') ?? undefined) : nearestLang(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopConfigure = onConfigure(() => this.requestUpdate());
    // One listener for all that is in the root, before others; a picture's error doesn't bubble. Once, however often it is connected.
    for (const type of ['click', 'error', 'slotchange']) this.renderRoot.addEventListener(type, this, true);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopConfigure?.();
    this.watcher?.stop();
  }

  /** A style sheet belongs to one document; parts call it too, when they bring one. */
  adoptedCallback(): void {
    adoptStyles(this.shadowRoot, (this.constructor as typeof Lit).elementStyles);
  }

  /** Code that must be here before the element can show anything: by the script tag it is fetched. */
  protected get code(): Part<object> | undefined {
    return undefined;
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
    if (!isServer && !this.isConnected) return;
    const { code } = this;
    let status: Status = code?.error ? 'failed' : 'loading';
    let picked: readonly Article[] | undefined = [];
    if (!code || code.now) {
      const { given } = this;
      const feed = given || isServer ? undefined : (this.feed ?? getConfig().feed ?? '');
      if (feed !== undefined) this.watcher ??= feedWatcher(() => this.requestUpdate());
      this.watcher?.watch(this, feed);
      status = given ? 'ready' : isServer ? 'loading' : this.view.status;
      if (isNews(status)) {
        picked = this.pick(this.view);
        if (!picked) status = 'loading';
        else if (!picked.length) status = 'empty';
      }
    } else if (!code.error) {
      if (!this.given) ask(this, this.feed);
      this.#fetch(code);
    }
    this.shown = picked ?? [];
    if (status !== this.#status) this.#message = '';
    this.#status = status;
    this.#room = status === 'loading' || (this.#room && status === 'failed');
    showState(this.#internals, status);
  }

  /** Fetches the code, as often and in the same intervals as a feed that can't be had. */
  #fetch(code: Part<object>, retries = 0): void {
    void code.load().then(() => {
      this.requestUpdate();
      if (code.error && retries < 3) setTimeout(() => this.isConnected && this.#fetch(code, retries + 1), 2e3 * 4 ** retries);
    });
  }

  /** What can't be had: a feed by its address, the element's own code without one. */
  get #errors(): ReadonlyMap<string, FeedError> {
    const error = this.code?.error;
    return error ? new Map([['', new FeedError('network', String(error))]]) : this.view.errors;
  }

  protected override updated(): void {
    const known = this.#announcedErrors;
    const errors = (this.#announcedErrors = this.#errors);
    errors.forEach((error, url) => {
      if (known.has(url)) return;
      warn(this, url && 'feed', url, `${error.message} (${error.code}).`);
      this.dispatchEvent(new BwiErrorEvent(error));
    });
  }

  protected override render(): TemplateResult {
    const { status, strings } = this;
    const news = isNews(status);
    const fallback = !news && Boolean(isServer || this.childElementCount || this.textContent!.trim());
    const waiting = status === 'loading';
    return html`<div class="stack" lang=${strings.lang}>
      ${this.#room ? html`<div class="room ${waiting && !fallback ? '' : 'reserve'}">${this.renderSkeleton()}</div>` : nothing}
      <div class="root ${fallback ? 'reserve' : this.#room && !waiting ? 'notice' : ''}">
        ${news ? this.renderContent(this.shown) : nothing}
        <p class="status quiet ${status === 'ready' && this.#message !== strings.failed ? 'hidden' : ''}" part="status" role="status">
          ${fallback ? nothing : this.#message || this.#statusText}
        </p>
        ${
          this.#errors.size && !fallback && status !== 'ready'
            ? html`<button class="button retry" part="button" type="button">${strings.retry}</button>`
            : nothing
        }
      </div>
      <slot ?hidden=${!fallback}></slot>
    </div>`;
  }

  /** What the status line says; nothing while all is well. */
  get #statusText(): string {
    const { strings } = this;
    return (
      { empty: this.emptyMessage(), failed: strings.failed, stale: this.watcher?.staleText(strings.lang) }[this.#status as 'empty'] ?? ''
    );
  }

  /** Says something politely, in the status line, until the next change of state. */
  protected say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  /** The language of a heading: the page's own, where it has written one. */
  protected headingLang(written: string | undefined): string | undefined {
    return written ? this.#pageLang : this.strings.lang;
  }

  protected level(otherwise: number, min = 2): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, min, 6, otherwise);
  }

  /** Hears what happens in the element's root. */
  handleEvent(event: Event): void {
    const target = event.target as Element;
    // What is slotted is the page's own.
    if (!this.renderRoot.contains(target)) return;
    if (event.type === 'click') {
      const control = target.closest<HTMLElement>('a, button');
      if (control?.matches('.retry')) void this.#retry();
      else if (control) this.pressed?.(control, event);
      return;
    }
    this.requestUpdate();
  }

  /** A link or button of the element's own is pressed. */
  protected pressed?(control: HTMLElement, event: Event): void;

  async #retry(): Promise<void> {
    this.say(this.strings.loading);
    await Promise.all([this.code?.load(), this.watcher?.retry()]);
    this.say('');
    await this.updateComplete;
    // The button that had the focus is gone when the news has come: the reader goes on there.
    this.refocus('a, button');
  }

  /** Gives a focus that was lost to the first match; where the reader has taken it elsewhere, it stays there. */
  protected refocus(selector: string): void {
    if (document.activeElement === document.body) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
