import type { Article } from '../feed/article.js';
import { urlKey } from '../text/url-key.js';
import { contentWords } from './content-words.js';
import type { SparseRows } from './term-matrix.js';

/**
 * Whether two are one article: at one address, or under one id of one feed. Ids are unique within a feed only; where the feeds
 * do not say their names, the host tells them apart.
 */
export function isSameArticle(a: Article, b: Article): boolean {
  const [one, other] = [a, b].map(({ url }) => urlKey(url));
  return one === other || (a.id === b.id && a.source === b.source && (!!a.source || one!.split('/')[0] === other!.split('/')[0]));
}

/** The parts of a page's title: headline, section, site. A dash only between spaces. */
export const titleParts = (title: string): string[] => title.slice(0, 400).split(/\s+(?:[|–—·•»-]+|::)\s+|\|/);

/** Whether a page's title is an article's, with or without names of section and site after it. */
export function isTitleOf(pageTitle: string, title: string): boolean {
  const key = (text: string): string => contentWords(text.slice(0, 400)).join();
  return titleParts(pageTitle).some((_, i, parts) => key(parts.slice(0, i + 1).join()) === key(title));
}

/** One text's weighted terms. */
export type TermWeights = ReadonlyMap<number, number>;

export function rowWeights({ starts, ends, terms, weights }: SparseRows, row: number): TermWeights {
  const map = new Map<number, number>();
  for (let i = starts[row]!; i < ends[row]!; i++) map.set(terms[i]!, weights[i]!);
  return map;
}

/** From this cosine on, two articles report one event. */
const SAME_EVENT_COSINE = 0.6;

/** Fewer words in common are too little to tell a copy by: «Jadwal Imsak 1» and «Jadwal Imsak 2» share all their long words. */
const MIN_COMMON_TERMS = 5;

/** Whether two texts are copies, or report one event. Of short texts only those under the same title are copies. */
export function likeness(a: TermWeights, b: TermWeights, sameTitle: boolean): 'copy' | 'story' | undefined {
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
  // Copies share nearly all words, or those of a shorter version. Frequent words count too, or short lists would hide copies.
  if (common > 0.85 * union && (enough || sameTitle)) return 'copy';
  if (common >= 10 && common > 0.95 * Math.min(a.size, b.size)) return 'copy';
  return (enough && common > 0.4 * union) || cosine > SAME_EVENT_COSINE ? 'story' : undefined;
}
