import type { ArticleWords } from './content-words.js';

/** Texts as vectors, one a row (compressed sparse rows): before they are weighed, how often a text uses each term. */
export interface SparseRows {
  /** Where each row starts, and where it ends. */
  readonly starts: number[];
  readonly ends: number[];
  readonly terms: number[];
  readonly weights: number[];
}

/** A word of the title stands for this many of the text: titles are short, and chosen with care. */
const TITLE_WEIGHT = 5;

/** The terms that texts use, one row a text; terms are numbered. */
export class TermMatrix {
  readonly all: SparseRows = { starts: [], ends: [], terms: [], weights: [] };
  /** Titles and leads: the beginnings of the same rows. */
  readonly leads: SparseRows = { ...this.all, ends: [], weights: [] };
  /** By term: how many texts use it. */
  readonly documentFrequencies: number[] = [];
  /** By term: its latest entry. */
  readonly #entries: number[] = [];

  add({ title, lead, rest }: ArticleWords, numberOf: (word: string) => number): void {
    const { all, leads, documentFrequencies } = this;
    const start = all.terms.length;
    const count = (words: readonly string[], times: number, inLead: number): void => {
      for (const word of words) {
        const term = numberOf(word);
        let entry = this.#entries[term] ?? -1;
        if (entry < start) {
          entry = this.#entries[term] = all.terms.push(term) - 1;
          all.weights[entry] = leads.weights[entry] = 0;
          documentFrequencies[term] = (documentFrequencies[term] ?? 0) + 1;
        }
        all.weights[entry]! += times;
        leads.weights[entry]! += times * inLead;
      }
    };
    all.starts.push(start);
    count(title, TITLE_WEIGHT, 1);
    count(lead, 1, 1);
    leads.ends.push(all.terms.length);
    count(rest, 1, 0);
    all.ends.push(all.terms.length);
  }
}

/** Turns how often a row uses its terms into weights of unit length: the logarithm of the number, times the term's rarity. */
export function applyTfIdf({ starts, ends, terms, weights }: SparseRows, row: number, rarities: readonly number[]): void {
  const end = ends[row]!;
  let square = 0;
  for (let i = starts[row]!; i < end; i++) {
    // Words that the list does not know have no rarity.
    square += (weights[i] = (1 + Math.log(weights[i]!)) * (rarities[terms[i]!] ?? 0)) ** 2;
  }
  const scale = square && 1 / Math.sqrt(square);
  for (let i = starts[row]!; i < end; i++) weights[i]! *= scale;
}

/** The product of a row with weights by term. */
export function rowDot({ starts, ends, terms, weights }: SparseRows, row: number, byTerm: Float32Array): number {
  const end = ends[row]!;
  let sum = 0;
  for (let i = starts[row]!; i < end; i++) {
    const weight = weights[i]!;
    // Words that the list does not know have no weight, and no place in `byTerm`.
    if (weight) sum += weight * byTerm[terms[i]!]!;
  }
  return sum;
}

/** Adds a row, `times` over, to weights by term. */
export function addScaledRow({ starts, ends, terms, weights }: SparseRows, row: number, times: number, byTerm: Float32Array): void {
  const end = ends[row]!;
  for (let i = starts[row]!; i < end; i++) byTerm[terms[i]!]! += weights[i]! * times;
}
