/** Why an article stands among related news. */
export interface RelatedStrings {
  readonly section: (tag: string) => string;
  readonly about: (word: string) => string;
}

export const relatedStrings: Readonly<Record<'id' | 'en', RelatedStrings>> = {
  id: {
    section: (tag) => `Kanal ${tag}`,
    about: (word) => `Tentang ${word}`,
  },
  en: {
    section: (tag) => `Section: ${tag}`,
    about: (word) => `About ${word}`,
  },
};
