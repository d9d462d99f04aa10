import { forEachStep, type Steps } from '../steps.js';
import { rowDot, addScaledRow, type SparseRows } from './term-matrix.js';

/** A topic is a direction in the space of the terms: a weight for each term. */
export type Topic = Float32Array;

/** Most articles that the topics are learnt from; of a longer list a sample is taken at equal distances, which represents it well. */
const MAX_SAMPLE_ARTICLES = 1000;

/**
 * The directions in which the articles of the list differ most; words that occur in similar contexts have similar directions. This is
 * latent semantic analysis (Deerwester et al., 1990): the leading singular vectors of the term-document matrix, computed by subspace
 * iteration (Halko, Martinsson & Tropp, 2011) with Chebyshev polynomials (Saad, 1984): these keep the noise small and let the rest grow
 * faster than plain powers do.
 */
export function* learnTopics(rows: SparseRows, termCount: number): Steps<Topic[]> {
  const articles = rows.starts.length;
  const size = Math.min(articles, MAX_SAMPLE_ARTICLES);
  const rowOf = (i: number): number => ((i * articles) / size) | 0;
  // Measured on lists of 60 to 800 articles: few topics for short lists, more for long ones.
  const count = Math.min(64, Math.ceil(1.5 * Math.sqrt(articles)));
  // More passes change nothing. With one pass less 1 % fewer related articles are found, which is accepted for long lists to save time.
  const passes = Math.min(5, Math.ceil(2000 / size));
  // Squared singular values up to this count as noise: they are 1 on average for vectors of unit length, and grow with the sample.
  const noise = 1 + size / MAX_SAMPLE_ARTICLES;
  const topics: Topic[] = [];
  const vectors: Float64Array[] = [];
  const learn = (j: number): void => {
    const topic = new Float32Array(termCount);
    // The articles' weights in the topic, and those of the pass before. Any fixed start vector works.
    let previous = new Float64Array(size);
    let current = previous.map((_, i) => +(i % count === j));
    const updateTopic = (): void => {
      topic.fill(0);
      for (let i = 0; i < size; i++) if (current[i]) addScaledRow(rows, rowOf(i), current[i]!, topic);
    };
    for (let pass = 0; pass < passes; pass++) {
      updateTopic();
      const next = current.map((weight, i) => rowDot(rows, rowOf(i), topic) - (noise / 2) * weight - (noise / 4) ** 2 * previous[i]!);
      [previous, current] = [current, next];
    }
    // Without this, all topics would become the same leading direction.
    orthogonalise(current, vectors);
    normalise(current);
    vectors.push(current);
    updateTopic();
    normalise(topic);
    topics.push(topic);
  };
  yield* forEachStep(count, learn, 1);
  return topics;
}

/** A text as a vector of topic weights, of unit length. */
export function topicVector(rows: SparseRows, row: number, topics: readonly Topic[]): Float32Array {
  const vector = new Float32Array(topics.length).map((_, j) => rowDot(rows, row, topics[j]!));
  normalise(vector);
  return vector;
}

/** Makes a vector orthogonal to the others (Gram-Schmidt). */
function orthogonalise(vector: Float64Array, others: readonly Float64Array[]): void {
  for (const other of others) {
    const projection = dot(vector, other);
    for (let i = 0; i < vector.length; i++) vector[i]! -= projection * other[i]!;
  }
}

type Numbers = Float32Array | Float64Array;

export function dot(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Scales a vector to unit length; one that is only rounding error becomes 0. */
function normalise(vector: Numbers): void {
  const square = dot(vector, vector);
  const scale = square > 1e-9 ? 1 / Math.sqrt(square) : 0;
  for (let i = 0; i < vector.length; i++) vector[i]! *= scale;
}
