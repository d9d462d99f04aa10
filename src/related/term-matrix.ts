import type { ArticleWords } from './content-words.js';

/** A sparse matrix in compressed rows, one row for each text. The weights are term counts until {@link applyTfIdf} has changed them. */
export interface SparseRows {
  /** Where each row starts and ends in `terms` and `weights`. */
  readonly starts: number[];
  readonly ends: number[];
  readonly terms: number[];
  readonly weights: number[];
}

/** A word of the title counts as this many words of the text: titles are short and carefully chosen. */
const TITLE_WEIGHT = 5;

/** Counts the terms of texts, one row for each text; terms are numbers. */
export class TermMatrix {
  readonly all: SparseRows = { starts: [], ends: [], terms: [], weights: [] };
  /** Titles and leads only: the first parts of the same rows. */
  readonly leads: SparseRows = { ...this.all, ends: [], weights: [] };
  /** How many texts use each term. */
  readonly documentFrequencies: number[] = [];
  /** The index of each term's latest entry in `terms`. */
  readonly #entries: number[] = [];

  add({ title, lead, rest }: ArticleWords, termOf: (word: string) => number): void {
    const { all, leads, documentFrequencies } = this;
    const start = all.terms.length;
    const count = (words: readonly string[], times: number, inLead: number): void => {
      for (const word of words) {
        const term = termOf(word);
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

/** Turns the term counts of a row into TF-IDF weights of unit length: the logarithm of the count times the inverse document frequency. */
export function applyTfIdf({ starts, ends, terms, weights }: SparseRows, row: number, idf: readonly number[]): void {
  const end = ends[row]!;
  let square = 0;
  for (let i = starts[row]!; i < end; i++) {
    // Words that are not in the list have no inverse document frequency.
    square += (weights[i] = (1 + Math.log(weights[i]!)) * (idf[terms[i]!] ?? 0)) ** 2;
  }
  const scale = square && 1 / Math.sqrt(square);
  for (let i = starts[row]!; i < end; i++) weights[i]! *= scale;
}

/** The dot product of a row and a vector of weights by term. */
export function rowDot({ starts, ends, terms, weights }: SparseRows, row: number, byTerm: Float32Array): number {
  const end = ends[row]!;
  let sum = 0;
  for (let i = starts[row]!; i < end; i++) {
    const weight = weights[i]!;
    // Words that are not in the list have no weight, and no entry in `byTerm`.
    if (weight) sum += weight * byTerm[terms[i]!]!;
  }
  return sum;
}

/** Adds a row, multiplied by `factor`, to a vector of weights by term. */
export function addScaledRow({ starts, ends, terms, weights }: SparseRows, row: number, factor: number, byTerm: Float32Array): void {
  const end = ends[row]!;
  for (let i = starts[row]!; i < end; i++) byTerm[terms[i]!]! += weights[i]! * factor;
}
