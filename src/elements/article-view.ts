import { html, isServer, nothing, type TemplateResult } from 'lit';
import { bringStyles } from '../dom/adopt-styles.js';
import type { Article } from '../feed/article.js';
import { articleStrings } from '../strings/article.js';
import type { Strings } from '../strings/strings.js';
import { articleStyles } from '../styles/article.js';
import { webUrl } from '../text/urls.js';
import { articleBody, type Sanitiser } from './article-body.js';
import { words } from './article-words.js';
import type { BwiArticle } from './article.js';
import { time } from './card-template.js';
import { heading } from './heading.js';
import { warn } from './warn.js';

export { articleStyles as styles };

/** What `bwi-article` shows, once its code is here. */
export class ArticleView {
  readonly #host: BwiArticle;
  #bodyOf?: Article;
  #body: HTMLElement | undefined;
  /** Its words stand in for the body, as on a server, which has no sanitiser. */
  #words = false;

  /** Sanitiser and hosts are handed over: only the script itself knows where its parts are, and what the page has set. */
  constructor(
    host: BwiArticle,
    readonly sanitiser: Sanitiser,
    readonly hosts: string | undefined,
  ) {
    this.#host = host;
    bringStyles(host, articleStyles);
  }

  /** Makes the body of `article`; true when there is one to show. One that is there already stays until the newer one has come. */
  prepare(article: Article, headingLevel: number, served: boolean): boolean {
    this.#words ||= served;
    if (article !== this.#bodyOf && !isServer) void this.#load(article, headingLevel);
    return this.#words || Boolean(this.#body);
  }

  render(article: Article, strings: Strings, headingLevel: number, showPicture: boolean): TemplateResult {
    const { title, language, image, tags, url, source } = article;
    const original = webUrl(url);
    const { topics, original: toOriginal } = articleStrings[strings.lang];
    return html`<article class="article">
      ${heading(headingLevel, 'headline', 'title', language, title)}
      <p class="quiet">${time(article, strings, 'time')}</p>
      ${
        showPicture
          ? html`<figure class="lead media" part="image" lang=${language}>
              <img src=${webUrl(image!.url)!} alt=${image!.alt} decoding="async" />
            </figure>`
          : nothing
      }
      <div class="content">${this.#body ?? words(article)}</div>
      ${
        tags.length
          ? html`<ul class="tags quiet" role="list" aria-label=${topics}>
              ${tags.map((tag) => html`<li part="tag" lang=${language}>${tag}</li>`)}
            </ul>`
          : nothing
      }
      <p class="source quiet" part="source">
        ${source ? html`${strings.source}: <bdi>${source}</bdi>.${' '}` : nothing}${original ? html`<a part="link" href=${original} rel="noopener">${toOriginal}</a>` : nothing}
      </p>
    </article>`;
  }

  async #load(article: Article, headingLevel: number): Promise<void> {
    this.#bodyOf = article;
    const { body, problem } = await articleBody(article, headingLevel, this.sanitiser, this.hosts);
    if (this.#bodyOf !== article) return;
    if (problem) warn(this.#host, 'article-id', article.id, `only the words are shown, ${String(problem)}.`);
    this.#body = body;
    this.#host.requestUpdate();
  }
}
