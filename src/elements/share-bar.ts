import { html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { pageTitle, pageUrl, siteName } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { copyText } from '../share/actions.js';
import { icons } from '../share/icons.js';
import { shareTargets, withCampaign, type Share, type ShareChannel, type ShareTarget } from '../share/targets.js';
import { base } from '../styles/base.js';
import { shareStyles } from '../styles/share.js';
import { webUrl } from '../text/urls.js';
import { pickArticle } from './article-source.js';
import { BwiElement } from './base.js';
import { BwiShareEvent } from './events.js';
import type { FeedView } from './feed-watcher.js';
import { heading } from './heading.js';
import { warn } from './warn.js';

const DEFAULT_TARGETS = 'whatsapp facebook telegram x copy';

const NONE: readonly Article[] = [];

/** How long the answer to a copy stays, in milliseconds: time to read it twice. */
const ANSWER = 4000;

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
  static override styles: CSSResultGroup = [base, shareStyles];
  static override properties: PropertyDeclarations = {
    url: {},
    headline: {},
    articleId: { attribute: 'article-id' },
    targets: {},
    heading: {},
    campaign: {},
    answer: { state: true },
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
  declare protected answer: 'copied' | 'by-hand' | undefined;
  #page: readonly Article[] = NONE;
  #answerTimer?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#answerTimer);
    this.answer = undefined;
  }

  /** With an address of its own, or the page's, no feed is asked. */
  protected override get given(): readonly Article[] | undefined {
    return this.articleId && this.url === undefined ? undefined : this.#own();
  }

  protected override pick(view: FeedView): readonly Article[] {
    return this.given ?? pickArticle(this, view);
  }

  protected override emptyMessage(): string {
    return this.strings.notFound;
  }

  protected override renderContent(): TemplateResult {
    const { strings, answer } = this;
    const channels = this.#channels();
    return html`${heading(this.level(2), 'heading', 'heading', undefined, this.heading ?? strings.share)}
      <ul class="targets" part="list" role="list">
        ${channels.map((channel, i) => this.#button(channel, i < channels.length / 2))}
      </ul>
      ${answer === 'by-hand' ? html`<label class="by-hand quiet">${strings.copyByHand}<input readonly .value=${this.#share()?.url ?? ''} /></label>` : nothing}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="heading" aria-hidden="true"><span class="bar">&nbsp;</span></p>
      <ul class="targets skeleton" aria-hidden="true">
        ${this.#channels().map(() => html`<li class="target"></li>`)}
      </ul>`;
  }

  #button(channel: ShareChannel, startSide: boolean): TemplateResult {
    const { strings } = this;
    const { brand }: ShareTarget = shareTargets[channel];
    const name = brand ? strings.shareTo(brand) : strings.targets[channel as keyof typeof strings.targets];
    const copied = channel === 'copy' && this.answer === 'copied';
    return html`<li part="item">
      <button
        class="target"
        part="button"
        type="button"
        value=${channel}
        aria-label=${name}
        title=${name}
        @click=${() => this.#press(channel)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${icons[copied ? 'done' : channel]} />`}</svg>
        ${channel === 'whatsapp' ? html`<span class="name">${brand}</span>` : nothing}
      </button>
      ${channel === 'copy' ? html`<span class="answer ${startSide ? 'start' : ''}" part="status" role="status">${copied ? strings.copied : nothing}</span>` : nothing}
    </li>`;
  }

  #channels(): ShareChannel[] {
    const wanted = (this.targets ?? DEFAULT_TARGETS).split(/\s+/).filter(Boolean);
    const known = wanted.filter((name): name is ShareChannel => {
      const ok = Object.hasOwn(shareTargets, name) && name !== 'system';
      if (!ok) warn(this, 'targets', name, `unknown; known are ${Object.keys(shareTargets).join(', ')}.`);
      return ok;
    });
    return [...new Set<ShareChannel>([...('share' in navigator ? ['system' as const] : []), ...known])];
  }

  /** The address that the partner set, else the page's; asked for anew each time, since pages change their address. */
  #own(): readonly Article[] {
    const url = this.url === undefined ? pageUrl() : webUrl(this.url, document.baseURI);
    if (!url && this.url) warn(this, 'url', this.url, 'not an http(s) address.');
    if (!url) return NONE;
    const title = this.headline ?? pageTitle();
    const [last] = this.#page;
    if (last?.url !== url || last.title !== title)
      this.#page = [{ id: url, url, title, summary: '', tags: [], authors: [], source: siteName(url) }];
    return this.#page;
  }

  /** What a press shares: an article of the feed is never replaced by the page that shows it. */
  #share(): Share | undefined {
    const [article] = this.given ?? this.shown;
    const url = webUrl(article?.url);
    if (!article || !url) return undefined;
    const { strings } = this;
    return {
      title: this.headline ?? article.title,
      url: withCampaign(url, this.campaign),
      source: `${strings.source}: ${article.source ?? siteName(url)}`,
    };
  }

  async #press(channel: ShareChannel): Promise<void> {
    const share = this.#share();
    if (!share || !this.dispatchEvent(new BwiShareEvent(channel, share.url))) return;
    const { href }: ShareTarget = shareTargets[channel];
    if (href) open(href(share), channel === 'email' ? '_self' : '_blank', 'noopener');
    else if (channel === 'print') print();
    // The reader may close the sheet again: no error.
    else if (channel === 'system') await navigator.share({ title: share.title, url: share.url }).catch(() => {});
    else await this.#copy(share.url);
  }

  async #copy(url: string): Promise<void> {
    this.answer = (await copyText(url, this.shadowRoot!)) ? 'copied' : 'by-hand';
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
    clearTimeout(this.#answerTimer);
    if (this.answer === 'copied' && this.isConnected) this.#answerTimer = setTimeout(() => (this.answer = undefined), ANSWER);
  }
}
