import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { pageArticle, siteName } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { DEFAULT_CHANNELS, shareTargets, type Share, type ShareChannel, type ShareTarget } from '../share/targets.js';
import { shareStrings } from '../strings/share.js';
import { base } from '../styles/base.js';
import { shareStyles } from '../styles/share.js';
import { withCampaign } from '../text/campaign.js';
import { webUrl } from '../text/urls.js';
import { BwiElement } from './bwi-element.js';
import { CopyController } from './copy-controller.js';
import { BwiShareEvent } from './events.js';
import { heading } from './heading.js';
import { shareButton } from './share-button.js';
import { warn } from '../dom/warn.js';

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

  /** Address that is shared; without it, the article's of `article-id`, else the page's canonical one. */
  @property() url: string | undefined;
  /** Title that is shared with `url`; without it, the page's. */
  @property() headline: string | undefined;
  /** Id or address of the article in the feed. */
  @property({ attribute: 'article-id' }) articleId: string | undefined;
  /** Names of the buttons in their order, separated by spaces: whatsapp, facebook, telegram, x, copy, line, threads, linkedin, email, print. */
  @property() targets: string | undefined;
  /** The heading; "Bagikan Artikel" in the page's language without it. */
  @property() heading: string | undefined;
  /** Adds `utm_source` with this value, and `utm_medium=widget`, to the address that is shared, unless that names a source already. */
  @property() campaign: string | undefined;

  readonly #clipboard = new CopyController(this);
  /** Parts that have been asked for, and how many of them are still on their way. */
  readonly #asked = new Set<string>();
  #coming = 0;
  /** What reads feeds can't be had. */
  #feedless = false;

  /** It shares the page, or an address of its own, unless an article of the feed is named. */
  protected override get given(): readonly Article[] | undefined {
    if (isServer) return undefined;
    const { url, headline } = this;
    if (this.articleId && url === undefined) return this.#feedless ? [] : undefined;
    if (url && !webUrl(url, document.baseURI)) warn(this, 'url', url, 'not an http(s) address.');
    const page = pageArticle(url, headline);
    return page ? [page] : [];
  }

  protected override willUpdate(): void {
    if (!isServer) this.#bring();
    super.willUpdate();
  }

  protected override pick(): readonly Article[] | undefined {
    return this.#coming ? undefined : (this.given ?? this.feeds!.pick(this.articleId));
  }

  protected override emptyMessage(): string {
    return this.strings.notFound;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    const { lang } = this.strings;
    const words = shareStrings[lang];
    const channels = this.#channels();
    return html`${heading(this.level(2), 'heading', 'heading', this.heading ?? words.share, this.headingLang(this.heading))}
      <ul class="targets" part="list" role="list">
        ${channels.map((channel, i) =>
          shareButton(channel, shareTargets[channel], {
            lang,
            copied: channel === 'copy' && this.#clipboard.answer === 'copied',
            startSide: i < channels.length / 2,
            press: () => void this.#press(channel),
          }),
        )}
      </ul>
      ${
        this.#clipboard.answer === 'by-hand'
          ? html`<label class="by-hand quiet">${words.copyByHand}<input readonly value=${this.#shareOf(article!).url} /></label>`
          : nothing
      }`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="heading" aria-hidden="true"><span class="bar">&nbsp;</span></p>
      <ul class="targets skeleton" aria-hidden="true">
        ${this.#names.map(() => html`<li class="target"></li>`)}
      </ul>`;
  }

  /** The buttons' names as asked for; the system's share sheet comes first where the browser has one. */
  get #names(): string[] {
    const names = (this.targets?.split(/\s+/) ?? DEFAULT_CHANNELS).filter((name) => name && name !== 'system');
    return !isServer && 'share' in navigator ? ['system', ...names] : names;
  }

  #channels(): ShareChannel[] {
    const known = this.#names.filter((name): name is ShareChannel => {
      const ok = Object.hasOwn(shareTargets, name);
      if (!ok) warn(this, 'targets', name, `unknown; known are ${Object.keys(shareTargets).join(', ')}.`);
      return ok;
    });
    // None of those that were asked for: the usual ones.
    return known.length ? [...new Set(known)] : [...DEFAULT_CHANNELS];
  }

  /** What a press shares: an article of the feed is never replaced by the page that shows it. */
  #shareOf({ url, title, source }: Article): Share {
    const address = webUrl(url) ?? '';
    return {
      title: this.headline ?? title,
      url: withCampaign(address, this.campaign),
      source: `${this.strings.source}: ${source ?? siteName(address)}`,
    };
  }

  async #press(channel: ShareChannel): Promise<void> {
    const share = this.#shareOf(this.shown[0]!);
    if (!this.dispatchEvent(new BwiShareEvent(channel, share.url))) return;
    const { action, href, tab = '_blank' }: ShareTarget = shareTargets[channel];
    if (href) open(href(share), tab, 'noopener');
    else if (action === 'print') print();
    else if (action === 'copy') await this.#clipboard.copy(share.url);
    // A reader who closes the share sheet makes it reject.
    else await navigator.share({ title: share.title, url: share.url }).catch(() => {});
  }

  /** Fetches what few bars need: the less usual targets, and what reads feeds. */
  #bring(): void {
    if (!this.given)
      this.#ask('feed', async () => {
        this.#feedless = true;
        const { FeedController } = await import('./feed-controller.js');
        this.#feedless = false;
        this.feeds = new FeedController(this);
      });
  }

  #ask(part: string, bring: () => Promise<unknown>): void {
    if (this.#asked.has(part)) return;
    this.#asked.add(part);
    this.#coming++;
    bring()
      .catch((error: unknown) => warn(this, '', '', `what shows its ${part} can’t be had: ${String(error)}`))
      .finally(() => {
        this.#coming--;
        this.requestUpdate();
      });
  }
}
