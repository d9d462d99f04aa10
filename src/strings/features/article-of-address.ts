export interface ArticleOfAddressStrings {
  /** In the place of an article where the page's address names none. */
  readonly unnamed: string;
}

export const articleOfAddressStrings: Readonly<Record<'id' | 'en', ArticleOfAddressStrings>> = {
  id: { unnamed: 'Belum ada berita yang dipilih.' },
  en: { unnamed: 'No article has been chosen yet.' },
};
