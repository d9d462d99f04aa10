import { warn } from '../dom/warn.js';
import type { FeedError } from '../feed/feed-error.js';
import { BwiErrorEvent } from './events.js';

/** Reports a feed that can't be loaded: by an event to the page, and by a console warning to its developer. */
export const reportFeedError =
  (element: Element) =>
  (error: FeedError, url: string): void => {
    warn(element, 'feed', url, `${error.message} (${error.code}).`);
    element.dispatchEvent(new BwiErrorEvent(error));
  };
