import { type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { pageTitle, pageUrl } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/find-article.js';
import { explainRelated, prepareRelated, type RelatedArticle } from '../related/rank-related.js';
import { ListElement, type ListLayout } from './list-element.js';
import { warn } from '../dom/warn.js';

/**
 * News related to an article, or to the page that it stands on; where nothing is related, the latest.
 *
 * @tagname bwi-related-news
 * @slot - Shown until the news has come, and when it doesn't: plain links serve best.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One entry of the list.
 * @csspart source - The line that names the publisher.
 * @csspart status - The sentence about an empty, failed or stale list.
 * @csspart button - The button that tries again.
 * @csspart card-* - The parts of `bwi-article-card`, in each entry.
 * @fires {BwiLoadEvent} bwi-load - News is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be had; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens an article; cancelable.
 */
export class BwiRelatedNews extends ListElement {
  protected static override readonly defaultLimit = 4;

  /** Id or address of the article that is read; without it, the page itself. */
  @property({ attribute: 'article-id' }) articleId: string | undefined;
  /** Says with each article why it is there: its kanal, or a word in common. */
  @property({ type: Boolean }) why = false;

  protected override readonly layouts: readonly ListLayout[] = ['grid', 'list', 'headlines'];
  protected override readonly given = undefined;
  /** The list whose index is built, and that whose index is being built. */
  #prepared?: readonly Article[];
  #preparing?: readonly Article[];
  #ranked: readonly RelatedArticle[] = [];

  protected override pick(): readonly Article[] | undefined {
    const { articles } = this.feeds.view;
    if (this.#prepared !== articles) {
      void this.#prepare(articles);
      // A refreshed feed is indexed behind the cards that are shown.
      return this.#ranked.length ? this.#ranked.map(({ article }) => article) : undefined;
    }
    const left = new Set(this.fresh(articles));
    const limit = this.count + articles.length - left.size;
    const ranked = explainRelated(this.#current(articles), articles, { limit });
    this.#ranked = ranked.filter(({ article }) => left.has(article)).slice(0, this.count);
    return this.#ranked.map(({ article }) => article);
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    const { related, latest } = this.strings;
    const heading = this.heading ?? (this.#ranked.some((ranked) => ranked.related) ? related : latest);
    return html`${this.renderHeading(heading)}${this.renderList(articles, this.why ? this.#reason : undefined)}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return super.renderSkeleton(this.heading ?? this.strings.related);
  }

  /** Why an article is there: its kanal, or the word that it shares with what is read. */
  readonly #reason = (article: Article): string | undefined => {
    const reason = this.#ranked.find((ranked) => ranked.article === article)?.why;
    const { sameTag, sameWord } = this.strings;
    return reason && ('tag' in reason ? sameTag(reason.tag) : sameWord(reason.term));
  };

  /** The article that is read: named, or found by the page's address, else the page's title stands for it. */
  #current(articles: readonly Article[]): Article | string {
    const { articleId } = this;
    if (articleId) {
      const named = findArticle(articles, articleId);
      if (named) return named;
      warn(this, 'article-id', articleId, 'no article of the feed has this id or address; the page’s title is used.');
    }
    const url = pageUrl();
    return (url && findArticle(articles, url)) || pageTitle();
  }

  /** Builds the index in slices, so that a long list does not stall the page. */
  async #prepare(articles: readonly Article[]): Promise<void> {
    if (this.#preparing === articles) return;
    this.#preparing = articles;
    await prepareRelated(articles);
    if (this.#preparing !== articles) return;
    this.#prepared = articles;
    this.requestUpdate();
  }
}
