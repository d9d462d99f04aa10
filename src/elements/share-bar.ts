import { html, isServer, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Part } from '../dom/part.js';
import type { Article } from '../feed/article.js';
import { shareTargets, type ShareChannel } from '../share/targets.js';
import { base } from '../styles/base.js';
import { shareStyles } from '../styles/share.js';
import { pickArticle } from './article-source.js';
import { BwiElement } from './base.js';
import type { FeedView } from './feed-view.js';
import { newsPart } from './news-part.js';
import { sharePart } from './share-part.js';
import { ShareView } from './share-view.js';

/**
 * Buttons that share an article. No third party is asked for anything before a press.
 *
 * @tagname bwi-share-bar
 * @slot - Shown while there is nothing to share.
 * @csspart heading - The heading.
 * @csspart list - The row of buttons.
 * @csspart item - One entry of the row.
 * @csspart button - A button.
 * @csspart status - The answer to a copy; the sentence when there is nothing to share.
 * @fires {BwiShareEvent} bwi-share - The reader shares; `channel` and `url` say how and what; cancelable.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be had; `error` says why.
 */
export class BwiShareBar extends BwiElement {
  static override styles: CSSResultGroup = [base, shareStyles, sharePart.now?.moreStyles ?? []];
  static override properties: PropertyDeclarations = {
    url: {},
    headline: {},
    articleId: { attribute: 'article-id' },
    targets: {},
    heading: {},
    campaign: {},
  };

  /** Address that is shared; without it, the article's of `article-id`, else the page's canonical one. */
  declare url: string | undefined;
  /** Title that is shared with `url`; without it, the page's. */
  declare headline: string | undefined;
  /** Id or address of the article in the feed. */
  declare articleId: string | undefined;
  /** Names of the buttons in their order, separated by spaces: whatsapp, facebook, telegram, x, copy, line, threads, linkedin, email, print. */
  declare targets: string | undefined;
  /** The heading; "Bagikan Artikel" in the page's language without it. */
  declare heading: string | undefined;
  /** Adds `utm_source` with this value to the address. */
  declare campaign: string | undefined;
  readonly #view = new ShareView(this);

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What copies in its place must be here before the press: browsers heed a copy only then.
    if (!navigator.clipboard) void sharePart.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view.reset();
  }

  /** The buttons' names as asked for; the system's share sheet comes first where the browser has one. */
  get names(): string[] {
    const names = (this.targets?.split(/\s+/) ?? Object.keys(shareTargets)).filter((name) => name && name !== 'system');
    return !isServer && 'share' in navigator ? ['system', ...names] : names;
  }

  protected override get code(): Part<object> | undefined {
    if (!sharePart.now && !this.names.every((name) => Object.hasOwn(shareTargets, name))) return sharePart;
    return this.#ofFeed ? newsPart : undefined;
  }

  /** It shares an article of the feed: with an address of its own, or the page's, no feed is asked. */
  get #ofFeed(): boolean {
    return Boolean(this.articleId) && this.url === undefined;
  }

  protected override get given(): readonly Article[] | undefined {
    if (isServer) return undefined;
    return this.#ofFeed ? undefined : this.#view.page();
  }

  protected override pick(view: FeedView): readonly Article[] {
    return this.given ?? pickArticle(this, view);
  }

  protected override pressed(control: HTMLElement): void {
    void this.#view.press((control as HTMLButtonElement).value as ShareChannel);
  }

  protected override emptyMessage(): string {
    return this.strings.notFound;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    return this.#view.render(article!, this.strings, this.level(2), this.headingLang(this.heading));
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="heading" aria-hidden="true"><span class="bar">&nbsp;</span></p>
      <ul class="targets skeleton" aria-hidden="true">
        ${this.names.map(() => html`<li class="target"></li>`)}
      </ul>`;
  }
}
