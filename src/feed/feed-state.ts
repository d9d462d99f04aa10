import type { Feed } from './article.js';
import type { FeedError } from './feed-error.js';

/** What is known of a feed. `ready` with an `error` is the last good copy of a feed that can't be had just now. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed; readonly error?: FeedError; /** When the copy was fetched. */ readonly fetched?: Date }
  | {
      readonly status: 'failed';
      readonly error: FeedError;
      /** It will be asked for again without anybody's doing. */ readonly retrying?: boolean;
    };

export type FeedListener = (state: FeedState) => void;
