import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { getConfig } from '../config.js';
import type { Part } from '../dom/part.js';
import type { Article } from '../feed/article.js';
import { articleRoom } from '../styles/article-room.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { webUrl } from '../text/urls.js';
import { articlePart } from './article-part.js';
import { pickArticle } from './article-source.js';
import type { ArticleView } from './article-view.js';
import { failedPictures } from './failed-pictures.js';
import type { FeedView } from './feed-view.js';
import { givenArticle } from './given-article.js';
import { sanitiser } from './lazy.js';
import { NewsElement } from './news-element.js';
import { newsPart } from './news-part.js';

/**
 * One article in full, with the source line that reuse asks for.
 *
 * @tagname bwi-article
 * @slot - Shown until the article has come, and when it doesn't.
 * @csspart title - The headline.
 * @csspart time - The date.
 * @csspart image - The picture's frame.
 * @csspart body - The text.
 * @csspart tag - One tag.
 * @csspart source - The line that names the publisher.
 * @csspart link - The link to the original.
 * @csspart status - The sentence when there is nothing to show.
 * @csspart button - The button that tries again.
 * @fires {BwiLoadEvent} bwi-load - The article is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be had; `error` says why.
 */
export class BwiArticle extends NewsElement {
  static override styles: CSSResultGroup = [base, pictureStyles, articleRoom, articlePart.now?.styles ?? []];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    articleId: { attribute: 'article-id' },
  };

  /** The article itself, instead of a feed. */
  declare article: Article | undefined;
  /** Id or address of the article in the feed; without it, the newest. */
  declare articleId: string | undefined;
  #view?: ArticleView;

  constructor() {
    super();
    this.headingLevel = 1;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Nearly every article has HTML: the sanitiser comes beside the view and the feed, not after them.
    void sanitiser.load();
  }

  protected override get code(): Part<object> | undefined {
    if (!articlePart.now) return articlePart;
    return this.article ? undefined : newsPart;
  }

  protected override get given(): readonly Article[] | undefined {
    return givenArticle(this);
  }

  protected override pick(view: FeedView): readonly Article[] | undefined {
    this.#view ??= new articlePart.now!.ArticleView(this, sanitiser, getConfig().hosts);
    const picked = this.given ?? pickArticle(this, view);
    const [article] = picked;
    return !article || this.#view.prepare(article, this.level(1, 1), this.served) ? picked : undefined;
  }

  protected override emptyMessage(): string {
    return this.articleId ? this.strings.notFound : this.strings.empty;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    const picture = webUrl(article!.image?.url);
    return this.#view!.render(article!, this.strings, this.level(1, 1), Boolean(picture && !failedPictures.has(picture)));
  }

  protected override renderSkeleton(): TemplateResult {
    const bar = html`<span class="bar">&nbsp;</span>`;
    return html`<span class="hidden">${this.strings.loading}</span>
      <div class="skeleton tall" aria-hidden="true">
        <p class="heading">${bar}</p>
        <p class="quiet">${bar}</p>
        <div class="media"></div>
        <div>${Array(8).fill(html`<p>${bar}</p>`)}</div>
      </div>`;
  }
}
