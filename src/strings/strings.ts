import type { LocalFeatureWords } from './features/words-of-features.js';

/** The texts of the widgets themselves: one object for each language. */
export interface Strings {
  /** BCP 47 tag of the language; `id` of a local one that lacks some words. */
  readonly lang: string;

  readonly loading: string;
  readonly empty: string;
  readonly notFound: string;
  readonly failed: string;
  readonly retry: string;
  /** Shown with a stored copy while the feed can't be loaded; `when` is the time of the copy. */
  readonly stale: (when: string) => string;

  readonly latest: string;
  readonly loadMore: string;
  /** Announced after a list has grown. The total makes each announcement different: an unchanged text is not announced again. */
  readonly added: (count: number, total: number) => string;
  readonly newTab: string;
  readonly showPicture: string;

  readonly related: string;
  /** Why an article is related: the kanal, or the word, that both have. */
  readonly sameTag: (tag: string) => string;
  readonly sameWord: (word: string) => string;

  readonly source: string;
  readonly original: string;
  readonly topics: string;
  /** Links to media that are embedded in a text. */
  readonly video: string;
  readonly audio: string;
  readonly frame: string;

  /** Accessible name of the toolbar above an article. */
  readonly tools: string;
  readonly readingTime: (minutes: number) => string;
  readonly smaller: string;
  readonly larger: string;
  /** Announced after the text size has changed. */
  readonly textSize: (percent: number) => string;
  readonly printArticle: string;
  readonly listen: string;
  /** Shown and announced where a tool can't do what was asked of it. */
  readonly printFailed: string;
  readonly listenFailed: string;

  /** The heading of a share bar. */
  readonly share: string;
  /** Accessible names of its buttons: with a brand, and without one. */
  readonly shareTo: (brand: string) => string;
  readonly shareBy: Readonly<Record<'copy' | 'email' | 'print' | 'system', string>>;
  readonly copied: string;
  /** Shown above the address where the browser does not allow copying. */
  readonly copyByHand: string;

  /** Sunday first. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly timeSeparator: string;

  /** What a local language calls the words of features, which have their own Indonesian and English. */
  readonly features?: LocalFeatureWords;
}
