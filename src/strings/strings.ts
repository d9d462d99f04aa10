/** Every word that the widgets themselves say. One object a language. */
export interface Strings {
  /** BCP 47 tag that marks these words. */
  readonly lang: string;
  readonly days: readonly string[];
  readonly months: readonly string[];
  readonly timeSeparator: string;
  readonly loading: string;
  readonly empty: string;
  readonly notFound: string;
  readonly failed: string;
  /** As of when the copy is that is shown while the feed can't be reached. */
  readonly stale: (when: string) => string;
  readonly retry: string;
  readonly loadMore: string;
  /** Said after the list has grown. */
  readonly added: (count: number) => string;
  readonly related: string;
  readonly latest: string;
  readonly source: string;
  readonly original: string;
  readonly topics: string;
  readonly newTab: string;
  readonly share: string;
  readonly copied: string;
  /** Shown above the address when no way of copying works. */
  readonly copyByHand: string;
  /** Accessible names of the share targets that aren't brands. */
  readonly targets: { readonly system: string; readonly copy: string; readonly email: string; readonly print: string };
  /** Accessible name of a brand's button. */
  readonly shareTo: (brand: string) => string;
}
