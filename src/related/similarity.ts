import type { Article } from '../feed/article.js';
import { getOrInsert, isTooFrequent, foldedTags, type RelatedIndex } from './related-index.js';
import { rowWeights, type TermWeights } from './same-article.js';
import { dot, topicVector } from './topics.js';
import { rowDot, addScaledRow, TermMatrix, applyTfIdf } from './term-matrix.js';
import { articleWords } from './content-words.js';

/** How similar the articles of a list are to one text. */
export interface Similarity {
  /** The score by row; above 0 for an article that has a content word or a rare tag in common with the text. */
  readonly scores: Float32Array;
  /** The terms of the text; words that are not in the list get numbers after those of its vocabulary. */
  readonly queryWeights: TermWeights;
}

/** The weight of the topic; the rest is that of the words. 0.4 and 0.5 rank about equally well, 0.3 finds fewer articles of a topic. */
const TOPIC_WEIGHT = 0.4;
/** Duration of an event in milliseconds, three weeks: articles with common words report the same event if they are this close in time. */
const EVENT_DURATION_MS = 21 * 864e5;
/**
 * The weight of common words when the articles are years apart: they share a place or an office, but not the event. A newer article
 * keeps more weight: it may be a follow-up, and of two equal ones readers want the newer.
 */
const MIN_WEIGHT_OF_OLDER = 0.4;
const MIN_WEIGHT_OF_NEWER = 0.85;
/** The score that the rarest common tag adds: as much as a high similarity of the texts. */
const MAX_TAG_SCORE = 0.8;

/**
 * Scores every article of the list by topic, words and tags: the topic finds articles about similar subjects in other words, the common
 * words put those about the same event first.
 */
export function similarityTo(query: Article, index: RelatedIndex): Similarity {
  const { vocabulary, idf, textRows, topics, topicVectors, times } = index;
  const rows = new TermMatrix();
  const unknown = new Map<string, number>();
  rows.add(articleWords(query), (word) => vocabulary.get(word) ?? getOrInsert(unknown, word, vocabulary.size + unknown.size));
  const { all, leads } = rows;
  applyTfIdf(all, 0, idf);
  applyTfIdf(leads, 0, idf.map(Math.sqrt));
  const queryTopics = topicVector(leads, 0, topics);
  const byTerm = new Float32Array(vocabulary.size);
  addScaledRow(all, 0, 1, byTerm);
  const time = +query.published!;
  const scores = tagScores(query, index);
  // The only loop over all articles, so it must be fast: flat arrays, and the topics only where something is in common.
  for (let row = 0; row < scores.length; row++) {
    const cosine = rowDot(textRows, row, byTerm);
    if (cosine || scores[row]) {
      // 1 on the same day, and when one of the two has no date; the longer the time between them, the less.
      const distance = (time - times[row]!) / EVENT_DURATION_MS;
      const minWeight = distance > 0 ? MIN_WEIGHT_OF_OLDER : MIN_WEIGHT_OF_NEWER;
      const timeWeight = isNaN(distance) ? 1 : minWeight + (1 - minWeight) * Math.exp(-(distance ** 2));
      // The square root, since even similar texts have few words in common: their cosine is small beside that of the topics.
      scores[row] = Math.max(
        1e-5,
        TOPIC_WEIGHT * dot(queryTopics, topicVectors[row]!) + (1 - TOPIC_WEIGHT) * timeWeight * Math.sqrt(cosine) + scores[row]!,
      );
    }
  }
  return { scores, queryWeights: rowWeights(all, 0) };
}

/** How rare a tag is: 1 for a tag of one article in fifty or of two articles of a short list, 0 for one that is too frequent. */
export function tagSpecificity(tag: string, { tags, articles: { length } }: RelatedIndex): number {
  const frequency = tags.get(tag)?.length ?? length;
  return isTooFrequent(frequency, length) || frequency === length
    ? 0
    : Math.min(1, Math.log(length / frequency) / Math.log(Math.min(50, length / 2)));
}

/** The score of the common tags by row, at most {@link MAX_TAG_SCORE}. */
function tagScores(query: Article, index: RelatedIndex): Float32Array {
  const scores = new Float32Array(index.articles.length);
  for (const tag of foldedTags(query)) {
    const score = MAX_TAG_SCORE * tagSpecificity(tag, index) ** 2;
    if (score) for (const row of index.tags.get(tag)!) scores[row] = Math.min(MAX_TAG_SCORE, scores[row]! + score);
  }
  return scores;
}
