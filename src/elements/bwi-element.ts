import { html, isServer, LitElement, nothing, ReactiveElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getConfig } from '../config.js';
import { setCustomState } from '../dom/custom-state.js';
import { hasFallbackContent } from '../dom/fallback-content.js';
import { refocus } from '../dom/refocus.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { base } from '../styles/base.js';
import { wholeNumber } from './attribute-values.js';
import type { FeedController } from './feed-controller.js';
import { feedUrls } from './feed-urls.js';
import { LocaleController } from './locale-controller.js';
import { ScrollAnchorController } from './scroll-anchor-controller.js';
import { ServerNodes } from './server-nodes.js';
import { statusText, type Status } from './status.js';

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
  /** @internal Tells a second copy of the library that the tag is ours. */
  static readonly bwi: boolean = true;
  protected static readonly defaultHeadingLevel: number = 2;
  static override styles: CSSResultGroup = base;

  /** Address of the feed; several are separated by spaces and merged. Without it, the page's default. */
  @property() feed: string | undefined;
  /** Level of the first heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number = (this.constructor as typeof BwiElement)
    .defaultHeadingLevel;
  /** Adds `utm_source` with this value, and `utm_medium=widget`, to the addresses that lead to the publisher, unless they name a source already. */
  @property() campaign: string | undefined;

  /** Reads the feeds, where the element has any. */
  protected abstract readonly feeds: FeedController | undefined;
  protected readonly locale = new LocaleController(this);
  protected readonly scrollAnchor = new ScrollAnchorController(this);
  /** The articles that are shown. */
  protected shown: readonly Article[] = [];
  readonly #internals = this.attachInternals?.();
  #server = new ServerNodes(this);
  #status: Status = 'loading';
  /** What the status line says beside what follows from the status. */
  #message = '';
  /** The skeleton keeps its room: while news is on its way, and where it has failed and may still come, lest the page jump twice. */
  #hasRoom = false;

  /** What the element shows; also as the custom state of the same name. */
  get status(): Status {
    return this.#status;
  }

  protected get strings(): Strings {
    return this.locale.strings;
  }

  protected get served(): boolean {
    return this.#server.served;
  }

  /** The articles that were set by hand: then no feed is asked for. */
  protected abstract readonly given: readonly Article[] | undefined;
  /** The articles to show, none when there is nothing to show, undefined while that is not known yet. */
  protected abstract pick(): readonly Article[] | undefined;
  protected abstract renderContent(articles: readonly Article[]): unknown;
  protected abstract renderSkeleton(): unknown;
  protected emptyMessage(): string {
    return this.strings.empty;
  }

  adoptedCallback(): void {
    this.#server.adoptStyles();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#server = new ServerNodes(this);
    return this.#server.createRoot(() => super.createRenderRoot());
  }

  protected override willUpdate(): void {
    const { given, feeds } = this;
    if (!isServer) feeds?.watch(given ? [] : feedUrls(this, this.feed ?? getConfig().feed ?? ''));
    let status: Status = given ? 'ready' : isServer ? 'loading' : (feeds?.view.status ?? 'loading');
    this.shown = [];
    if (status === 'ready' || status === 'stale') {
      const picked = this.pick();
      this.shown = picked ?? [];
      if (!picked?.length) status = picked ? 'empty' : 'loading';
    }
    if (status !== this.#status) this.#message = '';
    this.#status = status;
    this.#hasRoom = status === 'loading' || (this.#hasRoom && status === 'failed' && Boolean(feeds?.view.retrying));
    setCustomState(this.#internals, status);
  }

  protected override update(changed: PropertyValues): void {
    const isWaiting = this.#status === 'loading' || this.#status === 'failed';
    // Ends the update without a render.
    if (this.#server.staysWhile(isWaiting)) ReactiveElement.prototype['update'].call(this, changed);
    else this.#server.takeOver(this.given && this.strings.lang, () => super.update(changed));
  }

  protected override render(): TemplateResult {
    const { status, strings } = this;
    const isNews = status === 'ready' || status === 'stale';
    const fallback = !isNews && (isServer || hasFallbackContent(this));
    const waiting = status === 'loading';
    const mayRetry = this.feeds?.view.errors.size && !fallback && status !== 'ready';
    return html`<div class="stack" lang=${strings.lang}>
      ${this.#hasRoom ? html`<div class="room ${waiting && !fallback ? '' : 'reserve'}">${this.renderSkeleton()}</div>` : nothing}
      <div class="root ${fallback ? 'reserve' : this.#hasRoom && !waiting ? 'notice' : ''}">
        ${isNews ? this.renderContent(this.shown) : nothing}
        <p class="status quiet ${status === 'ready' && this.#message !== strings.failed ? 'hidden' : ''}" part="status" role="status">
          ${fallback ? nothing : this.#message || statusText(status, strings, this.feeds?.view.asOf, this.emptyMessage())}
        </p>
        ${mayRetry ? html`<button class="button retry" part="button" type="button" @click=${this.#retry}>${strings.retry}</button>` : nothing}
      </div>
      <slot ?hidden=${!fallback} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
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

  /** The level of the first heading: a card in a list has the next one. */
  protected get level(): number {
    const { defaultHeadingLevel } = this.constructor as typeof BwiElement;
    return wholeNumber(this, 'heading-level', this.headingLevel, Math.min(2, defaultHeadingLevel), 6, defaultHeadingLevel);
  }

  async #retry(): Promise<void> {
    this.say(this.strings.loading);
    await this.feeds!.retry();
    this.say('');
    await this.updateComplete;
    // The button that had the focus is gone when the news has come: the reader goes on there.
    refocus(this.renderRoot, 'a, button');
  }
}
