import type { Article } from '../feed/article.js';
import { getOrInsert, isTooFrequent, foldedTags, type RelatedIndex } from './related-index.js';
import { rowWeights, type TermWeights } from './same-article.js';
import { dot, topicVector } from './topics.js';
import { rowDot, addScaledRow, TermMatrix, applyTfIdf } from './term-matrix.js';
import { articleWords } from './content-words.js';

/** How near the articles of a list are to one text. */
export interface Similarity {
  /** By row: above 0 for an article with a content word or a rare tag in common. */
  readonly scores: Float32Array;
  /** The text's own terms; words that the list does not know are numbered after its vocabulary. */
  readonly queryWeights: TermWeights;
}

/** The part of the topic; the rest is the story's. 0.4 and 0.5 measure much the same, 0.3 finds fewer of a subject. */
const TOPIC_WEIGHT = 0.4;
/** Words in common mean one event when two articles are this near in time, in milliseconds: three weeks. */
const EVENT_MS = 21 * 864e5;
/**
 * What words in common are worth when years are between them: place and office stay, the event has passed. What is newer may
 * follow it up, and is what a reader wants of two that are equal.
 */
const MIN_WEIGHT_OF_OLDER = 0.4;
const MIN_WEIGHT_OF_NEWER = 0.85;
/** What the rarest tag in common adds: as much as a good likeness of the texts. */
const MAX_TAG_SCORE = 0.8;

/** Topic and story together: the topic finds what is like in kind though told in other words, the story keeps the same event on top. */
export function similarityTo(query: Article, index: RelatedIndex): Similarity {
  const { vocabulary, idf, textRows, topics, topicVectors, times } = index;
  const rows = new TermMatrix();
  const unknown = new Map<string, number>();
  rows.add(articleWords(query), (word) => vocabulary.get(word) ?? getOrInsert(unknown, word, vocabulary.size + unknown.size));
  const { all: story, leads: lead } = rows;
  applyTfIdf(story, 0, idf);
  applyTfIdf(lead, 0, idf.map(Math.sqrt));
  const place = topicVector(lead, 0, topics);
  const byTerm = new Float32Array(vocabulary.size);
  addScaledRow(story, 0, 1, byTerm);
  const time = +query.published!;
  const scores = tagScores(query, index);
  // The one loop over all articles: flat arrays, and what costs most only where there is something in common.
  for (let row = 0; row < scores.length; row++) {
    const cosine = rowDot(textRows, row, byTerm);
    if (cosine || scores[row]) {
      // 1 on the same day, and when either has no date; less the longer is between them.
      const apart = (time - times[row]!) / EVENT_MS;
      const least = apart > 0 ? MIN_WEIGHT_OF_OLDER : MIN_WEIGHT_OF_NEWER;
      const near = isNaN(apart) ? 1 : least + (1 - least) * Math.exp(-(apart ** 2));
      // The square root, for words in common are few even in like texts, and cosines small beside those of topics.
      scores[row] = Math.max(
        1e-5,
        TOPIC_WEIGHT * dot(place, topicVectors[row]!) + (1 - TOPIC_WEIGHT) * near * Math.sqrt(cosine) + scores[row]!,
      );
    }
  }
  return { scores, queryWeights: rowWeights(story, 0) };
}

/** How rare a tag is: 1 for one article in fifty, or two of a short list; 0 for what says nothing. */
export function tagSpecificity(tag: string, { tags, articles: { length } }: RelatedIndex): number {
  const spread = tags.get(tag)?.length ?? length;
  return isTooFrequent(spread, length) || spread === length
    ? 0
    : Math.min(1, Math.log(length / spread) / Math.log(Math.min(50, length / 2)));
}

/** By row: what the tags in common add, at most {@link MAX_TAG_SCORE}. */
function tagScores(query: Article, index: RelatedIndex): Float32Array {
  const scores = new Float32Array(index.articles.length);
  for (const tag of foldedTags(query)) {
    const score = MAX_TAG_SCORE * tagSpecificity(tag, index) ** 2;
    if (score) for (const row of index.tags.get(tag)!) scores[row] = Math.min(MAX_TAG_SCORE, scores[row]! + score);
  }
  return scores;
}
