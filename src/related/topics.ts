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
  const sample = new Uint32Array(size).map((_, i) => Math.floor((i * articles) / size));
  // Measured on lists of 60 to 800 articles: few topics for short lists, more for long ones.
  const count = Math.min(64, Math.ceil(1.5 * Math.sqrt(articles)));
  const topics: Topic[] = [];
  // Any start will do; sums of articles are nearer than chance, and always the same.
  for (let j = 0; j < count; j++) {
    topics.push(new Float32Array(termCount));
    for (let i = j; i < size; i += count) spread(vectors, sample[i]!, 1, topics[j]!);
  }
  // So many passes that lists of all lengths take like time; more than eight change nothing.
  for (let pass = Math.min(8, Math.ceil(9e4 / size ** 1.5)); pass > 0; pass--) {
    const places: Float64Array[] = [];
    for (const topic of topics) {
      const place = new Float64Array(size);
      projectAll(vectors, sample, topic, place);
      // Else all would turn to the one leading direction; every other time is enough.
      if (pass % 2) orthogonalise(place, places);
      toUnit(place);
      places.push(place);
      yield;
    }
    for (let j = 0; j < count; j++) {
      spreadAll(vectors, sample, topics[j]!.fill(0), places[j]!);
      yield;
    }
  }
  topics.forEach(toUnit);
  return topics;
}

/** A text's place among the topics, of unit length. */
export function placeOf(vectors: Vectors, row: number, topics: readonly Topic[]): Float32Array {
  const place = new Float32Array(topics.length);
  for (let j = 0; j < topics.length; j++) place[j] = project(vectors, row, topics[j]!);
  toUnit(place);
  return place;
}

// The loops are functions of their own, for engines compile those sooner than a generator.

function projectAll(vectors: Vectors, rows: Uint32Array, topic: Topic, places: Float64Array): void {
  for (let i = 0; i < rows.length; i++) places[i] = project(vectors, rows[i]!, topic);
}

function spreadAll(vectors: Vectors, rows: Uint32Array, topic: Topic, places: Float64Array): void {
  for (let i = 0; i < rows.length; i++) spread(vectors, rows[i]!, places[i]!, topic);
}

/** Takes out of a vector what lies along the others (Gram-Schmidt). */
function orthogonalise(vector: Float64Array, others: readonly Float64Array[]): void {
  for (const other of others) {
    const along = dot(vector, other);
    for (let i = 0; i < vector.length; i++) vector[i]! -= along * other[i]!;
  }
}

type Numbers = Float32Array | Float64Array;

function dot(a: Numbers, b: Numbers): number {
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
