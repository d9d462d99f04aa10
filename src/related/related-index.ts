import type { Article } from '../feed/article.js';
import { forEachStep, runSteps, runStepsInSlices, type Steps } from '../steps.js';
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

/** The index of each list, or the steps that build it. An entry goes with its list. */
const indexes = new WeakMap<readonly Article[], RelatedIndex | Steps<RelatedIndex>>();

/** The steps to the index of a list. Several callers may take them in turns: each finds what the others have done. */
function* indexSteps(articles: readonly Article[]): Steps<RelatedIndex> {
  for (;;) {
    let index = indexes.get(articles) ?? buildIndex(articles);
    if ('next' in index) {
      const { done, value } = index.next();
      if (done) index = value;
    }
    // A build that threw has ended without an index: the next call builds anew, and throws again.
    indexes.set(articles, index);
    if (index && 'tags' in index) return index;
    yield;
  }
}

/** The index of a list, built once: a list that has changed must be a new array. */
export const relatedIndex = (articles: readonly Article[]): RelatedIndex => runSteps(indexSteps(articles));

/** Builds the index of a list in slices, with a `pause` after each. */
export const prepareRelatedIndex = (articles: readonly Article[], pause?: () => Promise<void>): Promise<RelatedIndex> =>
  runStepsInSlices(indexSteps(articles), pause);

function* buildIndex(list: readonly Article[]): Steps<RelatedIndex> {
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
