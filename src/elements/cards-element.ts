import { property } from 'lit/decorators.js';
import type { Article } from '../feed/article.js';
import type { CardLayout, CardOptions } from './card.js';
import { BwiOpenEvent } from './events.js';
import { NewsElement } from './news-element.js';

/** Base class of the elements that show cards. */
export abstract class CardsElement extends NewsElement {
  /** Leaves out articles that an earlier widget on the page shows. */
  @property({ type: Boolean, attribute: 'no-repeat' }) noRepeat = false;
  /** Leaves the pictures out. */
  @property({ type: Boolean, attribute: 'no-image' }) noImage = false;
  /** Leaves the summaries out. */
  @property({ type: Boolean, attribute: 'no-summary' }) noSummary = false;
  /** Where links open, like the `target` of an `<a>`. */
  @property() target: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // One listener for all cards: a thousand listeners would take 1 MB.
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  protected withoutRepeats(articles: readonly Article[]): readonly Article[] {
    return this.noRepeat ? this.repeats.withoutRepeats(articles) : articles;
  }

  protected cardOptions(layout: CardLayout, headingLevel: number): CardOptions {
    const { strings, noImage, noSummary, target, campaign } = this;
    return { layout, headingLevel, strings, noImage, noSummary, target, campaign, placeholder: this.pictures.placeholder };
  }

  readonly #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('.link');
    if (!link) return;
    const entries = [...(link.closest('ul')?.children ?? [link])];
    const article = this.shown[entries.findIndex((entry) => entry.contains(link))];
    if (article && !this.dispatchEvent(new BwiOpenEvent(article))) event.preventDefault();
  };
}
