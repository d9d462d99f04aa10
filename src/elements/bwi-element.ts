import { html, isServer, LitElement, nothing, ReactiveElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getConfig } from '../config.js';
import { setCustomState } from '../dom/custom-state.js';
import { hasFallbackContent } from '../dom/fallback-content.js';
import { refocus } from '../dom/refocus.js';
import type { AttributeType } from '../attributes.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { base } from '../styles/base.js';
import type { FeedController } from './feed-controller.js';
import { reportOddAttributes } from './report-attribute.js';
import { feedUrls } from './feed-urls.js';
import { LocaleController } from './locale-controller.js';
import { ScrollAnchorController } from './scroll-anchor-controller.js';
import type { PlainNews } from './plain-news.js';
import { ServerNodes } from './server-nodes.js';
import { SpacingController } from './spacing-controller.js';
import { statusText, type Status } from './status.js';
import { wholeNumber } from './whole-number.js';

/**
 * Base class of the five elements: feed, status, language, and the fallback content in the light DOM.
 *
 * @cssprop [--bwi-color-text] - Colour of headlines and text; by default the page's own.
 * @cssprop [--bwi-color-muted] - Colour of dates, sources and captions; by default mixed from the colour of the text.
 * @cssprop [--bwi-color-surface=transparent] - Background of buttons.
 * @cssprop [--bwi-color-border] - Colour of hairlines and outlines of buttons; by default mixed from the colour of the text.
 * @cssprop [--bwi-color-accent] - Colour of the kanal, of links in a text, and of what the pointer is over.
 * @cssprop [--bwi-font-family=inherit] - Typeface; by default the page's own.
 * @cssprop [--bwi-font-size=inherit] - Size of the text, from which all other sizes follow.
 * @cssprop [--bwi-space=8px] - The spacing unit: all distances are multiples of it.
 * @cssprop [--bwi-radius=4px] - Rounding of pictures and buttons.
 * @cssprop [--bwi-image-ratio=3 / 2] - Width to height of pictures.
 * @cssprop [--bwi-focus-color] - Colour of the focus ring; by default the accent colour.
 */
export abstract class BwiElement extends LitElement {
  /** @internal By this a second copy of the library recognises the elements of the first. */
  static readonly bwi: boolean = true;
  /** The types and defaults of the attributes. */
  protected static readonly attributes: { readonly 'heading-level': { readonly default: number } } & Readonly<
    Record<string, AttributeType>
  >;
  static override styles: CSSResultGroup = base;

  /** Address of the feed, or several separated by spaces, which are merged. By default, the page's feed. */
  @property() feed: string | undefined;
  /** Level of the first heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number = (this.constructor as typeof BwiElement).attributes[
    'heading-level'
  ].default;
  /** Adds `utm_source` with this value, and `utm_medium=widget`, to links to the publisher, unless they have a `utm_source` already. */
  @property() campaign: string | undefined;

  /** @internal Loads the feeds; undefined while the element needs none. */
  abstract readonly feeds: FeedController | undefined;
  protected readonly locale = new LocaleController(this);
  protected readonly spacing = new SpacingController(this);
  protected readonly scrollAnchor = new ScrollAnchorController(this);
  /** The articles that are shown; empty until there are any. */
  protected shown: readonly Article[] = [];
  readonly #internals = this.attachInternals?.();
  #server = new ServerNodes(this);
  /** What a server has written into the element, where it shows news. */
  protected readonly plainNews?: PlainNews;
  /** The news stands in the slot, as a server has written it. */
  #showsPlainNews = false;
  #status: Status = 'loading';
  /** Text of the status line; if empty, the status itself decides the text. */
  #message = '';
  /**
   * The space of the skeleton is reserved: while news is loading, and after a failure as long as it is retried, so that the page does not
   * jump twice.
   */
  #reservesSpace = false;

  /** What the element shows; also set as the custom state of the same name. */
  get status(): Status {
    return this.#status;
  }

  /** @internal */
  get strings(): Strings {
    return this.locale.strings;
  }

  protected get isServerRendered(): boolean {
    return this.#server.isServerRendered;
  }

  /** @internal Articles that are set by a property or come from the page itself; then no feed is requested. */
  abstract readonly given: readonly Article[] | undefined;
  /** True while what a property has set is being read, or what an attribute asks for is being loaded. */
  protected get isReading(): boolean {
    return false;
  }
  /** True while the reader has chosen some of the articles. */
  protected get isNarrowed(): boolean {
    return false;
  }
  /** The articles to show; empty if there are none, undefined while that is not known yet. */
  protected abstract pick(): readonly Article[] | undefined;
  protected abstract renderContent(articles: readonly Article[]): unknown;
  protected abstract renderSkeleton(): unknown;
  /** True where what a server has written into the element stays, since the element would show the same. */
  protected keepsPlainNews(): boolean {
    return false;
  }
  /** What it needs beside it. */
  protected renderBesidePlainNews(): unknown {
    return nothing;
  }
  protected emptyMessage(): string {
    return this.strings.empty;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) reportOddAttributes(this);
  }

  adoptedCallback(): void {
    this.#server.adoptStyles();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#server = new ServerNodes(this);
    return this.#server.createRoot(() => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { given, feeds } = this;
    // A server has written what the attributes said that it knew.
    if (this.hasUpdated && changed.size) this.plainNews?.release();
    if (!isServer) feeds?.watch(given ? [] : feedUrls(this, this.feed ?? getConfig().feed ?? ''));
    let status: Status = this.isReading ? 'loading' : given ? 'ready' : isServer ? 'loading' : (feeds?.view.status ?? 'loading');
    this.shown = [];
    if (status === 'ready' || status === 'stale') {
      const picked = this.pick();
      this.shown = picked ?? [];
      if (!picked) status = 'loading';
      else if (!picked.length && !this.isNarrowed) status = 'empty';
    }
    if (status !== this.#status) this.#message = '';
    this.#status = status;
    this.#reservesSpace = status === 'loading' || (this.#reservesSpace && status === 'failed' && Boolean(feeds?.view.retrying));
    setCustomState(this.#internals, status);
    this.#showsPlainNews = Boolean(this.shown.length) && this.keepsPlainNews();
  }

  protected override update(changed: PropertyValues): void {
    const isWaiting = this.#status === 'loading' || this.#status === 'failed';
    // Skips Lit's render: the update of ReactiveElement only marks the changes as done.
    if (this.#server.keepsNodesWhile(isWaiting)) ReactiveElement.prototype['update'].call(this, changed);
    else this.#server.takeOver(this.given && this.strings.lang, () => super.update(changed));
  }

  protected override render(): TemplateResult {
    const { status, strings } = this;
    const isNews = status === 'ready' || status === 'stale';
    const isPlain = this.#showsPlainNews;
    const fallback = !isNews && (isServer || hasFallbackContent(this));
    const waiting = status === 'loading';
    const mayRetry = this.feeds?.view.errors.size && !fallback && status !== 'ready';
    return html`<div class="stack ${isPlain ? 'plain' : ''}" lang=${strings.lang}>
      ${this.#reservesSpace && !this.plainNews?.element ? html`<div class="room ${waiting && !fallback ? '' : 'reserve'}">${this.renderSkeleton()}</div>` : nothing}
      <div class="root ${fallback ? 'reserve' : this.#reservesSpace && !waiting ? 'notice' : ''}">
        ${isPlain ? this.renderBesidePlainNews() : isNews ? this.renderContent(this.shown) : nothing}
        <p class="status quiet ${status === 'ready' && this.#message !== strings.failed ? 'hidden' : ''}" part="status" role="status">
          ${fallback ? nothing : this.#message || statusText(status, strings, this.feeds?.view.asOf, this.emptyMessage())}
        </p>
        ${mayRetry ? html`<button class="button retry" part="button" type="button" @click=${this.#retry}>${strings.retry}</button>` : nothing}
      </div>
      <slot ?hidden=${!fallback && !isPlain} @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }

  /** @internal Shows a message in the status line, which screen readers announce, until the status changes. */
  announce(message: string): void {
    this.#message = message;
    this.requestUpdate();
  }

  /** The language of a heading: the page's, if the heading comes from the page, else that of the strings. */
  protected headingLang(ownHeading: string | undefined): string {
    return ownHeading ? (this.locale.lang ?? '') : this.strings.lang;
  }

  /** @internal The checked level of the first heading; cards in a list have the next level. */
  get level(): number {
    return wholeNumber(this, 'heading-level', this.headingLevel);
  }

  async #retry(): Promise<void> {
    this.announce(this.strings.loading);
    await this.feeds!.retry();
    this.announce('');
    await this.updateComplete;
    // If there is news now, the button that had the focus is gone: the focus moves to the news.
    refocus(this.renderRoot, 'a, button');
  }
}
