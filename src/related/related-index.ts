import type { Article } from '../feed/article.js';
import { forEachStep } from './steps.js';
import { learnTopics, topicVector, type Topic } from './topics.js';
import { TermMatrix, applyTfIdf, type SparseRows } from './term-matrix.js';
import { fold, articleWords } from './content-words.js';

/** What is known of a list of articles; a row is an article's place in `articles`. */
export interface RelatedIndex {
  /** Newest first; of word-for-word copies only the newest. */
  readonly articles: readonly Article[];
  /** When each was published, in milliseconds; NaN where nobody says. */
  readonly times: readonly number[];
  /** The number of each word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** By term: 0 says nothing. */
  readonly idf: readonly number[];
  /** All that an article says, rare words foremost: like ones tell of one event. */
  readonly textRows: SparseRows;
  /** What the titles and leads are about. */
  readonly topics: readonly Topic[];
  /** Each article's place among the topics. */
  readonly topicVectors: readonly Float32Array[];
  /** The rows of each tag. */
  readonly tags: ReadonlyMap<string, readonly number[]>;
}

/** Of each list, as long as it is kept itself: its index, or what builds it. */
const builds = new WeakMap<readonly Article[], RelatedIndex | Generator<void, RelatedIndex>>();

/** Does the next step for a list; the index once it is complete. */
function advance(articles: readonly Article[]): RelatedIndex | undefined {
  let build = builds.get(articles) ?? buildIndex(articles);
  if ('next' in build) {
    const { done, value } = build.next();
    if (done) build = value;
  }
  // A build that threw has ended with nothing: the next one shall throw again.
  builds.set(articles, build);
  return build && 'tags' in build ? build : undefined;
}

/** The index of a list, built once: a list that has changed must be a new array. */
export function relatedIndex(articles: readonly Article[]): RelatedIndex {
  let index: RelatedIndex | undefined;
  while (!(index = advance(articles)));
  return index;
}

/** Milliseconds of work between two pauses. */
const SLICE_MS = 4;

/** Builds the index of a list in slices, with a pause after each. */
export async function prepareRelatedIndex(articles: readonly Article[], pause: () => Promise<void>): Promise<void> {
  for (let start = performance.now(); !advance(articles);) {
    if (performance.now() - start < SLICE_MS) continue;
    await pause();
    start = performance.now();
  }
}

function* buildIndex(list: readonly Article[]): Generator<void, RelatedIndex> {
  const sorted = oldestFirst(list);
  // Several feeds' copies, alike word for word, shall not weigh more than one article: the newest stays.
  const latest = new Map<string, Article>();
  yield* forEachStep(sorted.length, (i) => {
    const article = sorted[i]!;
    latest.set([article.title, article.summary, article.text ?? article.html].join('') || article.url, article);
  });
  const articles = [...latest.values()].reverse();
  const times: number[] = [];
  const vocabulary = new Map<string, number>();
  const tags = new Map<string, number[]>();
  const rows = new TermMatrix();
  const numberOf = (word: string): number => getOrInsert(vocabulary, word, vocabulary.size);
  yield* forEachStep(articles.length, (row) => {
    const article = articles[row]!;
    times.push(+article.published!);
    rows.add(articleWords(article), numberOf);
    for (const tag of foldedTags(article)) getOrInsert(tags, tag, []).push(row);
  });
  const idf = inverseDocumentFrequencies(rows.documentFrequencies, articles.length);
  // Words of a topic are not rare: the square root leaves them a part. A word of one article alone says nothing of any other.
  const topicalIdf = idf.map((value) => (value < Math.log(articles.length) ? Math.sqrt(value) : 0));
  const { all: textRows, leads } = rows;
  yield* forEachStep(articles.length, (row) => {
    applyTfIdf(textRows, row, idf);
    applyTfIdf(leads, row, topicalIdf);
  });
  const topics = yield* learnTopics(leads, vocabulary.size);
  const topicVectors: Float32Array[] = [];
  yield* forEachStep(articles.length, (row) => topicVectors.push(topicVector(leads, row, topics)));
  return { articles, times, vocabulary, idf, textRows, topics, topicVectors, tags };
}

/** One order for a list in any order. */
function oldestFirst(list: readonly Article[]): Article[] {
  const time = ({ published }: Article): number => published?.getTime() || 0;
  const rest = ({ id, title, summary }: Article): string => id + title + summary;
  // Addresses first, without putting strings together, or thousands of articles without dates would stall.
  return [...list].sort((a, b) => time(a) - time(b) || ((a.url === b.url ? rest(a) < rest(b) : a.url < b.url) ? 1 : -1));
}

/** A word in more articles than this says nothing of any one of them: the regency's name, its head's. */
export const isTooFrequent = (spread: number, articles: number): boolean => spread > Math.max(4, articles / 5);

/** Inverse document frequencies (Spärck Jones, 1972). */
const inverseDocumentFrequencies = (spreads: readonly number[], articles: number): number[] =>
  spreads.map((spread) => (isTooFrequent(spread, articles) ? 0 : Math.log((articles + 1) / spread)));

/** An article's tags as they are compared, each once. */
export const foldedTags = ({ tags }: Pick<Article, 'tags'>): Set<string> => new Set(tags.map(fold));

export function getOrInsert<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = fresh));
  return value;
}
