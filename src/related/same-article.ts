import type { Article } from '../feed/article.js';
import { urlKey } from '../text/url-key.js';
import { contentWords } from './content-words.js';
import type { SparseRows } from './term-matrix.js';

/**
 * Whether two articles are the same: they have the same address, or the same id in the same feed. Ids are unique within a feed only;
 * feeds without a name are told apart by their host.
 */
export function isSameArticle(a: Article, b: Article): boolean {
  const [one, other] = [a, b].map(({ url }) => urlKey(url));
  return one === other || (a.id === b.id && a.source === b.source && (!!a.source || one!.split('/')[0] === other!.split('/')[0]));
}

/** Splits the title of a page into headline, section and site. A dash separates only between spaces. */
export const titleParts = (title: string): string[] => title.slice(0, 400).split(/\s+(?:[|–—·•»-]+|::)\s+|\|/);

/** Whether the title of a page is an article's title, with or without names of section and site after it. */
export function isTitleOf(pageTitle: string, title: string): boolean {
  const key = (text: string): string => contentWords(text.slice(0, 400)).join();
  return titleParts(pageTitle).some((_, i, parts) => key(parts.slice(0, i + 1).join()) === key(title));
}

/** The weight of each term of a text. */
export type TermWeights = ReadonlyMap<number, number>;

export function rowWeights({ starts, ends, terms, weights }: SparseRows, row: number): TermWeights {
  const map = new Map<number, number>();
  for (let i = starts[row]!; i < ends[row]!; i++) map.set(terms[i]!, weights[i]!);
  return map;
}

/** Two articles whose cosine similarity is higher report the same event. */
const SAME_EVENT_COSINE = 0.6;

/** With fewer common words, two texts can't be recognised as copies: «Jadwal Imsak 1» and «Jadwal Imsak 2» share all their long words. */
const MIN_COMMON_TERMS = 5;

/** Whether two texts are copies, or report the same event. Short texts are copies only if they have the same title. */
export function likeness(a: TermWeights, b: TermWeights, sameTitle: boolean): 'copy' | 'event' | undefined {
  let common = 0;
  let cosine = 0;
  a.forEach((weight, term) => {
    const other = b.get(term);
    if (other === undefined) return;
    common++;
    cosine += weight * other;
  });
  const enough = common >= MIN_COMMON_TERMS;
  const union = a.size + b.size - common;
  // Copies share nearly all words, or all those of the shorter version. Frequent words (weight 0) count too, for the sake of short lists.
  if (common > 0.85 * union && (enough || sameTitle)) return 'copy';
  if (common >= 10 && common > 0.95 * Math.min(a.size, b.size)) return 'copy';
  return (enough && common > 0.4 * union) || cosine > SAME_EVENT_COSINE ? 'event' : undefined;
}
