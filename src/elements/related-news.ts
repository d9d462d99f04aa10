import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ranker } from '../dom/lazy.js';
import { pageTitle, pageUrl } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/merge.js';
import type { FeedView } from './feed-watcher.js';
import { ListElement } from './list-element.js';
import type { ListLayout } from './list-template.js';
import { warn } from './warn.js';

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
  static override properties: PropertyDeclarations = {
    articleId: { attribute: 'article-id' },
  };

  /** Id or address of the article that is read; without it, the page itself. */
  declare articleId: string | undefined;

  protected override readonly layouts: readonly ListLayout[] = ['grid', 'list', 'headlines'];
  protected override readonly defaultLimit = 4;
  /** The list whose index is built. */
  #prepared?: readonly Article[];
  #preparing?: readonly Article[];
  #related = false;

  constructor() {
    super();
    this.limit = 4;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Fetched beside the feed, not after it.
    void ranker.load().then(() => {
      if (ranker.error) warn(this, '', '', `the latest news is shown, the ranking can’t be had (${String(ranker.error)}).`);
      this.requestUpdate();
    });
  }

  protected override pick({ articles }: FeedView): readonly Article[] | undefined {
    const { now: rank, error } = ranker;
    if (!rank && !error) return undefined;
    const current = this.#current(articles);
    if (!rank) {
      this.#related = false;
      return articles.filter((article) => article !== current).slice(0, this.count);
    }
    if (this.#prepared !== articles) {
      void this.#prepare(rank.prepareRelated, articles);
      // A refreshed feed is indexed behind the cards that are shown.
      return this.shown.length ? this.shown : undefined;
    }
    const ranked = rank.explainRelated(current, articles, { limit: this.count });
    this.#related = ranked.some(({ related }) => related);
    return ranked.map(({ article }) => article);
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    const { related, latest } = this.strings;
    return html`${this.renderHeading(this.heading ?? (this.#related ? related : latest))}${this.renderList(articles)}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return super.renderSkeleton(this.heading ?? this.strings.related);
  }

  /** The article that is read: named, or found by the page's address, else the page's title stands for it. */
  #current(articles: readonly Article[]): Article | string {
    if (this.articleId) {
      const named = findArticle(articles, this.articleId);
      if (named) return named;
      warn(this, 'article-id', this.articleId, 'no article of the feed has this id or address; the page’s title is used instead.');
    }
    const url = pageUrl();
    return (url && findArticle(articles, url)) || pageTitle();
  }

  /** Builds the index in slices, so that a long list does not stall the page. */
  async #prepare(prepareRelated: (articles: readonly Article[]) => Promise<void>, articles: readonly Article[]): Promise<void> {
    if (this.#preparing === articles) return;
    this.#preparing = articles;
    await prepareRelated(articles);
    if (this.#preparing !== articles) return;
    this.#prepared = articles;
    this.requestUpdate();
  }
}
