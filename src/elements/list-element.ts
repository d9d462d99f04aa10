import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { listStyles } from '../styles/list.js';
import { pictureStyles } from '../styles/picture.js';
import type { CardOptions } from './card-template.js';
import { CardsElement } from './cards-element.js';
import { heading } from './heading.js';
import { list, sourceLine } from './list-template.js';
import { oneOf } from './one-of.js';
import { CARD_IN, listSkeleton, type ListLayout } from './skeletons.js';
import { wholeNumber } from './warn.js';

/** Largest `limit`: more entries are no list that anyone reads. */
const MOST = 10_000;
/** Entries of a skeleton: they fill every screen. */
const MOST_WAITING = 20;
/** Entries from which only what is near the viewport is laid out; before that it would cost more than it saves. */
const LONG = 40;

/** What the two lists share. */
export abstract class ListElement extends CardsElement {
  static override styles: CSSResultGroup = [base, pictureStyles, cardStyles, listStyles];
  static override properties: PropertyDeclarations = {
    limit: { type: Number },
    heading: {},
  };

  /** How many articles are shown, 1 to 10,000. */
  declare limit: number;
  /** The heading above the list. */
  declare heading: string | undefined;
  /** `list` (rows), `grid` (cards) or `headlines`. */
  declare layout: ListLayout;

  /** The layouts that this list has, the default first. */
  protected abstract readonly layouts: readonly ListLayout[];
  protected abstract readonly defaultLimit: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected get count(): number {
    return wholeNumber(this, 'limit', this.limit, 1, MOST, this.defaultLimit);
  }

  protected renderHeading(text: string | undefined): TemplateResult | typeof nothing {
    return text ? heading(this.level(2), 'heading', 'heading', this.headingLang(this.heading), text) : nothing;
  }

  protected renderList(articles: readonly Article[], remark?: CardOptions['remark']): TemplateResult {
    const layout = this.#layout;
    const oneSource = articles.every(({ source }) => source === articles[0]?.source);
    const options = this.cardOptions(CARD_IN[layout], Math.min(6, this.level(2) + 1), {
      showSource: !oneSource,
      remark,
      keepRoom: layout === 'grid',
    });
    const long = articles.length > LONG ? ' long' : '';
    return html`${list(articles, this.#listName(layout) + long, options)}
    ${oneSource ? sourceLine(articles, this.strings.source, this.view.homePageUrl) : nothing}`;
  }

  protected override renderSkeleton(headingText = this.heading): TemplateResult {
    const layout = this.#layout;
    return html`${this.renderHeading(headingText)}
      <span class="hidden">${this.strings.loading}</span>
      ${listSkeleton(Math.min(this.count, MOST_WAITING), this.#listName(layout), CARD_IN[layout], this.noImage, this.noSummary)}
      <p class="foot-line quiet" aria-hidden="true"><span class="bar">&nbsp;</span></p>`;
  }

  get #layout(): ListLayout {
    return oneOf(this, 'layout', this.layout, this.layouts);
  }

  /** Hairlines divide rows and headlines; rows with pictures may begin with a larger one. */
  #listName(layout: ListLayout): string {
    return layout === 'grid' ? 'grid' : layout === 'headlines' ? 'list headlines' : this.noImage ? 'list' : 'list leads';
  }
}
