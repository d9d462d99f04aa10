import type { Article } from '../feed/article.js';
import { excerpt } from '../text/excerpt.js';
import { fold, stem, STOP_WORDS } from './content-words.js';

/** A word that a reader looks for, folded. */
export interface SearchWord {
  readonly word: string;
  /** True for the word that is still being typed: it stands for all that begin with it. */
  readonly isTyped: boolean;
}

/** What a reader looks for: all these words; where there are none, the text anywhere in a title. */
export interface SearchQuery {
  readonly words: readonly SearchWord[];
  readonly text: string;
}

/** Where something stands in a text: the first letter, and the one after the last. */
export type Range = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}]+/gu;

/** Words of fewer letters are in no index. */
const MIN_LETTERS = 3;

/** Reads what has been typed; nothing for one that has no letter. Stop words and short ones count only where there is nothing else. */
export function parseQuery(typed: string): SearchQuery | undefined {
  const text = fold(typed).replace(/\s+/g, ' ');
  const all = text.match(WORD);
  if (!all) return undefined;
  const isComplete = /[^\p{L}\p{N}\p{M}]$/u.test(typed);
  const words = all
    .map((word, i) => ({ word, isTyped: !isComplete && i === all.length - 1 }))
    .filter(({ word }) => word.length >= MIN_LETTERS && !STOP_WORDS.has(word));
  return { words, text };
}

/** True where a folded word of a text is the one that is looked for: they have the same stem, or it begins as typed. */
const isMatch = (own: string, { word, isTyped }: SearchWord): boolean =>
  (isTyped && own.startsWith(word)) || (own.length >= MIN_LETTERS && stem(own) === stem(word));

/** True where a stem of an index is that of a word that is looked for. «pelakuny» is on the way to «pelakunya», whose stem is shorter. */
export const isStemOf = (own: string, { word, isTyped }: SearchWord): boolean =>
  (isTyped && `${own}nya`.startsWith(word)) || own === stem(word);

/** True for a typed word that may become a stop word, which no index has. */
export const mayBeStopWord = ({ word, isTyped }: SearchWord): boolean => isTyped && [...STOP_WORDS].some((stop) => stop.startsWith(word));

/**
 * True if an article has all words in its title, its summary and its kanals; without words, the text in its title. The dateline is not
 * shown: `BANYUWANGI –` would find nearly every article.
 */
export function isFound({ title, summary, tags }: Pick<Article, 'title' | 'summary' | 'tags'>, { words, text }: SearchQuery): boolean {
  if (!words.length) return fold(title).includes(text);
  const own = fold([title, excerpt(summary, Infinity), ...tags].join(' ')).match(WORD) ?? [];
  return words.every((word) => own.some((other) => isMatch(other, word)));
}

/** Where a text has what is looked for: of each word as many letters as both have in common. */
export function rangesOf(text: string, query: SearchQuery): Range[] {
  // Folding changes lengths: a letter may become two, and an accent none.
  let folded = '';
  const at: number[] = [];
  let place = 0;
  for (const character of text) {
    const letters = character.trim() ? fold(character) : ' ';
    for (let i = 0; i < letters.length; i++) at.push(place);
    folded += letters;
    place += character.length;
  }
  at.push(text.length);
  return foldedRanges(folded, query).map(([start, end]) => [at[start]!, at[end]!]);
}

function foldedRanges(folded: string, { words, text }: SearchQuery): Range[] {
  const ranges: Range[] = [];
  if (!words.length)
    for (let i = folded.indexOf(text); i >= 0; i = folded.indexOf(text, i + text.length)) ranges.push([i, i + text.length]);
  else
    for (const { 0: own, index } of folded.matchAll(WORD)) {
      const common = words.filter((word) => isMatch(own, word)).map(({ word }) => commonLetters(own, word));
      if (common.length) ranges.push([index, index + Math.max(...common)]);
    }
  return ranges;
}

function commonLetters(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
