import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import { base } from '../styles/base.js';
import { cardStyles } from '../styles/card.js';
import { pictureStyles } from '../styles/picture.js';
import { pickArticle } from './article-source.js';
import { card } from './card-template.js';
import { CardsElement } from './cards-element.js';
import type { FeedView } from './feed-view.js';
import { givenArticle } from './given-article.js';
import { oneOf } from './one-of.js';
import { cardSkeleton, type CardLayout } from './skeletons.js';

const LAYOUTS: readonly CardLayout[] = ['card', 'row', 'headline'];

/**
 * One article as a card that links to its publisher.
 *
 * @tagname bwi-article-card
 * @slot - Shown until the article has come, and when it doesn't: plain links serve best.
 * @csspart card - The whole card.
 * @csspart image - The picture's frame.
 * @csspart title - The headline.
 * @csspart link - The link in the headline.
 * @csspart time - The date.
 * @csspart summary - The summary.
 * @csspart tag - The kanal.
 * @csspart source - The publisher's name.
 * @csspart status - The sentence when there is nothing to show.
 * @csspart button - The button that tries again.
 * @fires {BwiLoadEvent} bwi-load - The article is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be had; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens the article; cancelable.
 */
export class BwiArticleCard extends CardsElement {
  static override styles: CSSResultGroup = [base, pictureStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    articleId: { attribute: 'article-id' },
  };

  /** The article itself, instead of a feed. */
  declare article: Article | undefined;
  /** Id or address of the article in the feed; without it, the newest. */
  declare articleId: string | undefined;
  /** `card` (picture above), `row` (picture beside) or `headline` (none). */
  declare layout: CardLayout;

  constructor() {
    super();
    this.headingLevel = 3;
    this.layout = 'card';
  }

  protected override get given(): readonly Article[] | undefined {
    return givenArticle(this);
  }

  protected override pick(view: FeedView): readonly Article[] {
    return this.given ?? pickArticle(this, view);
  }

  protected override emptyMessage(): string {
    return this.articleId ? this.strings.notFound : this.strings.empty;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    return card(article!, this.cardOptions(this.#layout, this.level(3), { showSource: true, keepRoom: false }));
  }

  protected override renderSkeleton(): TemplateResult {
    return cardSkeleton(this.#layout, this.noImage, this.noSummary);
  }

  get #layout(): CardLayout {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }
}
