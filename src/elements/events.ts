import type { Article } from '../feed/article.js';
import type { FeedError } from '../feed/feed-error.js';
import type { ShareChannel } from '../share/targets.js';

// Some old libraries replace the global Event. The browser's own is still the constructor of CustomEvent's parent prototype.
const NativeEvent = (Object.getPrototypeOf(CustomEvent.prototype) as Event).constructor as typeof Event;

const init = { bubbles: true, composed: true };

/** The element shows news: sent after the first successful load and after each change of the articles. */
export class BwiLoadEvent extends NativeEvent {
  constructor(
    /** The articles that are shown. */
    readonly articles: readonly Article[],
  ) {
    super('bwi-load', init);
  }
}

/** A feed can't be loaded. Sent once, and again only after the feed has been loaded in between. */
export class BwiErrorEvent extends NativeEvent {
  constructor(readonly error: FeedError) {
    super('bwi-error', init);
  }
}

/** The reader opens an article. Cancel the event to open the article in another way. */
export class BwiOpenEvent extends NativeEvent {
  constructor(readonly article: Article) {
    super('bwi-open', { ...init, cancelable: true });
  }
}

/** The reader shares an article. Cancel the event to share it in another way. */
export class BwiShareEvent extends NativeEvent {
  constructor(
    readonly channel: ShareChannel,
    /** The address that is shared. */
    readonly url: string,
  ) {
    super('bwi-share', { ...init, cancelable: true });
  }
}

declare global {
  /** The event map of elements, document and window: the events bubble up to all of them. */
  interface GlobalEventHandlersEventMap {
    'bwi-load': BwiLoadEvent;
    'bwi-error': BwiErrorEvent;
    'bwi-open': BwiOpenEvent;
    'bwi-share': BwiShareEvent;
  }
}
