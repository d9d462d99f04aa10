import type { Article } from '../feed/article.js';

/** Function words of Indonesian and of news prose: they join words, and say nothing of what a text is about. Ordered by letters. */
const STOP_WORDS = new Set(
  'ada adalah agar akan atas atau bagi bahwa banyak baru beberapa belum berbagai bisa bukan cara dalam dan dapat dari dengan dia hal hanya harus hari hingga ini itu jadi jika juga kalau kami karena kata kembali kepada kini kita lain lalu lebih masih melalui menjadi mereka mulai namun oleh orang pada para pun saat salah sama satu saya sebagai secara sejumlah selama semua seperti serta setelah soal sudah tak tapi telah tentang terhadap terkait tersebut tidak untuk usai wib yakni yang'.split(
    ' ',
  ),
);

/**
 * The content words of a text, folded, in order. «Pelakunya» is «pelaku», which keeps the articles of an event together; other
 * stemming won less than the error of measurement.
 */
export function contentWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => (word.length > 6 ? word.replace(/nya$/, '') : word));
}

/** A text as it is compared: lower case, without accents. */
export function fold(text: string): string {
  return (/[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text).toLowerCase().trim();
}

/** Characters of a title, and of a text, that say what it is about: news comes to the point first. */
const LEAD_CHARACTERS = 400;
/** Characters of a text that are read at all. */
const MAX_TEXT_CHARACTERS = 4000;

/** The content words of an article in its three parts. */
export interface ArticleWords {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly rest: readonly string[];
}

export function articleWords({ title, summary, text, html = '' }: Pick<Article, 'title' | 'summary' | 'text' | 'html'>): ArticleWords {
  // Only words are wanted here, never a text to show: cutting tags and references out is enough.
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
