import type { Article } from '../feed/article.js';
import { forEachStep, runSteps, runStepsInSlices, type Steps } from '../steps.js';
import { learnTopics, topicVector, type Topic } from './topics.js';
import { TermMatrix, applyTfIdf, type SparseRows } from './term-matrix.js';
import { fold, articleWords } from './content-words.js';

/** The search index of a list of articles; a row is an article's position in `articles`. */
export interface RelatedIndex {
  /** Newest first; of several identical articles only the newest. */
  readonly articles: readonly Article[];
  /** When each was published, in milliseconds since 1970; NaN for an article without a date. */
  readonly times: readonly number[];
  /** The term number of each word. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The inverse document frequency by term; 0 for terms that are too frequent to count. */
  readonly idf: readonly number[];
  /** The TF-IDF vectors of the whole articles: similar ones report the same event. */
  readonly textRows: SparseRows;
  /** The topics of the titles and leads. */
  readonly topics: readonly Topic[];
  /** Each article's vector in the space of the topics. */
  readonly topicVectors: readonly Float32Array[];
  /** The rows that have each tag. */
  readonly tags: ReadonlyMap<string, readonly number[]>;
}

/** The index of each list, or the steps that are building it. An entry is garbage-collected with its list. */
const indexes = new WeakMap<readonly Article[], RelatedIndex | Steps<RelatedIndex>>();

/** The steps that build the index of a list. Several callers may run them in turns: they share one build. */
function* indexSteps(articles: readonly Article[]): Steps<RelatedIndex> {
  for (;;) {
    let index = indexes.get(articles) ?? buildIndex(articles);
    if ('next' in index) {
      const { done, value } = index.next();
      if (done) index = value;
    }
    // A build that threw an error is done, with no index: the next call starts a new build, which throws the error again.
    indexes.set(articles, index);
    if (index && 'tags' in index) return index;
    yield;
  }
}

/** The index of a list, built once for each array object: a list that has changed must be a new array. */
export const relatedIndex = (articles: readonly Article[]): RelatedIndex => runSteps(indexSteps(articles));

/** Builds the index of a list in slices; `pause` is awaited between two. */
export const prepareRelatedIndex = (articles: readonly Article[], pause?: () => Promise<void>): Promise<RelatedIndex> =>
  runStepsInSlices(indexSteps(articles), pause);

function* buildIndex(list: readonly Article[]): Steps<RelatedIndex> {
  const sorted = oldestFirst(list);
  // Identical copies from several feeds must not count as several articles: the newest is kept.
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
  const termOf = (word: string): number => getOrInsert(vocabulary, word, vocabulary.size);
  yield* forEachStep(articles.length, (row) => {
    const article = articles[row]!;
    times.push(+article.published!);
    rows.add(articleWords(article), termOf);
    for (const tag of foldedTags(article)) getOrInsert(tags, tag, []).push(row);
  });
  const idf = inverseDocumentFrequencies(rows.documentFrequencies, articles.length);
  // The words of a topic are not rare, so the square root reduces the weight of rarity. A word of one article only links it to no other.
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

/** Sorts the list so that the result does not depend on its original order. */
function oldestFirst(list: readonly Article[]): Article[] {
  const time = ({ published }: Article): number => published?.getTime() || 0;
  const rest = ({ id, title, summary }: Article): string => id + title + summary;
  // The addresses are compared first: concatenating strings for thousands of articles without dates would block the page.
  return [...list].sort((a, b) => time(a) - time(b) || ((a.url === b.url ? rest(a) < rest(b) : a.url < b.url) ? 1 : -1));
}

/** True for a word in so many articles that it tells nothing about one of them, such as the name of the regency or of its head. */
export const isTooFrequent = (frequency: number, articles: number): boolean => frequency > Math.max(4, articles / 5);

/** Inverse document frequencies (Spärck Jones, 1972). */
const inverseDocumentFrequencies = (frequencies: readonly number[], articles: number): number[] =>
  frequencies.map((frequency) => (isTooFrequent(frequency, articles) ? 0 : Math.log((articles + 1) / frequency)));

/** An article's tags, folded for comparison, each once. */
export const foldedTags = ({ tags }: Pick<Article, 'tags'>): Set<string> => new Set(tags.map(fold));

/** The value of `key`, after inserting `fresh` if there is none. */
export function getOrInsert<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = fresh));
  return value;
}
