import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/find.js';
import type { FeedView } from './feed-view.js';
import { relatedPart } from './lazy.js';
import { ListElement } from './list-element.js';
import type { ListLayout } from './skeletons.js';
import type { RelatedView } from './related-view.js';
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
    why: { type: Boolean },
  };

  /** Id or address of the article that is read; without it, the page itself. */
  declare articleId: string | undefined;
  /** Says with each article why it is there: its kanal, or a word in common. */
  declare why: boolean;

  protected override readonly layouts: readonly ListLayout[] = ['grid', 'list', 'headlines'];
  protected override readonly defaultLimit = 4;
  #view?: RelatedView;
  #related = false;

  constructor() {
    super();
    this.limit = 4;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Fetched beside the feed, not after it.
    void relatedPart.load().then(() => this.requestUpdate());
  }

  protected override pick({ articles }: FeedView): readonly Article[] | undefined {
    const { now, error } = relatedPart;
    if (error) {
      warn(this, '', '', `the latest is shown, for the ranking can’t be had: ${String(error)}`);
      const current = this.articleId && findArticle(articles, this.articleId);
      return articles.filter((article) => article !== current).slice(0, this.count);
    }
    if (!now) return undefined;
    this.#view ??= new now.RelatedView(this);
    const picked = this.#view.pick(articles, this.count);
    // A refreshed feed is indexed behind the cards that are shown.
    if (!picked) return this.shown.length ? this.shown : undefined;
    this.#related = picked.related;
    return picked.articles;
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    const { related, latest } = this.strings;
    return html`${this.renderHeading(this.heading ?? (this.#related ? related : latest))}${this.renderList(
      articles,
      this.why ? (article) => this.#view?.why(article, this.strings) : undefined,
    )}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return super.renderSkeleton(this.heading ?? this.strings.related);
  }
}
