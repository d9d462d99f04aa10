import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../dom/warn.js';
import type { Article } from '../../feed/article.js';
import { findArticle } from '../../feed/find-article.js';
import { articleOfAddressStrings } from '../../strings/features/article-of-address.js';
import { featureWords } from '../../strings/features/feature-words.js';
import { articleSlug } from '../../text/article-slug.js';
import type { BwiElement } from '../bwi-element.js';

export type Host = ReactiveControllerHost & BwiElement & { readonly articleId?: string | undefined };

/** Takes the article from the address of the page: `article-id="?id"` names the parameter of its query that has the id. */
export class ArticleOfAddress implements ReactiveController {
  readonly #host: Host;
  /** What its host's status line has been told. */
  #message = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onNavigation);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onNavigation);
  }

  hostUpdated(): void {
    const { status, strings, localName } = this.#host;
    const isUnnamed = this.#name !== undefined && !this.#value && status === 'empty' && /^bwi-article/.test(localName);
    const message = isUnnamed ? featureWords('articleOfAddress', articleOfAddressStrings, strings).unnamed : '';
    if (message !== this.#message) this.#host.announce(message);
    this.#message = message;
    if (this.#value) this.#tellOriginal();
  }

  /** The value of the parameter, of a slug the address of the article that has it; undefined without the parameter. */
  idOf(articles: readonly Article[]): string | undefined {
    const value = this.#value;
    if (this.#name === undefined) return this.#host.articleId || undefined;
    if (!value) {
      warn(
        this.#host,
        'article-id',
        this.#host.articleId,
        `the address of the page has no parameter “${this.#name}”, so it names no article.`,
      );
      return undefined;
    }
    if (findArticle(articles, value)) return value;
    return articles.find(({ url, title }) => articleSlug(url, title) === value)?.url ?? value;
  }

  /** The parameter that the attribute names; undefined where it has an id itself, or none. */
  get #name(): string | undefined {
    return /^\?(.*)/.exec(this.#host.articleId ?? '')?.[1];
  }

  get #value(): string | undefined {
    const name = this.#name;
    return name === undefined ? undefined : (new URLSearchParams(location.search).get(name) ?? undefined);
  }

  /** The article stands at an address of the page's own: what reads the page is told that it is made of another. */
  #tellOriginal(): void {
    const article = this.#host.renderRoot.querySelector('.article');
    article?.setAttribute('itemscope', '');
    article?.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    article?.querySelector('[part=title]')?.setAttribute('itemprop', 'headline');
    article?.querySelector('[part=source] a')?.setAttribute('itemprop', 'isBasedOn');
  }

  readonly #onNavigation = (): void => this.#host.requestUpdate();
}
