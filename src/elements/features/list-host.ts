import type { LitElement } from 'lit';
import type { Article } from '../../feed/article.js';
import type { Strings } from '../../strings/strings.js';
import type { FeedController } from '../feed-controller.js';

/** A list, as its features see it. */
export interface ListHost extends LitElement {
  readonly feed: string | undefined;
  readonly feeds: FeedController;
  readonly given: readonly Article[] | undefined;
  readonly strings: Strings;
  readonly count: number;
  readonly loadMore: boolean | 'auto';
  readonly tabs: string | undefined;
  readonly tabsOnly: boolean;
  readonly remember: boolean;
  readonly features: { readonly key: string };
  extra: number;
  announce(message: string): void;
  suitable(articles: readonly Article[]): readonly Article[];
  showMore(isUnasked?: boolean): Promise<number>;
}
