import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../feed/article.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { pictureStyles } from '../styles/picture.js';
import { withCampaign } from '../text/campaign.js';
import { card, cardSkeleton, type CardLayout, type CardOptions } from './card.js';
import { CardsElement } from './cards-element.js';
import { heading } from './heading.js';
import { oneOf, wholeNumber } from './attribute-values.js';

export type ListLayout = 'list' | 'grid' | 'headlines';

/** The card in which each layout shows its articles. */
const CARD_IN: Readonly<Record<ListLayout, CardLayout>> = { list: 'row', grid: 'card', headlines: 'headline' };
/** Largest `limit`: more entries are no list that anyone reads. */
const MAX_LIMIT = 10_000;
/** Entries of a skeleton: they fill every screen. */
const MAX_SKELETONS = 20;
/** Entries from which only what is near the viewport is laid out; before that it would cost more than it saves. */
const LONG_LIST_ITEMS = 40;

/** What the two lists share. The cards stand in the list's own root: a shadow root for each would double the nodes. */
export abstract class ListElement extends CardsElement {
  protected static readonly defaultLimit: number;
  static override styles: CSSResultGroup = [base, pictureStyles, cardStyles, listStyles];

  /** How many articles are shown, 1 to 10,000. */
  @property({ type: Number }) limit: number = (this.constructor as typeof ListElement).defaultLimit;
  /** The heading above the list. */
  @property() heading: string | undefined;
  /** `list` (rows), `grid` (cards) or `headlines`. */
  @property() layout: ListLayout | undefined;

  /** The layouts that this list has, the default first. */
  protected abstract readonly layouts: readonly ListLayout[];

  protected get count(): number {
    return wholeNumber(this, 'limit', this.limit, 1, MAX_LIMIT, (this.constructor as typeof ListElement).defaultLimit);
  }

  protected renderHeading(text: string | undefined): TemplateResult | typeof nothing {
    return text ? heading(this.level, 'heading', 'heading', text, this.headingLang(this.heading)) : nothing;
  }

  protected renderList(articles: readonly Article[], remark?: CardOptions['remark']): TemplateResult {
    const oneSource = articles.every(({ source }) => source === articles[0]?.source);
    const options = { ...this.#options, showSource: !oneSource, keepRoom: this.#layout === 'grid', remark };
    // Safari takes the list out of the accessibility tree when its markers are styled away, but for the role.
    return html`<ul class="${this.#name} ${articles.length > LONG_LIST_ITEMS ? 'long' : ''}" part="list" role="list">
        ${repeat(
          articles,
          ({ url }) => url,
          (article, i) => html`<li part="item">${card(article, i ? options : { ...options, lead: true })}</li>`,
        )}
      </ul>
      ${oneSource ? this.#sourceLine(articles[0]?.source) : nothing}`;
  }

  protected override renderSkeleton(headingText = this.heading): TemplateResult {
    return html`${this.renderHeading(headingText)}
      <span class="hidden">${this.strings.loading}</span>
      <ul class=${this.#name} aria-hidden="true">
        ${Array(Math.min(this.count, MAX_SKELETONS)).fill(html`<li>${cardSkeleton(this.#options)}</li>`)}
      </ul>
      <p class="foot-line quiet" aria-hidden="true"><span class="bar">&nbsp;</span></p>`;
  }

  /** One line for all: news may be reused with its source named. */
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
    return oneOf(this, 'layout', this.layout, this.layouts);
  }

  /** Hairlines divide rows and headlines; rows with pictures may begin with a larger one. */
  get #name(): string {
    const layout = this.#layout;
    return layout === 'grid' ? 'grid' : layout === 'headlines' ? 'list headlines' : this.noImage ? 'list' : 'list leads';
  }
}
