import type { CSSResult } from 'lit';
import type { Article } from '../../feed/article.js';
import type { CardOptions } from '../card.js';
import type { Placeholder } from '../placeholder.js';

/** Where older articles come from: addresses of next pages, and what fetches them. */
export interface Source {
  readonly view: { readonly next: readonly string[] };
  more(): Promise<void>;
}

/** What an attribute adds to a widget, in a module of its own that comes only where it is asked for. */
export interface Feature {
  /** Its styles, beside those of its host. */
  readonly styles?: CSSResult;
  /** True while the reader has narrowed the articles: none of them is then no empty feed. */
  readonly isNarrowing?: boolean;
  /** What the reader has chosen: each has its own number of further articles. */
  readonly key?: string;
  /** Where older articles come from, if not from the feeds of its host. */
  readonly source?: Source | undefined;
  /** The articles of its host, and those that it has from elsewhere. */
  add?(articles: readonly Article[]): readonly Article[];
  /** The articles that it leaves, of all that its host would show, and those that it has itself. */
  select?(articles: readonly Article[]): readonly Article[];
  /** The id or address of an article that `article-id` stands for; undefined where it stands for none. */
  idOf?(articleId: string, articles: readonly Article[]): string | undefined;
  readonly placeholder?: Placeholder;
  cardOptions?(options: CardOptions): CardOptions;
  /** Puts the content of its host, without the heading, into what it shows. */
  wrap?(content: unknown, articles: readonly Article[]): unknown;
}
