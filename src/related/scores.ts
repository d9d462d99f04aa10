import type { Article } from '../feed/article.js';
import { entryOf, isCommon, tagsOf, type Index } from './index-of.js';
import { weightsOf, type Weights } from './same.js';
import { dot, placeOf } from './topics.js';
import { project, spread, TermRows, weigh } from './vectors.js';
import { wordsOf } from './words.js';

/** How near the articles of a list are to one text. */
export interface Nearness {
  /** By row: above 0 for an article with a content word or a rare tag in common. */
  readonly scores: Float32Array;
  /** The text's own terms; words that the list does not know are numbered after its vocabulary. */
  readonly own: Weights;
}

/** The part of the topic; the rest is the story's. 0.4 and 0.5 measure much the same, 0.3 finds fewer of a subject. */
const TOPIC = 0.4;
/** Words in common mean one event when two articles are this near in time, in milliseconds: three weeks. */
const EVENT = 21 * 864e5;
/**
 * What words in common are worth when years are between them: place and office stay, the event has passed. What is newer may
 * follow it up, and is what a reader wants of two that are equal.
 */
const LONG_BEFORE = 0.4;
const LONG_AFTER = 0.85;
/** What the rarest tag in common adds: as much as a good likeness of the texts. */
const TAG = 0.8;

/** Topic and story together: the topic finds what is like in kind though told in other words, the story keeps the same event on top. */
export function nearnessOf(query: Article, index: Index): Nearness {
  const { vocabulary, rarities, stories, topics, places, times } = index;
  const rows = new TermRows();
  const unknown = new Map<string, number>();
  rows.add(wordsOf(query), (word) => vocabulary.get(word) ?? entryOf(unknown, word, vocabulary.size + unknown.size));
  const { all: story, leads: lead } = rows;
  weigh(story, 0, rarities);
  weigh(lead, 0, rarities.map(Math.sqrt));
  const place = placeOf(lead, 0, topics);
  const byTerm = new Float32Array(vocabulary.size);
  spread(story, 0, 1, byTerm);
  const time = +query.published!;
  const scores = tagScores(query, index);
  // The one loop over all articles: flat arrays, and what costs most only where there is something in common.
  for (let row = 0; row < scores.length; row++) {
    const cosine = project(stories, row, byTerm);
    if (cosine || scores[row]) {
      // 1 on the same day, and when either has no date; less the longer is between them.
      const apart = (time - times[row]!) / EVENT;
      const least = apart > 0 ? LONG_BEFORE : LONG_AFTER;
      const near = isNaN(apart) ? 1 : least + (1 - least) * Math.exp(-(apart ** 2));
      // The square root, for words in common are few even in like texts, and cosines small beside those of topics.
      scores[row] = Math.max(1e-5, TOPIC * dot(place, places[row]!) + (1 - TOPIC) * near * Math.sqrt(cosine) + scores[row]!);
    }
  }
  return { scores, own: weightsOf(story, 0) };
}

/** How rare a tag is: 1 for one article in fifty, or two of a short list; 0 for what says nothing. */
export function tagRarity(tag: string, { tags, articles: { length } }: Index): number {
  const spread = tags.get(tag)?.length ?? length;
  return isCommon(spread, length) || spread === length ? 0 : Math.min(1, Math.log(length / spread) / Math.log(Math.min(50, length / 2)));
}

/** By row: what the tags in common add, at most {@link TAG}. */
function tagScores(query: Article, index: Index): Float32Array {
  const scores = new Float32Array(index.articles.length);
  for (const tag of tagsOf(query)) {
    const score = TAG * tagRarity(tag, index) ** 2;
    if (score) for (const row of index.tags.get(tag)!) scores[row] = Math.min(TAG, scores[row]! + score);
  }
  return scores;
}
