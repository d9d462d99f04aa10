import type { FeedProblem } from './problem.js';

/** What a format's reader finds in one item, unchecked: any field may be missing or of any kind. */
export interface RawItem {
  readonly id?: unknown;
  /** Addresses of the article, the best first. */
  readonly urls: readonly unknown[];
  readonly title?: unknown;
  /** The title where the format has it as HTML. */
  readonly titleHtml?: unknown;
  readonly summary?: unknown;
  /** The summary where the format has it as HTML. */
  readonly summaryHtml?: unknown;
  readonly html?: unknown;
  readonly text?: unknown;
  /** Addresses of pictures, the best first; those in the HTML come after them. */
  readonly pictures: readonly unknown[];
  /** Addresses of pictures that are too small to lead: they count where there is no other. */
  readonly thumbnails?: readonly unknown[];
  readonly picture?: { readonly alt?: unknown; readonly width?: unknown; readonly height?: unknown; readonly sizes?: unknown };
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly tags?: unknown;
  readonly authors: readonly unknown[];
  readonly language?: unknown;
  readonly source?: unknown;
  readonly related?: unknown;
  /** Address of the feed that has its text. */
  readonly body?: unknown;
}

/** What a format's reader finds about the feed as a whole, unchecked. */
export interface RawFeed {
  readonly title?: unknown;
  readonly titleHtml?: unknown;
  readonly home?: unknown;
  readonly language?: unknown;
  readonly authors: readonly unknown[];
  readonly next?: unknown;
  /** The items in their order, not read yet. */
  readonly items: readonly unknown[];
  /** Reads one of `items`; nothing when it can't be read. */
  readonly readItem: (item: never) => RawItem | undefined;
  /** What was mended to read it. */
  readonly problems?: readonly FeedProblem[];
}
