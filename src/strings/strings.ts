/** What the widgets say themselves: one object a language. */
export interface Strings {
  /** BCP 47 tag that marks these words. */
  readonly lang: 'id' | 'en';

  readonly loading: string;
  readonly empty: string;
  readonly notFound: string;
  readonly failed: string;
  readonly retry: string;
  /** Of a copy that is shown while the feed can't be reached: as of when it is. */
  readonly stale: (when: string) => string;

  readonly latest: string;
  readonly loadMore: string;
  /** Announced after a list has grown. The total tells one announcement from the last. */
  readonly added: (count: number, total: number) => string;
  readonly newTab: string;
  readonly showPicture: string;

  readonly related: string;
  /** Why an article is among related news: the kanal, or the word, that both have. */
  readonly sameTag: (tag: string) => string;
  readonly sameWord: (word: string) => string;

  readonly source: string;
  readonly original: string;
  readonly topics: string;
  /** Links to what is embedded in a text. */
  readonly video: string;
  readonly audio: string;
  readonly frame: string;

  /** The name of the row of tools above an article. */
  readonly tools: string;
  readonly readingTime: (minutes: number) => string;
  readonly smaller: string;
  readonly larger: string;
  /** Announced after a change. */
  readonly textSize: (percent: number) => string;
  readonly printArticle: string;
  readonly listen: string;

  /** The heading of a share bar. */
  readonly share: string;
  /** Accessible names of its buttons: of a brand's, and of those that are no brand. */
  readonly shareTo: (brand: string) => string;
  readonly shareBy: Readonly<Record<'copy' | 'email' | 'print' | 'system', string>>;
  readonly copied: string;
  /** Shown above the address where the browser won't copy. */
  readonly copyByHand: string;

  /** Sunday first. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly timeSeparator: string;
}
