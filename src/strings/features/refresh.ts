export interface RefreshStrings {
  /** The button that shows what has come. */
  readonly waiting: (count: number) => string;
}

/** The words of a widget that keeps itself fresh. */
export const refreshStrings: Readonly<Record<'id' | 'en', RefreshStrings>> = {
  id: { waiting: (count) => `${count} berita baru` },
  en: { waiting: (count) => (count === 1 ? '1 new article' : `${count} new articles`) },
};
