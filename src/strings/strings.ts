/** What every widget may have to say itself. One object a language; the words of one widget alone are with it. */
export interface Strings {
  /** BCP 47 tag that marks these words. */
  readonly lang: 'id' | 'en';
  readonly loading: string;
  readonly empty: string;
  readonly notFound: string;
  readonly failed: string;
  readonly retry: string;
  readonly loadMore: string;
  /** Said after the list has grown; how many there are now tells this time from the last. */
  readonly added: (count: number, all: number) => string;
  readonly related: string;
  readonly latest: string;
  readonly source: string;
}
