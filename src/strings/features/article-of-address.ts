export interface ArticleOfAddressWords {
  /** In the place of an article where the page's address names none. */
  readonly unnamed: string;
}

export const articleOfAddressWords: Readonly<Record<'id' | 'en', ArticleOfAddressWords>> = {
  id: { unnamed: 'Belum ada berita yang dipilih.' },
  en: { unnamed: 'No article has been chosen yet.' },
};
