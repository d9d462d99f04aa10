import { pageTitle, pageUrl } from '../dom/page.js';
import type { Article } from '../feed/article.js';
import { findArticle } from '../feed/find.js';
import { explainRelated, prepareRelated, type RelatedArticle } from '../related/rank.js';
import type { Strings } from '../strings/strings.js';
import type { BwiRelatedNews } from './related-news.js';
import { warn } from './warn.js';

/** Why an article is there: its kanal, or the word that it shares with what is read. */
const WORDS = { id: ['Kanal', 'Tentang'], en: ['Section:', 'About'] } as const;

/** Which news `bwi-related-news` shows, once its code is here. */
export class RelatedView {
  readonly #host: BwiRelatedNews;
  /** The list whose index is built, or being built. */
  #prepared?: readonly Article[];
  #preparing?: readonly Article[];
  /** What was picked last, with its reasons. */
  #ranked: readonly RelatedArticle[] = [];

  constructor(host: BwiRelatedNews) {
    this.#host = host;
  }

  /** The articles to show, the best first, and whether they are related or just the latest; undefined while the index is built. */
  pick(articles: readonly Article[], limit: number): { articles: readonly Article[]; related: boolean } | undefined {
    if (this.#prepared !== articles) {
      void this.#prepare(articles);
      return undefined;
    }
    this.#ranked = explainRelated(this.#current(articles), articles, { limit });
    return { articles: this.#ranked.map(({ article }) => article), related: this.#ranked.some(({ related }) => related) };
  }

  /** Why this article is among those that were picked last. */
  why(article: Article, { lang }: Strings): string | undefined {
    const reason = this.#ranked.find((ranked) => ranked.article === article)?.why;
    if (!reason) return undefined;
    const [section, about] = WORDS[lang];
    return 'tag' in reason ? `${section} ${reason.tag}` : `${about} ${reason.term}`;
  }

  /** The article that is read: named, or found by the page's address, else the page's title stands for it. */
  #current(articles: readonly Article[]): Article | string {
    const { articleId } = this.#host;
    if (articleId) {
      const named = findArticle(articles, articleId);
      if (named) return named;
      warn(this.#host, 'article-id', articleId, 'no article of the feed has this id or address; the page’s title is used.');
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
    this.#host.requestUpdate();
  }
}
