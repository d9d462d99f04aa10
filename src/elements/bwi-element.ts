import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getConfig } from '../config.js';
import { hasFallbackContent } from '../dom/fallback-content.js';
import { ServedElement } from '../dom/served-element.js';
import { setCustomState } from '../dom/custom-state.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { base } from '../styles/base.js';
import type { FeedController } from './feed-controller.js';
import { LocaleController } from './locale-controller.js';
import { ScrollAnchorController } from './scroll-anchor-controller.js';
import { wholeNumber } from '../dom/warn.js';

/** What an element shows: `stale` is the last good copy of a feed that can't be had just now. */
export type Status = 'loading' | 'ready' | 'stale' | 'empty' | 'failed';

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
export abstract class BwiElement extends ServedElement {
  /** Tells a second copy of the library that the tag is ours. */
  static readonly bwi = true;
  static override styles: CSSResultGroup = base;

  /** Address of the feed; several are separated by spaces and merged. Without it, the page's default. */
  @property() feed: string | undefined;
  /** Level of the first heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Reads the feeds, where the element has any. */
  protected feeds?: FeedController;
  protected readonly locale = new LocaleController(this);
  protected readonly scrollAnchor = new ScrollAnchorController(this);
  /** The articles that are shown. */
  protected shown: readonly Article[] = [];
  readonly #internals = this.attachInternals?.();
  #status: Status = 'loading';
  /** What the status line says beside what follows from the status. */
  #message = '';
  /** The room of the news that is waited for: kept where it fails to come while it still may, since the page must not jump twice. */
  #room = false;

  /** What the element shows; also as the custom state of the same name. */
  get status(): Status {
    return this.#status;
  }

  protected get strings(): Strings {
    return this.locale.strings;
  }

  /** The articles that were set by hand: then no feed is asked for. */
  protected abstract override readonly given: readonly Article[] | undefined;
  /** The articles to show, none when there is nothing to show, undefined while that is not known yet. */
  protected abstract pick(): readonly Article[] | undefined;
  protected abstract renderContent(articles: readonly Article[]): unknown;
  protected abstract renderSkeleton(): unknown;
  protected emptyMessage(): string {
    return this.strings.empty;
  }

  protected override willUpdate(): void {
    const { given, feeds } = this;
    if (!isServer) feeds?.watch(given ? undefined : (this.feed ?? getConfig().feed ?? ''));
    let status: Status = given ? 'ready' : isServer ? 'loading' : (feeds?.view.status ?? 'loading');
    this.shown = [];
    if (status === 'ready' || status === 'stale') {
      const picked = this.pick();
      this.shown = picked ?? [];
      if (!picked?.length) status = picked ? 'empty' : 'loading';
    }
    if (status !== this.#status) this.#message = '';
    this.#status = status;
    this.#room = status === 'loading' || (this.#room && status === 'failed' && Boolean(feeds?.view.retrying));
    setCustomState(this.#internals, status);
  }

  protected override render(): TemplateResult {
    const { status, strings } = this;
    const isNews = status === 'ready' || status === 'stale';
    const fallback = !isNews && (isServer || hasFallbackContent(this));
    const waiting = status === 'loading';
    const mayRetry = this.feeds?.view.errors.size && !fallback && status !== 'ready';
    return html`<div class="stack" lang=${strings.lang}>
      ${this.#room ? html`<div class="room ${waiting && !fallback ? '' : 'reserve'}">${this.renderSkeleton()}</div>` : nothing}
      <div class="root ${fallback ? 'reserve' : this.#room && !waiting ? 'notice' : ''}">
        ${isNews ? this.renderContent(this.shown) : nothing}
        <p class="status quiet ${status === 'ready' && this.#message !== strings.failed ? 'hidden' : ''}" part="status" role="status">
          ${fallback ? nothing : this.#message || this.#statusText}
        </p>
        ${mayRetry ? html`<button class="button retry" part="button" type="button" @click=${this.#retry}>${strings.retry}</button>` : nothing}
      </div>
      <slot ?hidden=${!fallback} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** What the status line says; nothing while all is well. */
  get #statusText(): string {
    if (this.#status === 'stale') return this.feeds!.staleText(this.strings.lang);
    return { empty: this.emptyMessage(), failed: this.strings.failed }[this.#status as 'empty'] ?? '';
  }

  /** Says something politely, in the status line, until the next change of state. */
  protected say(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  /** The language of a heading: the page's own, where it has written one. */
  protected headingLang(written: string | undefined): string {
    return written ? (this.locale.lang ?? '') : this.strings.lang;
  }

  protected level(otherwise: number, min = 2): number {
    return wholeNumber(this, 'heading-level', this.headingLevel, min, 6, otherwise);
  }

  async #retry(): Promise<void> {
    this.say(this.strings.loading);
    await this.feeds!.retry();
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
