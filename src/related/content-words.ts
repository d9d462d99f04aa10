import type { Article } from '../feed/article.js';

/** Stop words of Indonesian and of news texts: frequent words that don't tell what a text is about. In alphabetical order. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'ada adalah agar akan atas atau bagi bahwa banyak baru beberapa belum berbagai bisa bukan cara dalam dan dapat dari dengan dia hal hanya harus hari hingga ini itu jadi jika juga kalau kami karena kata kembali kepada kini kita lain lalu lebih masih melalui menjadi mereka mulai namun oleh orang pada para pun saat salah sama satu saya sebagai secara sejumlah selama semua seperti serta setelah soal sudah tak tapi telah tentang terhadap terkait tersebut tidak untuk usai wib yakni yang'.split(
    ' ',
  ),
);

/**
 * The content words of a text, folded, in order. Of the Indonesian suffixes only `-nya` is removed («pelakunya» becomes «pelaku»), so that
 * articles about one event match; other stemming improved the ranking by less than the measurement error.
 */
export function contentWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

/** A folded word without its suffix. */
export const stem = (word: string): string => (word.length > 6 ? word.replace(/nya$/, '') : word);

/** Folds a text for comparison: lower case, without accents. */
export function fold(text: string): string {
  return (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase().trim();
}

/** Characters at the start of a title or text that count as its lead: news texts begin with the most important facts. */
const LEAD_CHARACTERS = 400;
/** Characters of a text that are read; the rest is ignored. */
const MAX_TEXT_CHARACTERS = 4000;

/** The content words of the three parts of an article. */
export interface ArticleWords {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly rest: readonly string[];
}

export function articleWords({ title, summary, text, html = '' }: Pick<Article, 'title' | 'summary' | 'text' | 'html'>): ArticleWords {
  // The result is only compared, never shown, so removing tags and character references with a pattern is enough.
  const body = text || html.slice(0, 4 * MAX_TEXT_CHARACTERS).replace(/<(script|style)[^]*?<\/\1|<[^>]*>|&[#\w]+;/gi, ' ').trim(); // prettier-ignore
  const all = `${body.startsWith(summary.slice(0, 100)) ? '' : summary} ${body}`;
  const space = all.indexOf(' ', LEAD_CHARACTERS);
  const cut = space < 0 ? MAX_TEXT_CHARACTERS : Math.min(space, MAX_TEXT_CHARACTERS);
  return {
    title: contentWords(title.slice(0, LEAD_CHARACTERS)),
    lead: contentWords(all.slice(0, cut)),
    rest: contentWords(all.slice(cut, MAX_TEXT_CHARACTERS)),
  };
}
