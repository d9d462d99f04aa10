/** Languages of the builder. */
export type Lang = 'id' | 'en';

/** Words in both languages. */
export type Text = Readonly<Record<Lang, string>>;
