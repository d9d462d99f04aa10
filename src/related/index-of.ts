import type { Article } from '../feed/article.js';
import { wordCounts } from './words.js';

/** An article as a vector of unit length: word -> weight. */
export type Vector = ReadonlyMap<string, number>;

export interface Index {
  readonly vectors: ReadonlyMap<Article, Vector>;
  readonly vectorOf: (counts: ReadonlyMap<string, number>, tags: readonly string[]) => Vector;
}

const indexes = new WeakMap<readonly Article[], Index>();

/** A tag that two articles share weighs as much as this many mentions of a word of its rarity. */
const TAG_WEIGHT = 4;

export const tagTerm = (tag: string): string => `#${tag.trim().toLowerCase()}`;

/** The index of a list, built once and kept with it. */
export function indexOf(articles: readonly Article[]): Index {
  let index = indexes.get(articles);
  if (!index) indexes.set(articles, (index = buildIndex(articles)));
  return index;
}

function buildIndex(articles: readonly Article[]): Index {
  const documents = new Map(articles.map((article) => [article, wordCounts(article)]));
  const frequency = new Map<string, number>();
  const count = (term: string): Map<string, number> => frequency.set(term, (frequency.get(term) ?? 0) + 1);
  documents.forEach((counts, article) => {
    counts.forEach((_, word) => count(word));
    new Set(article.tags.map(tagTerm)).forEach(count);
  });
  // Inverse document frequency (Spärck Jones, 1972): what stands in every article, as the regency's name does, weighs nothing.
  const rarity = (term: string): number => Math.log((articles.length + 1) / ((frequency.get(term) ?? 0) + 1));
  const vectorOf = (counts: ReadonlyMap<string, number>, tags: readonly string[]): Vector => {
    const vector = new Map<string, number>();
    counts.forEach((times, word) => vector.set(word, (1 + Math.log(times)) * rarity(word)));
    for (const term of new Set(tags.map(tagTerm))) vector.set(term, (1 + Math.log(TAG_WEIGHT)) * rarity(term));
    let square = 0;
    vector.forEach((weight) => (square += weight * weight));
    const length = Math.sqrt(square) || 1;
    vector.forEach((weight, term) => (weight > 0 ? vector.set(term, weight / length) : vector.delete(term)));
    return vector;
  };
  return { vectorOf, vectors: new Map([...documents].map(([article, counts]) => [article, vectorOf(counts, article.tags)])) };
}

/** The cosine of two vectors: 0 nothing in common, 1 the same. */
export function similarity(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  small.forEach((weight, term) => (sum += weight * (large.get(term) ?? 0)));
  return sum;
}
