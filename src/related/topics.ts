import { inSteps } from './steps.js';
import { project, spread, type Vectors } from './vectors.js';

/** One direction of the term space: a weight for each term. */
export type Topic = Float32Array;

/** Articles that the topics are learnt from: spread evenly over a longer list, so many show it well. */
const SAMPLE = 1000;

/**
 * The directions in which the list's articles differ most; words of like company point the same way. Latent semantic analysis
 * (Deerwester et al., 1990): the leading singular vectors of the term-document matrix, found by subspace iteration (Halko,
 * Martinsson & Tropp, 2011).
 */
export function* learnTopics(vectors: Vectors, termCount: number): Generator<void, Topic[]> {
  const articles = vectors.starts.length - 1;
  const size = Math.min(articles, SAMPLE);
  const rowOf = (i: number): number => Math.floor((i * articles) / size);
  // Measured on lists of 60 to 800 articles: few topics for short lists, more for long ones.
  const count = Math.min(64, Math.ceil(1.5 * Math.sqrt(articles)));
  const topics: Topic[] = [];
  // Any start will do; sums of articles are nearer than chance, and always the same.
  for (let j = 0; j < count; j++) {
    topics.push(new Float32Array(termCount));
    for (let i = j; i < size; i += count) spread(vectors, rowOf(i), 1, topics[j]!);
  }
  // So many passes that lists of all lengths take like time; more than eight change nothing.
  for (let pass = Math.min(8, Math.ceil(9e4 / size ** 1.5)); pass > 0; pass--) {
    const places: Float64Array[] = [];
    const toPlace = (j: number): void => {
      const place = new Float64Array(size);
      for (let i = 0; i < size; i++) place[i] = project(vectors, rowOf(i), topics[j]!);
      // Else all would turn to the one leading direction; every other time is enough.
      if (pass % 2) orthogonalise(place, places);
      toUnit(place);
      places.push(place);
    };
    const toTopic = (j: number): void => {
      topics[j]!.fill(0);
      for (let i = 0; i < size; i++) spread(vectors, rowOf(i), places[j]![i]!, topics[j]!);
      toUnit(topics[j]!);
    };
    yield* inSteps(count, toPlace, 1);
    yield* inSteps(count, toTopic, 1);
  }
  return topics;
}

/** A text's place among the topics, of unit length. */
export function placeOf(vectors: Vectors, row: number, topics: readonly Topic[]): Float32Array {
  const place = new Float32Array(topics.length).map((_, j) => project(vectors, row, topics[j]!));
  toUnit(place);
  return place;
}

/** Takes out of a vector what lies along the others (Gram-Schmidt). */
function orthogonalise(vector: Float64Array, others: readonly Float64Array[]): void {
  for (const other of others) {
    const along = dot(vector, other);
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * other[i]!;
  }
}

type Numbers = Float32Array | Float64Array;

export function dot(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Scales to unit length; what is only rounding error becomes 0. */
function toUnit(vector: Numbers): void {
  const square = dot(vector, vector);
  const scale = square > 1e-9 ? 1 / Math.sqrt(square) : 0;
  for (let i = 0; i < vector.length; i++) vector[i]! *= scale;
}
