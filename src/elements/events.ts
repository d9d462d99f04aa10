import type { Article } from '../feed/article.js';
import type { FeedError } from '../feed/feed-error.js';
import type { ShareChannel } from '../share/targets.js';

// Old libraries put an Event of their own in the place of the browser’s, which stands above CustomEvent’s prototype.
const NativeEvent = (Object.getPrototypeOf(CustomEvent.prototype) as Event).constructor as typeof Event;

const init = { bubbles: true, composed: true };

/** The element shows news: after the first good answer and after each newer one. */
export class BwiLoadEvent extends NativeEvent {
  constructor(
    /** The articles that are shown. */
    readonly articles: readonly Article[],
  ) {
    super('bwi-load', init);
  }
}

/** A feed can't be had. Sent once until it answers well again. */
export class BwiErrorEvent extends NativeEvent {
  constructor(readonly error: FeedError) {
    super('bwi-error', init);
  }
}

/** The reader opens an article. Cancel it to open the article in another way. */
export class BwiOpenEvent extends NativeEvent {
  constructor(readonly article: Article) {
    super('bwi-open', { ...init, cancelable: true });
  }
}

/** The reader shares. Cancel it to share in another way. */
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
  /** Of elements, document and window, which they all reach. */
  interface GlobalEventHandlersEventMap {
    'bwi-load': BwiLoadEvent;
    'bwi-error': BwiErrorEvent;
    'bwi-open': BwiOpenEvent;
    'bwi-share': BwiShareEvent;
  }
}
