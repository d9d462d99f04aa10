import type { Article } from '../feed/article.js';
import { excerpt } from '../text/excerpt.js';
import { contentWords, stem } from './content-words.js';
import { isStemOf, type SearchWord } from './search-query.js';

/**
 * The search index of an archive: which articles have a word. Articles are numbered from the oldest, so that a new one changes no number,
 * and so are the pages of a feed that have them. The words are in pieces, in the order of their code units.
 */
export interface SearchArchive {
  readonly version: 1;
  /** Articles on each page but the last. */
  readonly per_page: number;
  /** The pages that are indexed: their address with `{}`, relative to this file, and what stands for that, the oldest first. */
  readonly pages: { readonly url: string; readonly names: readonly string[] };
  /** Pages with articles that are newer than these, to be read as a whole. */
  readonly recent: readonly string[];
  /** The pieces: the first and the last word, and the address, relative to this file. A word may be in several pieces. */
  readonly words: readonly (readonly [first: string, last: string, url: string])[];
}

/** A piece: the numbers of the articles that have a word in ascending order; the first one as it is, of each other how much larger it is than the one before. */
export interface SearchPiece {
  readonly version: 1;
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** The words by which an article is found. */
export const searchedWords = ({ title, summary, tags }: Pick<Article, 'title' | 'summary' | 'tags'>): ReadonlySet<string> =>
  new Set(contentWords([title, excerpt(summary, Infinity), ...tags].join(' ')));

/** The addresses of the pieces in which a word may be; of one that is still being typed, all that begin with it. */
export function piecesWith(search: SearchWord, { words }: SearchArchive): string[] {
  const { word, isTyped } = search;
  // What is typed may be on the way to «pelakunya», whose stem is shorter.
  const lowest = isTyped ? word.replace(/n(ya?)?$/, '') : stem(word);
  const highest = isTyped ? `${word}\uffff` : lowest;
  return words.filter(([first, last]) => last >= lowest && first <= highest).map(([, , url]) => url);
}

/** The numbers of the articles that have a word, by one of its pieces. */
export function* articlesIn({ words }: SearchPiece, search: SearchWord): Generator<number> {
  for (const [own, steps] of Object.entries(words)) {
    if (!isStemOf(own, search)) continue;
    let number = 0;
    for (const step of steps) yield (number += step);
  }
}
