import type { Strings } from '../strings.js';

/** The words of a widget that keeps itself fresh: the button that shows what has come. */
export const refreshStrings: Readonly<Record<Strings['lang'], (count: number) => string>> = {
  id: (count) => `${count} berita baru`,
  en: (count) => (count === 1 ? '1 new article' : `${count} new articles`),
};
