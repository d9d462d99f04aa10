import { warn } from '../dom/warn.js';
import type { FeedError } from '../feed/feed-error.js';
import { BwiErrorEvent } from './events.js';

/** Tells an element's page, and its developer, of a feed that can't be had. */
export const reportFeedError =
  (element: Element) =>
  (error: FeedError, url: string): void => {
    warn(element, 'feed', url, `${error.message} (${error.code}).`);
    element.dispatchEvent(new BwiErrorEvent(error));
  };
