import { html, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTES } from '../attributes.js';
import { pageArticle, siteName } from '../dom/page.js';
import { hasShareSheet, openShareSheet } from '../dom/share-sheet.js';
import type { Article } from '../feed/article.js';
import { shareTargets, type Share, type ShareChannel, type ShareTarget } from '../share/targets.js';
import { base } from '../styles/base.js';
import { shareStyles } from '../styles/share.js';
import { withCampaign } from '../text/campaign.js';
import { webUrl } from '../text/urls.js';
import { BwiElement } from './bwi-element.js';
import { CopyController } from './copy-controller.js';
import { BwiShareEvent } from './events.js';
import type { FeedController } from './feed-controller.js';
import type { Feature } from './features/feature.js';
import { heading } from './heading.js';
import { knownWords } from './known-words.js';
import { LazyPart } from './lazy-part.js';
import { pickArticle } from './pick-article.js';
import { shareButton } from './share-button.js';
import { warn } from '../dom/warn.js';
import { reportFeedError } from './report-feed-error.js';

/**
 * Buttons that share an article. No request is sent to a third party before a button is pressed.
 *
 * @tagname bwi-share-bar
 * @slot - Shown while there is nothing to share.
 * @csspart heading - The heading.
 * @csspart list - The row of buttons.
 * @csspart item - One entry of the row.
 * @csspart button - A button.
 * @csspart status - The message after copying; the message when there is nothing to share.
 * @fires {BwiShareEvent} bwi-share - The reader shares; `channel` and `url` say how and what; cancelable.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be loaded; `error` says why.
 */
export class BwiShareBar extends BwiElement {
  protected static override readonly attributes = ATTRIBUTES['bwi-share-bar'];
  static override styles: CSSResultGroup = [base, shareStyles];

  /** Address that is shared; without it, the address of the article of `article-id`, else the page's canonical address. */
  @property() url: string | undefined;
  /** Title that is shared with `url`; by default the page's title. */
  @property() headline: string | undefined;
  /** Id or address of the article in the feed; `?id` takes it from the parameter `id` of the page's address. */
  @property({ attribute: 'article-id' }) articleId: string | undefined;
  /** Buttons, in order, separated by spaces: whatsapp, facebook, telegram, x, copy, line, threads, linkedin, email, print. */
  @property() targets: string | undefined;
  /** The heading; by default "Bagikan Artikel" in the page's language. */
  @property() heading: string | undefined;

  readonly #clipboard = new CopyController(this);
  /** The button that has copied: its own, or that of a share sheet which was refused. */
  #copiedBy: ShareChannel = 'copy';
  /** Knows which article the address of the page names; false where `article-id` is no part of that. */
  #link: Feature | false = false;
  /** Loads the feed of `article-id`. A lazy part, since few share bars need it. */
  readonly #feeds = new LazyPart(
    this,
    async () => {
      const isOfAddress = this.articleId?.[0] === '?';
      const [{ FeedController }, link] = await Promise.all([import('./feed-controller.js'), isOfAddress && import('./features/link.js')]);
      this.#link = link && link.feature(this);
      return new FeedController(this, reportFeedError(this));
    },
    (error) => warn(this, '', '', `what reads its feed can’t be had: ${String(error)}`),
  );

  /** @internal */
  override get feeds(): FeedController | undefined {
    return this.#feeds.value;
  }

  /** @internal The page, or the address in `url`; undefined for an article of the feed. */
  override get given(): readonly Article[] | undefined {
    if (isServer) return undefined;
    const { url, headline } = this;
    // Where the address of the page names no article, the page itself is shared.
    const isNamed = this.articleId && url === undefined && (!this.#link || this.#link.idOf!('', []));
    if (isNamed) return this.#feeds.failed ? [] : undefined;
    if (url && !webUrl(url, document.baseURI)) warn(this, 'url', url, 'not an http(s) address.');
    const page = pageArticle(url, headline);
    return page ? [page] : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!isServer && !this.given) void this.#feeds.load();
    super.willUpdate(changed);
  }

  protected override pick(): readonly Article[] | undefined {
    const { feeds } = this;
    return this.given ?? pickArticle(this, feeds!, (this.#link && this.#link.idOf!('', feeds!.view.articles)) || this.articleId);
  }

  protected override emptyMessage(): string {
    return this.strings.notFound;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    const { strings } = this;
    const channels = this.#channels;
    return html`${heading(this.level, 'heading', 'heading', this.heading ?? strings.share, this.headingLang(this.heading))}
      <ul class="targets" part="list" role="list">
        ${channels.map((channel, i) =>
          shareButton(channel, shareTargets[channel], {
            strings,
            copied: channel === this.#copiedBy && this.#clipboard.result === 'copied',
            startSide: i < channels.length / 2,
            press: () => void this.#press(channel),
          }),
        )}
      </ul>
      ${
        this.#clipboard.result === 'by-hand'
          ? html`<label class="by-hand quiet">${strings.copyByHand}<input readonly value=${this.#shareOf(article!).url} /></label>`
          : nothing
      }`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="heading" aria-hidden="true"><span class="bar">&nbsp;</span></p>
      <ul class="targets skeleton" aria-hidden="true">
        ${this.#channels.map(() => html`<li class="target"></li>`)}
      </ul>`;
  }

  /** The channels in `targets`, the usual ones without any known. Where the page may open a share sheet, its button comes first. */
  get #channels(): ShareChannel[] {
    const named = knownWords<ShareChannel>(this, 'targets', this.targets);
    const channels = named.length ? named : ATTRIBUTES['bwi-share-bar'].targets.default;
    return [...(!isServer && hasShareSheet() ? (['system'] as const) : []), ...channels];
  }

  /** What a press shares. An article of the feed is shared by its own address, not by that of the page around it. */
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
    else if (action === 'copy' || !(await openShareSheet({ title: share.title, url: share.url }))) {
      this.#copiedBy = channel;
      await this.#clipboard.copy(share.url);
    }
  }
}
