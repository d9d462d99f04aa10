import type { Words } from './words.js';

/** Texts as vectors of unit length, one a row (compressed sparse rows). */
export interface Vectors {
  /** Where each row starts; one more than there are rows. */
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** A word of the title stands for this many of the text: titles are short, and chosen with care. */
const TITLE = 5;

/** How often texts use each term, one row a text; terms are numbered. */
export class TermRows {
  readonly starts: number[] = [0];
  readonly terms: number[] = [];
  /** Mentions in all that is read. */
  readonly all: number[] = [];
  /** Mentions in title and lead. */
  readonly lead: number[] = [];
  /** By term: how many texts use it. */
  readonly spreads: number[] = [];
  /** By term: its latest entry. */
  readonly #entries: number[] = [];

  add({ title, lead, rest }: Words, numberOf: (word: string) => number): void {
    const start = this.terms.length;
    const count = (words: readonly string[], times: number, inLead: number): void => {
      for (const word of words) {
        const term = numberOf(word);
        let entry = this.#entries[term] ?? -1;
        if (entry < start) {
          entry = this.#entries[term] = this.terms.push(term) - 1;
          this.all[entry] = this.lead[entry] = 0;
          this.spreads[term] ??= 0;
          this.spreads[term]!++;
        }
        this.all[entry]! += times;
        this.lead[entry]! += times * inLead;
      }
    };
    count(title, TITLE, 1);
    count(lead, 1, 1);
    count(rest, 1, 0);
    this.starts.push(this.terms.length);
  }

  /** The rows with all their mentions, or those of titles and leads, not yet weighed. */
  vectors(): [all: Vectors, leads: Vectors] {
    const starts = setAll(new Uint32Array(this.starts.length), this.starts);
    const terms = setAll(new Uint32Array(this.terms.length), this.terms);
    const of = (mentions: readonly number[]): Vectors => ({ starts, terms, weights: setAll(new Float32Array(terms.length), mentions) });
    return [of(this.all), of(this.lead)];
  }
}

/** Constructors given an array walk it by its iterator, which takes ten times as long. */
export function setAll<Numbers extends Uint32Array | Float32Array>(numbers: Numbers, values: readonly number[]): Numbers {
  numbers.set(values);
  return numbers;
}

/** Turns a row's mentions into weights of unit length: the logarithm of their number, times the term's rarity. */
export function weigh({ starts, terms, weights }: Vectors, row: number, rarities: Float32Array): void {
  const end = starts[row + 1]!;
  let square = 0;
  for (let i = starts[row]!; i < end; i++) {
    // Words that the list does not know have no rarity.
    if (weights[i]) square += (weights[i] = (1 + Math.log(weights[i]!)) * (rarities[terms[i]!] ?? 0)) ** 2;
  }
  const scale = square && 1 / Math.sqrt(square);
  for (let i = starts[row]!; i < end; i++) weights[i]! *= scale;
}

/** The product of a row with weights by term. */
export function project({ starts, terms, weights }: Vectors, row: number, byTerm: Float32Array): number {
  const end = starts[row + 1]!;
  let sum = 0;
  for (let i = starts[row]!; i < end; i++) {
    const weight = weights[i]!;
    if (weight) sum += weight * byTerm[terms[i]!]!;
  }
  return sum;
}

/** Adds a row, `times` over, to weights by term. */
export function spread({ starts, terms, weights }: Vectors, row: number, times: number, byTerm: Float32Array): void {
  const end = starts[row + 1]!;
  for (let i = starts[row]!; i < end; i++) byTerm[terms[i]!]! += weights[i]! * times;
}
