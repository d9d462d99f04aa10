import { isServer, type ReactiveControllerHost } from 'lit';
import { warn } from '../dom/warn.js';
import type { Article } from '../feed/article.js';
import { isArticle } from '../feed/is-article.js';
import type { readGiven } from '../feed/read-given.js';
import { LazyPart } from './lazy-part.js';

/**
 * The articles that a page sets by a property of its host. Those of `parseFeed` are taken as they are, at once; what reads all else is
 * fetched when it is needed. Each value is read once.
 */
export class GivenController {
  /** The value of the property, as it was set. */
  value: unknown;
  readonly #host: ReactiveControllerHost & Element;
  readonly #reader: LazyPart<typeof readGiven>;
  #name: 'article' | 'articles' = 'articles';
  #isRead = true;
  #articles: readonly Article[] | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#reader = new LazyPart(
      host,
      async () => (await import('../feed/parse-feed.js')).readGiven,
      (error) => warn(host, '', '', `what reads its ${this.#name} can’t be had: ${String(error)}`),
    );
  }

  set(name: 'article' | 'articles', value: unknown): void {
    this.value = value;
    this.#name = name;
    this.#isRead = false;
  }

  /** Undefined where nothing is set. While a value is being read, those of the value before. */
  get articles(): readonly Article[] | undefined {
    if (!this.#isRead) this.#read();
    return this.#articles;
  }

  /** True while the first value is being read. */
  get isReading(): boolean {
    return this.articles?.length === 0 && !this.#isRead;
  }

  #read(): void {
    const { value } = this;
    const plain = value == null ? [] : this.#name === 'article' ? [value] : value;
    this.#isRead = true;
    if (value == null) this.#articles = undefined;
    else if (areArticles(plain)) this.#articles = plain;
    else if (this.#reader.value) {
      const { articles, warnings } = this.#reader.value(value, this.#name, document.baseURI, this.#articles ?? []);
      for (const warning of warnings) warn(this.#host, '', '', warning);
      this.#articles = articles;
    } else {
      this.#articles ??= [];
      this.#isRead = this.#reader.failed;
      if (!isServer) void this.#reader.load();
    }
  }
}

/** True for articles of which each has its own address. */
const areArticles = (value: unknown): value is readonly Article[] =>
  Array.isArray(value) && value.every(isArticle) && new Set(value.map(({ url }) => url)).size === value.length;
