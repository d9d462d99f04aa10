import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTES } from '../attributes.js';
import type { Article } from '../feed/article.js';
import type { ArticleInput } from '../feed/article-input.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { pictureStyles } from '../styles/picture.js';
import { card, cardSkeleton, type CardLayout, type CardOptions } from './card.js';
import { CardsElement } from './cards-element.js';
import { oneOf } from './one-of.js';
import { pickArticle } from './pick-article.js';

/**
 * One article as a card that links to its publisher.
 *
 * @tagname bwi-article-card
 * @slot - Shown until the article is loaded, and when it can't be loaded: plain links are best.
 * @csspart card - The whole card.
 * @csspart image - The picture's frame.
 * @csspart title - The headline.
 * @csspart link - The link in the headline.
 * @csspart time - The date.
 * @csspart summary - The summary.
 * @csspart tag - The kanal.
 * @csspart source - The publisher's name.
 * @csspart status - The message when there is nothing to show.
 * @csspart button - The button that tries again.
 * @fires {BwiLoadEvent} bwi-load - The article is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be loaded; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens the article; cancelable.
 */
export class BwiArticleCard extends CardsElement {
  protected static override readonly attributes = ATTRIBUTES['bwi-article-card'];
  static override styles: CSSResultGroup = [base, pictureStyles, cardStyles];

  /** The article itself, instead of a feed: one of `parseFeed`, an item of a JSON Feed, or at least `{ url, title }`. */
  @property({ attribute: false, hasChanged: () => true })
  get article(): ArticleInput | null | undefined {
    return this.property.value as ArticleInput;
  }
  set article(value: ArticleInput | null | undefined) {
    this.property.set('article', value);
  }
  /** Id or address of the article in the feed; `?id` takes it from the parameter `id` of the page's address. Without it, the newest. */
  @property({ attribute: 'article-id' }) articleId: string | undefined;
  /** `card` (picture above), `row` (picture beside) or `headline` (none). */
  @property() layout: CardLayout = 'card';

  protected override pick(): readonly Article[] {
    return (
      this.given ??
      (this.articleId
        ? pickArticle(this, this.feeds, this.articleId)
        : this.features.apply('select', this.withoutRepeats(this.feeds.view.articles)).slice(0, 1))
    );
  }

  protected override emptyMessage(): string {
    return this.articleId ? this.strings.notFound : this.strings.empty;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    return card(article!, { ...this.#options, showSource: true });
  }

  protected override renderSkeleton(): TemplateResult {
    return cardSkeleton(this.#options);
  }

  get #options(): CardOptions {
    return this.cardOptions(oneOf(this, 'layout', this.layout), this.level);
  }
}
