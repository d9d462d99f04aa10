import { property } from 'lit/decorators.js';
import type { Article } from '../feed/article.js';
import type { CardLayout, CardOptions } from './card.js';
import { BwiOpenEvent } from './events.js';
import { firstRow } from './first-row.js';
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

  /** Address of a page of one's own that shows an article, in the place of the publisher's: `{id}`, `{slug}` and `{url}` stand for what it has. */
  @property() link: string | undefined;

  #firstRow: ReadonlySet<string> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // One listener for all cards: a thousand listeners would take 1 MB.
    this.renderRoot.addEventListener('click', this.#onClick);
    this.addEventListener('click', this.#onPlainClick);
  }

  protected override keepsPlainNews(): boolean {
    return !this.features.areUsed && this.plainNews.keeps(this.shown);
  }

  protected withoutRepeats(articles: readonly Article[]): readonly Article[] {
    return this.noRepeat ? this.repeats.withoutRepeats(articles) : articles;
  }

  protected cardOptions(layout: CardLayout, headingLevel: number): CardOptions {
    const { strings, noImage, noSummary, target, campaign } = this;
    return this.features.apply('cardOptions', {
      layout,
      headingLevel,
      strings,
      noImage,
      noSummary,
      target,
      campaign,
      placeholder: this.features.placeholder,
      isInView: (article) => this.#isInView(article, layout),
    });
  }

  /** Looked up once there are articles, and then kept, so that no picture is made anew. */
  #isInView({ url }: Article, layout: CardLayout): boolean {
    this.#firstRow ??= this.isServerRendered ? new Set() : firstRow(this, this.shown, layout);
    return this.#firstRow.has(url);
  }

  readonly #onClick = (event: Event): void => {
    const link = (event.target as Element).closest('.link');
    if (!link) return;
    const entries = [...(link.closest('ul')?.children ?? [link])];
    this.#open(event, this.shown[entries.findIndex((entry) => entry.contains(link))]);
  };

  readonly #onPlainClick = (event: Event): void => this.#open(event, this.shown[this.plainNews.indexOf(event.target as Element)]);

  #open(event: Event, article: Article | undefined): void {
    if (article && !this.dispatchEvent(new BwiOpenEvent(article))) event.preventDefault();
  }
}
