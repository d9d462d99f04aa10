import type { CSSResult } from 'lit';
import type { Article } from '../../feed/article.js';
import type { CardOptions } from '../card.js';

/** What an attribute adds to a widget, in a module of its own that comes only where it is asked for. */
export interface Feature {
  /** Its styles, beside those of its host. */
  readonly styles?: CSSResult;
  /** True while the reader has narrowed the articles: none of them is then no empty feed. */
  readonly isNarrowing?: boolean;
  /** The articles that it leaves, of all that its host would show. */
  select?(articles: readonly Article[]): readonly Article[];
  cardOptions?(options: CardOptions): CardOptions;
  /** Puts the content of its host, without the heading, into what it shows. */
  wrap?(content: unknown, articles: readonly Article[]): unknown;
}
