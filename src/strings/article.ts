/** What an article says beside its own words. */
export interface ArticleStrings {
  readonly original: string;
  readonly topics: string;
  /** What leads to a film, a recording, or another page that stood in the text. */
  readonly video: string;
  readonly audio: string;
  readonly frame: string;
}

export const articleStrings: Readonly<Record<'id' | 'en', ArticleStrings>> = {
  id: {
    original: 'Baca di sumber asli',
    topics: 'Topik',
    video: 'Tonton video',
    audio: 'Dengarkan audio',
    frame: 'Buka sematan',
  },
  en: {
    original: 'Read the original',
    topics: 'Topics',
    video: 'Watch the video',
    audio: 'Listen to the audio',
    frame: 'Open the embedded page',
  },
};
