import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ATTRIBUTES } from '../attributes.js';
import type { Article } from '../feed/article.js';
import type { ArticlesInput } from '../feed/article-input.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { pictureStyles } from '../styles/picture.js';
import { withCampaign } from '../text/campaign.js';
import { card, cardSkeleton, type CardLayout, type CardOptions } from './card.js';
import { CardsElement } from './cards-element.js';
import { heading } from './heading.js';
import { oneOf } from './one-of.js';
import { wholeNumber } from './whole-number.js';

export type ListLayout = 'list' | 'grid' | 'headlines' | 'ticker';

/** The layout of the cards in each list layout. */
const CARD_IN: Readonly<Record<ListLayout, CardLayout>> = { list: 'row', grid: 'card', headlines: 'headline', ticker: 'headline' };
/** Most entries of a skeleton: enough to fill every screen. */
const MAX_SKELETONS = 20;
/** In lists with more entries, only those near the viewport are laid out; in shorter ones that would cost more than it saves. */
const MAX_FULL_LAYOUT_ITEMS = 40;

/** Base class of the two lists. The cards are in the list's own shadow root: one for each card would double the number of nodes. */
export abstract class ListElement extends CardsElement {
  protected static override readonly attributes: (typeof ATTRIBUTES)['bwi-news-list' | 'bwi-related-news'];
  static override styles: CSSResultGroup = [base, pictureStyles, cardStyles, listStyles];

  /**
   * The articles themselves, instead of a feed: those of `parseFeed`, items of a JSON Feed, or at least `{ url, title }` of each. A list
   * shows them in their order, newest first; related news is chosen among them.
   */
  @property({ attribute: false, hasChanged: () => true })
  get articles(): ArticlesInput | null | undefined {
    return this.property.value as ArticlesInput;
  }
  set articles(value: ArticlesInput | null | undefined) {
    this.property.set('articles', value);
  }
  /** How many articles are shown, 1 to 10,000. */
  @property({ type: Number }) limit: number = (this.constructor as typeof ListElement).attributes.limit.default;
  /** The heading above the list. */
  @property() heading: string | undefined;
  /** `list` (rows), `grid` (cards) or `headlines`; of the latest news also `ticker`, one headline at a time. */
  @property() layout: ListLayout | undefined;

  /** @internal The checked limit. */
  get count(): number {
    return wholeNumber(this, 'limit', this.limit);
  }

  protected renderHeading(text: string | undefined): TemplateResult | typeof nothing {
    return text ? heading(this.level, 'heading', 'heading', text, this.headingLang(this.heading)) : nothing;
  }

  protected renderList(articles: readonly Article[], remark?: CardOptions['remark']): TemplateResult {
    const oneSource = articles.every(({ source }) => source === articles[0]?.source);
    const options = { ...this.#options, showSource: !oneSource, reservePicture: this.#layout === 'grid', remark };
    // Without the role, Safari does not treat a list without markers as a list in the accessibility tree.
    return html`<ul class="${this.#className} ${articles.length > MAX_FULL_LAYOUT_ITEMS ? 'long' : ''}" part="list" role="list">
        ${repeat(
          articles,
          ({ url }) => url,
          (article, i) => html`<li part="item">${card(article, i ? options : { ...options, lead: true })}</li>`,
        )}
      </ul>
      ${oneSource ? this.#sourceLine(articles[0]?.source) : nothing}`;
  }

  protected override renderSkeleton(headingText = this.heading, controls: unknown = nothing): TemplateResult {
    const entries = Array(Math.min(this.count, MAX_SKELETONS)).fill(html`<li>${cardSkeleton(this.#options)}</li>`);
    return html`${this.renderHeading(headingText)}${controls}
      <span class="hidden">${this.strings.loading}</span>
      ${
        this.#layout === 'ticker'
          ? html`<div class="ticker"></div>`
          : html`<ul class=${this.#className} aria-hidden="true">
                ${entries}
              </ul>
              <p class="foot-line quiet" aria-hidden="true"><span class="bar">&nbsp;</span></p>`
      }`;
  }

  /** One source line for the whole list: the source must be named when news is reused. */
  #sourceLine(source: string | undefined): TemplateResult | typeof nothing {
    if (!source) return nothing;
    const { homePageUrl } = this.feeds.view;
    const name = homePageUrl ? html`<a href=${withCampaign(homePageUrl, this.campaign)}>${source}</a>` : source;
    return html`<p class="foot-line quiet" part="source">${this.strings.source}: ${name}</p>`;
  }

  get #options(): CardOptions {
    return this.cardOptions(CARD_IN[this.#layout], Math.min(6, this.level + 1));
  }

  get #layout(): ListLayout {
    return oneOf(this, 'layout', this.layout);
  }

  /** The classes of the list: rows and headlines are divided by hairlines; the first row with a picture may be larger. */
  get #className(): string {
    const layout = this.#layout;
    return layout === 'grid' ? 'grid' : CARD_IN[layout] === 'headline' ? 'list headlines' : this.noImage ? 'list' : 'list leads';
  }
}
