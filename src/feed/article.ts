import type { FeedProblem } from './problem.js';

/** A picture of an article. `url` is always absolute `http:` or `https:`; sizes are in pixels. */
export interface Picture {
  readonly url: string;
  /** What the picture shows; empty when the publisher does not say. */
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  /** The same picture in several widths, for `srcset`; `url` stands in where they can't be had. */
  readonly sizes?: readonly PictureSize[];
}

/** A picture in one width, in pixels; `url` is as absolute as a picture's. */
export interface PictureSize {
  readonly url: string;
  readonly width: number;
}

/** One news item. Texts are plain, entities decoded once; only `html` holds markup, never yet sanitised. */
export interface Article {
  /** The publisher's id: unique within one feed only. */
  readonly id: string;
  /** The article at its publisher: absolute, `http:` or `https:`. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html?: string;
  readonly text?: string;
  readonly image?: Picture;
  readonly published?: Date;
  readonly modified?: Date;
  /** The first tag is the *kanal* (channel). */
  readonly tags: readonly string[];
  readonly authors: readonly string[];
  /** BCP 47 tag of the texts. */
  readonly language?: string;
  /** Name of the publisher. */
  readonly source?: string;
  /** Ids or URLs of the articles that the publisher itself put beside this one, best first. */
  readonly related?: readonly string[];
  /** Address of a feed of this article alone, with its text, where the feed leaves it out; as absolute as `url`. */
  readonly body?: string;
}

/** What {@link parseFeed} makes of one document. */
export interface Feed {
  readonly title: string;
  readonly homePageUrl?: string;
  readonly language?: string;
  readonly articles: readonly Article[];
  /** Address of the next, older page. */
  readonly nextUrl?: string;
  /** What was left out or mended, as data. */
  readonly problems: readonly FeedProblem[];
  /** The same, an English sentence each, for the publisher's developer. */
  readonly warnings: readonly string[];
}
