import { htmlToText } from '../text/plain.js';
import type { Article } from '../feed/article.js';
import { dateline } from '../text/excerpt.js';

/** Function words of Indonesian and of news prose: they join words, and say nothing of what a text is about. */
const STOP_WORDS = new Set(
  'ada adalah agar akan aku anda antara apa atas atau bagi bagian bahwa banyak baru beberapa belum berbagai bisa boleh bukan cara dalam dan dapat dari demi demikian dengan di dia diri guna hal hanya harus hari hingga ia ini itu jadi jangan jika juga kali kalau kami kamu kata karena ke kembali kepada ketika kini kita lagi lain lalu lebih lewat maka masih mau melalui memang mereka meski mulai namun nya oleh orang pada para pernah pun pula saat saja salah sama sambil sampai sangat satu saya sebab sebagai sebelum sebuah secara sehingga sejak sejumlah selain selama seluruh semua sementara seperti serta sesuai setelah setiap siapa sudah supaya tak tapi telah tentang terhadap tersebut tetap tetapi tidak tiap untuk usai wib yaitu yakni yang the a an and are at by for from in is it of on that to was with'.split(' '),
); // prettier-ignore

/** The content words of a text: lower case, accents folded, in order. */
export function contentWords(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !STOP_WORDS.has(word));
}

/** Characters of an article's text that are read: news says first what it is about. */
const READ = 800;

/** A word of the title stands for this many of the text. */
const TITLE_WEIGHT = 3;

/** How often an article uses each content word; words of the title count more. */
export function wordCounts({ title, summary, text, html }: Pick<Article, 'title' | 'summary' | 'text' | 'html'>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string[], weight: number): void => words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + weight));
  const body = text ?? (html ? htmlToText(html) : '');
  add(contentWords(title.slice(0, READ)), TITLE_WEIGHT);
  for (const part of body.startsWith(summary) ? [body] : [summary, body])
    add(contentWords(part.slice(dateline(part)?.length ?? 0).slice(0, READ)), 1);
  return counts;
}
