/** What an article says beside its own words. */
export interface ArticleStrings {
  readonly original: string;
  readonly topics: string;
}

export const articleStrings: Readonly<Record<'id' | 'en', ArticleStrings>> = {
  id: {
    original: 'Baca di sumber asli',
    topics: 'Topik',
  },
  en: {
    original: 'Read the original',
    topics: 'Topics',
  },
};
