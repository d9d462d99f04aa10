import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import { articleStyles } from '../styles/article.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { webUrl } from '../text/urls.js';
import { articleBody } from './article-body.js';
import { givenArticle, pickArticle } from './article-source.js';
import { BwiElement } from './base.js';
import { time } from './card-template.js';
import { failedPictures } from './failed-pictures.js';
import type { FeedView } from './feed-watcher.js';
import { heading } from './heading.js';
import { warn } from './warn.js';

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
export class BwiArticle extends BwiElement {
  static override styles: CSSResultGroup = [base, pictureStyles, articleStyles];
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    articleId: { attribute: 'article-id' },
  };

  /** The article itself, instead of a feed. */
  declare article: Article | undefined;
  /** Id or address of the article in the feed; without it, the newest. */
  declare articleId: string | undefined;
  #bodyOf?: Article;
  #body: HTMLElement | undefined;

  constructor() {
    super();
    this.headingLevel = 1;
  }

  protected override get given(): readonly Article[] | undefined {
    return givenArticle(this);
  }

  protected override pick(view: FeedView): readonly Article[] | undefined {
    const picked = this.given ?? pickArticle(this, view);
    const [article] = picked;
    if (article && article !== this.#bodyOf) void this.#load(article);
    // A body that is there already stays until the newer one has come.
    return article && !this.#body ? undefined : picked;
  }

  protected override emptyMessage(): string {
    return this.articleId ? this.strings.notFound : this.strings.empty;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    const { strings } = this;
    const { title, language, image, tags, url, source } = article!;
    const picture = webUrl(image?.url);
    const original = webUrl(url);
    return html`<article class="article">
      ${heading(this.level(1, 1), 'headline', 'title', language, title)}
      <p class="quiet">${time(article!, strings, 'time')}</p>
      ${
        picture && !failedPictures.has(picture)
          ? html`<figure class="lead media" part="image" lang=${language ?? nothing}>
              <img src=${picture} alt=${image!.alt} decoding="async" @error=${() => this.#pictureFailed(picture)} />
            </figure>`
          : nothing
      }
      ${this.#body}
      ${
        tags.length
          ? html`<ul class="tags quiet" role="list" aria-label=${strings.topics}>
              ${tags.map((tag) => html`<li part="tag" lang=${language ?? nothing}>${tag}</li>`)}
            </ul>`
          : nothing
      }
      <p class="source quiet" part="source">
        ${source ? html`${strings.source}: <bdi>${source}</bdi>.${' '}` : nothing}${original ? html`<a part="link" href=${original} rel="noopener">${strings.original}</a>` : nothing}
      </p>
    </article>`;
  }

  protected override renderSkeleton(): TemplateResult {
    const bar = html`<span class="bar">&nbsp;</span>`;
    return html`<span class="hidden">${this.strings.loading}</span>
      <div class="article skeleton" aria-hidden="true">
        <p class="headline">${bar}${bar}</p>
        <p class="quiet">${bar}</p>
        <div class="lead media"></div>
        <div class="body">${[0, 1, 2].map(() => html`<p>${bar}${bar}${bar}${bar}</p>`)}</div>
      </div>`;
  }

  async #load(article: Article): Promise<void> {
    this.#bodyOf = article;
    const { body, problem } = await articleBody(article, this.level(1, 1));
    if (this.#bodyOf !== article) return;
    if (problem) warn(this, 'article-id', article.id, `only the words are shown, ${String(problem)}.`);
    this.#body = body;
    this.requestUpdate();
  }

  #pictureFailed(url: string): void {
    failedPictures.add(url);
    this.requestUpdate();
  }
}
