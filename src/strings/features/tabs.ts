/** What the tabs of a list say, beside its own words. */
export interface TabsStrings {
  /** The tab of all news. */
  readonly all: string;
  /** Accessible name of the row. */
  readonly tabs: string;
  readonly empty: (kanal: string) => string;
  readonly failed: (kanal: string) => string;
  /** Announced when a kanal’s own feed has come. */
  readonly shown: (count: number, kanal: string) => string;
}

export const tabsStrings: Readonly<Record<'id' | 'en', TabsStrings>> = {
  id: {
    all: 'Semua',
    tabs: 'Kanal',
    empty: (kanal) => `Belum ada berita di kanal ${kanal}.`,
    failed: (kanal) => `Berita kanal ${kanal} belum dapat dimuat.`,
    shown: (count, kanal) => `${count} berita di kanal ${kanal}.`,
  },
  en: {
    all: 'All',
    tabs: 'Topics',
    empty: (kanal) => `No news in ${kanal} yet.`,
    failed: (kanal) => `The news in ${kanal} can’t be loaded.`,
    shown: (count, kanal) => `${kanal}: ${count} ${count === 1 ? 'article' : 'articles'}.`,
  },
};
