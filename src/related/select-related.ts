import type { Article } from '../feed/article.js';
import { urlKey } from '../text/url-key.js';
import type { RelatedIndex } from './related-index.js';
import { isSameArticle, isTitleOf, likeness, rowWeights, type TermWeights } from './same-article.js';
import type { Similarity } from './similarity.js';
import { fold } from './content-words.js';

export interface SelectedRow {
  readonly row: number;
  /** False for one of the latest articles, added to reach the limit. */
  readonly related: boolean;
}

/** Most articles about one event, the current article not counted. */
const MAX_PER_EVENT = 2;

const sameTitle = (a: Article, b: Article): boolean => fold(a.title) === fold(b.title);

/** Selects up to `limit` rows, one after the other, so that a smaller limit gives the start of the same list. */
export function selectRelated(
  current: Article | string,
  { articles, textRows }: RelatedIndex,
  { scores, queryWeights }: Similarity,
  limit: number,
  now?: Date,
): SelectedRow[] {
  const selected: (SelectedRow & { weights: TermWeights })[] = [];
  const isCurrent = (article: Article): boolean =>
    typeof current === 'string' ? isTitleOf(current, article.title) : isSameArticle(current, article);
  const isAllowed = (article: Article, weights: TermWeights): boolean => {
    if (isCurrent(article) || (now && article.published && article.published > now)) return false;
    if (typeof current !== 'string' && likeness(queryWeights, weights, sameTitle(current, article)) === 'copy') return false;
    let sameEvent = 0;
    for (const other of selected) {
      const alike = likeness(other.weights, weights, sameTitle(articles[other.row]!, article));
      if (alike === 'copy' || isSameArticle(articles[other.row]!, article)) return false;
      if (alike) sameEvent++;
    }
    return sameEvent < MAX_PER_EVENT;
  };
  const take = (rows: Iterable<number>, related: boolean): void => {
    for (const row of rows) {
      if (selected.length >= limit) return;
      const weights = rowWeights(textRows, row);
      if (isAllowed(articles[row]!, weights)) selected.push({ row, related, weights });
    }
  };
  if (typeof current !== 'string') take(chosenRows(current, articles), true);
  take(bestFirst(scores), true);
  take(scores.keys(), false);
  return selected;
}

/** The rows with a score above 0, best first; of equal ones the newer, which has the lower row number. */
function* bestFirst(scores: Float32Array): Generator<number> {
  const n = scores.length;
  // Score and row are packed into one number, to sort without a comparator. The score is rounded: the order of additions must not matter.
  const keys = new Float64Array(n);
  scores.forEach((score, row) => (keys[row] = Math.round(score * 1e5) * n + n - 1 - row));
  keys.sort();
  for (let i = n - 1; i >= 0 && keys[i]! >= n; i--) yield n - 1 - (keys[i]! % n);
}

/** The rows of the articles that the publisher has chosen, in its order. An id refers to an article of the same feed, if there is one. */
function* chosenRows({ related = [], source }: Article, articles: readonly Article[]): Generator<number> {
  for (const key of related) {
    const address = urlKey(key);
    const isChosen = ({ id, url }: Article): boolean => id === key || urlKey(url) === address;
    const row = articles.findIndex((article) => article.id === key && article.source === source);
    const chosen = row < 0 ? articles.findIndex(isChosen) : row;
    if (chosen >= 0) yield chosen;
  }
}
