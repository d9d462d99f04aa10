/** The two languages of the builder. */
export type Lang = 'id' | 'en';

/** Words in both. */
export type Text = Readonly<Record<Lang, string>>;
