import { html, isServer, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTES } from '../attributes.js';
import type { Article } from '../feed/article.js';
import type { ArticleInput } from '../feed/article-input.js';
import { articleStyles } from '../styles/article.js';
import { base } from '../styles/base.js';
import { pictureStyles } from '../styles/picture.js';
import { toolStyles } from '../styles/tools.js';
import { withCampaign } from '../text/campaign.js';
import { webUrl } from '../text/urls.js';
import { articleBody, loadSanitizer, plainArticleBody } from './article-body.js';
import { publishedTime } from './card.js';
import { FeedController } from './feed-controller.js';
import { heading } from './heading.js';
import { leadPicture } from './lead-picture.js';
import { NewsElement } from './news-element.js';
import { pickArticle } from './pick-article.js';
import { ToolsController } from './tools-controller.js';
import { warn } from '../dom/warn.js';
import { reportFeedError } from './report-feed-error.js';

/** True if the body of `known` is that of `article`: a feed that has come again has new articles with the same texts. */
const hasText = (article: Article, known: Article | undefined): boolean =>
  known !== undefined && ['url', 'html', 'text', 'language'].every((name) => article[name as 'url'] === known[name as 'url']);

/**
 * One article in full, with the source line that is required for reuse.
 *
 * @tagname bwi-article
 * @slot - Shown until the article is loaded, and when it can't be loaded.
 * @csspart title - The headline.
 * @csspart time - The date.
 * @csspart image - The picture's frame.
 * @csspart body - The text.
 * @csspart tag - One tag.
 * @csspart source - The line that names the publisher.
 * @csspart link - The link to the original.
 * @csspart status - The message when there is nothing to show.
 * @csspart button - A tool; the button that tries again.
 * @fires {BwiLoadEvent} bwi-load - The article is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be loaded; `error` says why.
 */
export class BwiArticle extends NewsElement {
  protected static override readonly attributes = ATTRIBUTES['bwi-article'];
  static override styles: CSSResultGroup = [base, pictureStyles, articleStyles, toolStyles];

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
  /** Tools above the text, separated by spaces: `size`, `print`, `listen`. The reading time is shown with them; `time` shows it alone. */
  @property() tools: string | undefined;

  /** @internal The feed with the full article, where the main feed has it without its text. */
  readonly textFeed = new FeedController(this, reportFeedError(this));
  /** The body that is shown, until the next one is loaded. */
  #body: HTMLElement | undefined;
  /** The article whose body is loaded or loading, and whether its pictures are loaded only on tap. */
  #bodyArticle?: Article;
  #bodyTapToLoad?: boolean;
  /** The text is shown without HTML until there is a body: a server has no sanitiser. */
  #showsPlainBody = false;
  readonly #tools = new ToolsController(this, () => this.shown[0]);

  override connectedCallback(): void {
    super.connectedCallback();
    // Nearly every article has HTML, so the sanitiser is loaded in parallel with the feed. `articleBody` handles a failure.
    void loadSanitizer().catch(() => {});
  }

  get #tapToLoad(): boolean {
    return Boolean(this.features.placeholder);
  }

  protected override pick(): readonly Article[] | undefined {
    const picked = this.#withText(this.given ?? this.#chosen);
    if (!picked) return undefined;
    const [article] = picked;
    this.#showsPlainBody ||= this.isServerRendered;
    if (article && !isServer && (!hasText(article, this.#bodyArticle) || this.#tapToLoad !== this.#bodyTapToLoad))
      void this.#loadBody(article);
    // An older body is shown until the new one is loaded.
    return !article || this.#showsPlainBody || this.#body ? picked : undefined;
  }

  get #chosen(): readonly Article[] {
    return this.articleId
      ? pickArticle(this, this.feeds, this.articleId)
      : this.features.apply('select', this.feeds.view.articles).slice(0, 1);
  }

  /** The article with its text; undefined while the text is loading, and the article as it is if the text can't be loaded. */
  #withText(picked: readonly Article[]): readonly Article[] | undefined {
    const [article] = picked;
    if (isServer || !article?.body || article.html || article.text) return picked;
    this.textFeed.watch([article.body]);
    const { status, articles } = this.textFeed.view;
    return status === 'loading' ? undefined : articles.length ? articles : picked;
  }

  protected override emptyMessage(): string {
    return this.articleId ? this.strings.notFound : this.strings.empty;
  }

  protected override renderContent([article]: readonly Article[]): TemplateResult {
    const { strings } = this;
    const { title, language, tags, url, source } = article!;
    const original = webUrl(url);
    return html`<article class="article">
      ${heading(this.level, 'headline', 'title', title, language ?? '')}
      <p class="quiet">${publishedTime(article!, strings)}</p>
      ${this.#tools.row(strings)} ${leadPicture(article!, strings, this.features.placeholder)}
      <div class="content">${this.#body ?? plainArticleBody(article!)}</div>
      ${
        tags.length
          ? html`<ul class="tags quiet" role="list" aria-label=${strings.topics}>
              ${tags.map((tag) => html`<li part="tag" lang=${language}>${tag}</li>`)}
            </ul>`
          : nothing
      }
      <p class="source quiet" part="source">
        ${source ? html`${strings.source}: <bdi>${source}</bdi>.${' '}` : nothing}${original ? html`<a part="link" href=${withCampaign(original, this.campaign)} rel="noopener">${strings.original}</a>` : nothing}
      </p>
    </article>`;
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

  async #loadBody(article: Article): Promise<void> {
    this.#bodyArticle = article;
    const tapToLoad = (this.#bodyTapToLoad = this.#tapToLoad);
    const { body, problem } = await articleBody(article, this.level, this.strings, tapToLoad);
    if (this.#bodyArticle !== article || this.#bodyTapToLoad !== tapToLoad) return;
    if (problem) warn(this, 'article-id', article.id, `only the words are shown, ${String(problem)}.`);
    this.#body = body;
    this.requestUpdate();
  }
}
