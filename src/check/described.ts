import type { Level } from './feed/feed-finding.js';
import type { CommonWords, PageWords } from './words/words.js';

/** A finding in words. */
export interface Described {
  readonly level: Level;
  readonly what: string;
  /** What was found, the first of many. */
  readonly values: readonly string[];
  readonly todo: string;
  readonly line?: string | undefined;
  readonly element?: Element | undefined;
}

/** Items, or addresses, that are named of one kind of finding. */
const MAX_NAMED = 4;

/** The first of many, and how many more there are. */
export const firstOf = (values: readonly string[], { more }: CommonWords): string[] =>
  values.length > MAX_NAMED ? [...values.slice(0, MAX_NAMED), more(values.length - MAX_NAMED)] : [...values];

const DAY_MS = 864e5;

/** What a feed has, in a sentence. */
export function feedContent(
  articles: number,
  pictures: number,
  newest: Date | undefined,
  words: CommonWords & Pick<PageWords, 'has'>,
): string {
  const age = newest && Math.max(0, Math.floor((Date.now() - +newest) / DAY_MS));
  return words.has(
    articles,
    pictures,
    age === undefined ? '' : new Intl.RelativeTimeFormat(words.lang, { numeric: 'auto' }).format(-age, 'day'),
  );
}
