/** What is said of single articles, and of news that isn't up to date. */
export interface NewsStrings {
  /** As of when the copy is that is shown while the feed can't be reached. */
  readonly stale: (when: string) => string;
  readonly newTab: string;
}

export const newsStrings: Readonly<Record<'id' | 'en', NewsStrings>> = {
  id: {
    stale: (when) => `Belum dapat diperbarui. Berita per ${when}.`,
    newTab: 'buka di tab baru',
  },
  en: {
    stale: (when) => `Not up to date. News as of ${when}.`,
    newTab: 'opens in a new tab',
  },
};
