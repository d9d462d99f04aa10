import { forEachStep, type Steps } from '../steps.js';
import { rowDot, addScaledRow, type SparseRows } from './term-matrix.js';

/** One direction of the term space: a weight for each term. */
export type Topic = Float32Array;

/** Articles that the topics are learnt from: spread evenly over a longer list, so many show it well. */
const MAX_SAMPLE_ARTICLES = 1000;

/**
 * The directions in which the list's articles differ most; words of like company point the same way. Latent semantic analysis
 * (Deerwester et al., 1990): the leading singular vectors of the term-document matrix, found by subspace iteration (Halko,
 * Martinsson & Tropp, 2011), sped up by Chebyshev's polynomials (Saad, 1984): what is no more than noise stays small, and the
 * rest grows faster than its powers.
 */
export function* learnTopics(vectors: SparseRows, termCount: number): Steps<Topic[]> {
  const articles = vectors.starts.length;
  const size = Math.min(articles, MAX_SAMPLE_ARTICLES);
  const rowOf = (i: number): number => ((i * articles) / size) | 0;
  // Measured on lists of 60 to 800 articles: few topics for short lists, more for long ones.
  const count = Math.min(64, Math.ceil(1.5 * Math.sqrt(articles)));
  // One more changes nothing; with one less a hundredth less of what is related is found, which long lists pay for their time.
  const passes = Math.min(5, Math.ceil(2000 / size));
  // Squared singular values up to this: 1 on average, for vectors of unit length, and the more articles the more for the least topic.
  const noise = 1 + size / MAX_SAMPLE_ARTICLES;
  const topics: Topic[] = [];
  const places: Float64Array[] = [];
  const learn = (j: number): void => {
    const topic = new Float32Array(termCount);
    // The articles' places in the topic, and those of the pass before. Any start will do that is always the same.
    let before = new Float64Array(size);
    let place = before.map((_, i) => +(i % count === j));
    const toTopic = (): void => {
      topic.fill(0);
      for (let i = 0; i < size; i++) if (place[i]) addScaledRow(vectors, rowOf(i), place[i]!, topic);
    };
    for (let pass = 0; pass < passes; pass++) {
      toTopic();
      const next = place.map((here, i) => rowDot(vectors, rowOf(i), topic) - (noise / 2) * here - (noise / 4) ** 2 * before[i]!);
      [before, place] = [place, next];
    }
    // Else all would be the one leading direction.
    orthogonalise(place, places);
    toUnit(place);
    places.push(place);
    toTopic();
    toUnit(topic);
    topics.push(topic);
  };
  yield* forEachStep(count, learn, 1);
  return topics;
}

/** A text's place among the topics, of unit length. */
export function topicVector(vectors: SparseRows, row: number, topics: readonly Topic[]): Float32Array {
  const place = new Float32Array(topics.length).map((_, j) => rowDot(vectors, row, topics[j]!));
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
