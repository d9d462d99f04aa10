import type { Article } from '../feed/article.js';
import type { FeedError } from '../feed/errors.js';

/** What an element sees of its feeds taken together. */
export interface FeedView {
  readonly status: 'loading' | 'ready' | 'stale' | 'failed';
  readonly articles: readonly Article[];
  /** The feed that can't be had, by address. */
  readonly errors: ReadonlyMap<string, FeedError>;
  /** As of when the oldest copy is, with `stale`. */
  readonly asOf?: Date | undefined;
  /** Addresses of the next, older pages. */
  readonly next: readonly string[];
  readonly homePageUrl?: string | undefined;
}

/** That of an element whose feeds have not come. */
export const NO_VIEW: FeedView = { status: 'loading', articles: [], errors: new Map(), next: [] };
