import type { Article } from '../feed/article.js';
import { urlKey } from '../text/url-key.js';
import type { RelatedIndex } from './related-index.js';
import { isSameArticle, isTitleOf, likeness, rowWeights, type TermWeights } from './same-article.js';
import type { Similarity } from './similarity.js';
import { fold } from './content-words.js';

export interface SelectedRow {
  readonly row: number;
  /** False for one of the latest, put in to fill up. */
  readonly related: boolean;
}

/** Cards of one event, beside the current article. */
const MAX_PER_EVENT = 2;

const sameTitle = (a: Article, b: Article): boolean => fold(a.title) === fold(b.title);

/** Fills `limit` places, one after the other, so that fewer places are the beginning of more. */
export function selectRelated(
  current: Article | string,
  { articles, textRows }: RelatedIndex,
  { scores, queryWeights }: Similarity,
  limit: number,
  now?: Date,
): SelectedRow[] {
  const picked: (SelectedRow & { weights: TermWeights })[] = [];
  const isCurrent = (article: Article): boolean =>
    typeof current === 'string' ? isTitleOf(current, article.title) : isSameArticle(current, article);
  const fits = (article: Article, weights: TermWeights): boolean => {
    if (isCurrent(article) || (now && article.published && article.published > now)) return false;
    if (typeof current !== 'string' && likeness(queryWeights, weights, sameTitle(current, article)) === 'copy') return false;
    let cards = 0;
    for (const other of picked) {
      const alike = likeness(other.weights, weights, sameTitle(articles[other.row]!, article));
      if (alike === 'copy' || isSameArticle(articles[other.row]!, article)) return false;
      if (alike) cards++;
    }
    return cards < MAX_PER_EVENT;
  };
  const take = (rows: Iterable<number>, related: boolean): void => {
    for (const row of rows) {
      if (picked.length >= limit) return;
      const weights = rowWeights(textRows, row);
      if (fits(articles[row]!, weights)) picked.push({ row, related, weights });
    }
  };
  if (typeof current !== 'string') take(chosenRows(current, articles), true);
  take(bestFirst(scores), true);
  take(scores.keys(), false);
  return picked;
}

/** Rows with a score, best first; of equals the newer, which is the lower row. */
function* bestFirst(scores: Float32Array): Generator<number> {
  const n = scores.length;
  // Score and row in one number sort without a comparator. Rounded: what is equal but for the order of adding stays equal.
  const keys = new Float64Array(n);
  scores.forEach((score, row) => (keys[row] = Math.round(score * 1e5) * n + n - 1 - row));
  keys.sort();
  for (let i = n - 1; i >= 0 && keys[i]! >= n; i--) yield n - 1 - (keys[i]! % n);
}

/** The publisher's own choice, in its order; an id means an article of the same feed, if there is one. */
function* chosenRows({ related = [], source }: Article, articles: readonly Article[]): Generator<number> {
  for (const key of related) {
    const address = urlKey(key);
    const isChosen = ({ id, url }: Article): boolean => id === key || urlKey(url) === address;
    const row = articles.findIndex((article) => article.id === key && article.source === source);
    const chosen = row < 0 ? articles.findIndex(isChosen) : row;
    if (chosen >= 0) yield chosen;
  }
}
