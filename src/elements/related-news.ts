import { html, isServer, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ATTRIBUTES } from '../attributes.js';
import { pageTitle, pageUrl } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/find-article.js';
import { explainRelated, prepareRelated, type RelatedArticle } from '../related/rank-related.js';
import { ListElement } from './list-element.js';
import { dedupeKey } from '../text/url-key.js';
import { warn } from '../dom/warn.js';

/** From here, so that it stays in the file of related news also where the search needs it: related news then needs no second file. */
export { prepareRelatedIndex, type RelatedIndex } from '../related/related-index.js';

/**
 * News related to an article, or to the page that it is on; if nothing is related, the latest news.
 *
 * @tagname bwi-related-news
 * @slot - Shown until the news is loaded, and when it can't be loaded: plain links are best.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart item - One entry of the list.
 * @csspart source - The line that names the publisher.
 * @csspart status - The message about an empty, failed or stale list.
 * @csspart button - The button that tries again.
 * @csspart card-* - The parts of `bwi-article-card`, in each entry.
 * @fires {BwiLoadEvent} bwi-load - News is shown; `articles` holds it.
 * @fires {BwiErrorEvent} bwi-error - A feed can't be loaded; `error` says why.
 * @fires {BwiOpenEvent} bwi-open - The reader opens an article; cancelable.
 */
export class BwiRelatedNews extends ListElement {
  protected static override readonly attributes = ATTRIBUTES['bwi-related-news'];

  /** Id or address of the article that the reader is reading, or `?id`: the parameter `id` of the page's address has it. Without it, the one that a `bwi-article` on the page shows, else the page. */
  @property({ attribute: 'article-id' }) articleId: string | undefined;
  /** Shows with each article why it is related: its kanal, or a common word. */
  @property({ type: Boolean }) why = false;

  /** The list whose index is complete, and the list whose index was started last. */
  #prepared?: readonly Article[];
  #preparing?: readonly Article[];
  #ranked: readonly RelatedArticle[] = [];

  protected override pick(): readonly Article[] | undefined {
    // A server has no page.
    if (isServer) return undefined;
    const articles = this.given ?? this.feeds.view.articles;
    if (this.#prepared !== articles) void this.#prepare(articles);
    // What the reader is reading is not related to itself.
    const read = this.articleId ? [] : this.repeats.shownBy('bwi-article');
    // While a refreshed feed is being indexed, or another article is loading, the previous cards are shown.
    if (this.#prepared !== articles || !read) return this.#ranked.length ? this.#ranked.map(({ article }) => article) : undefined;
    const keys = new Set(read.map(({ url }) => dedupeKey(url)));
    const allowed = new Set(this.withoutRepeats(articles).filter(({ url }) => !keys.has(dedupeKey(url))));
    // More than `count`, since repeats are removed from the result.
    const limit = this.count + articles.length - allowed.size;
    const ranked = explainRelated(this.#current(articles, read[0]), articles, { limit });
    const fitting = ranked.filter(({ article }) => allowed.has(article));
    const left = this.features.apply(
      'select',
      fitting.map(({ article }) => article),
    );
    this.#ranked = fitting.filter(({ article }) => left.includes(article)).slice(0, this.count);
    return this.#ranked.map(({ article }) => article);
  }

  protected override renderContent(articles: readonly Article[]): TemplateResult {
    const { related, latest } = this.strings;
    const heading = this.heading ?? (this.#ranked.some((ranked) => ranked.related) ? related : latest);
    return html`${this.renderHeading(heading)}${this.features.apply('wrap', this.renderList(articles, this.why ? this.#reason : undefined), articles)}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return super.renderSkeleton(this.heading ?? this.strings.related);
  }

  /** Why an article is related: its kanal, or a common word. */
  readonly #reason = (article: Article): string | undefined => {
    const reason = this.#ranked.find((ranked) => ranked.article === article)?.why;
    const { sameTag, sameWord } = this.strings;
    return reason && ('tag' in reason ? sameTag(reason.tag) : sameWord(reason.term));
  };

  /**
   * The article that the reader is reading: that of `article-id`, else the one that a `bwi-article` shows, else the one with the page's
   * address, else just the page's title.
   */
  #current(articles: readonly Article[], read: Article | undefined): Article | string {
    const articleId = this.articleId && this.features.apply('idOf', this.articleId, articles);
    if (read) return findArticle(articles, read.url) ?? read;
    if (articleId && articleId[0] !== '?') {
      const named = findArticle(articles, articleId);
      if (named) return named;
      warn(this, 'article-id', articleId, 'no article of the feed has this id or address; the page’s title is used.');
    }
    const url = pageUrl();
    return (url && findArticle(articles, url)) || pageTitle();
  }

  /** Builds the index in slices, so that a long list does not block the page. */
  async #prepare(articles: readonly Article[]): Promise<void> {
    if (this.#preparing === articles) return;
    this.#preparing = articles;
    await prepareRelated(articles);
    if (this.#preparing !== articles) return;
    this.#prepared = articles;
    this.requestUpdate();
  }
}
