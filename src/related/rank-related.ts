import type { Article } from '../feed/article.js';
import { relatedIndex, prepareRelatedIndex } from './related-index.js';
import { selectRelated } from './select-related.js';
import { titleParts } from './same-article.js';
import { similarityTo } from './similarity.js';
import { relatedReason, type RelatedReason } from './related-reason.js';
import { contentWords } from './content-words.js';

export interface RelatedOptions {
  /** How many articles at most (4). */
  readonly limit?: number;
  /** Articles published later than this are left out; without it, none are. */
  readonly now?: Date;
}

export interface RelatedArticle {
  readonly article: Article;
  /** False for one of the latest, put in to fill up. */
  readonly related: boolean;
  /** A rare tag, or else a word, that it shares with the current article. */
  readonly why?: RelatedReason;
}

/**
 * The articles that a reader of `current` may want next, best first: the publisher's own choice, then by what the texts say and
 * by rare tags in common, then the latest. Pure: the same for the same articles in any order.
 *
 * The list's index is kept with the array, so hand in the same array again, and a new one when it has changed.
 *
 * @param current an article, of the list or not, or the title of a page, with the site's name at its end or without.
 */
export function rankRelated(current: Article | string, articles: readonly Article[], options: RelatedOptions = {}): Article[] {
  return explainRelated(current, articles, options).map(({ article }) => article);
}

/** {@link rankRelated} with the reason of each place, for a list that names itself. */
export function explainRelated(
  current: Article | string,
  articles: readonly Article[],
  { limit = 4, now }: RelatedOptions = {},
): RelatedArticle[] {
  const index = relatedIndex(articles);
  const query = typeof current === 'string' ? fromTitle(current) : current;
  const nearness = similarityTo(query, index);
  return selectRelated(current, index, nearness, limit, now).map(({ row, related }) => {
    const article = index.articles[row]!;
    const why = related ? relatedReason(query, nearness, article, index) : undefined;
    return { article, related, ...(why && { why }) };
  });
}

/** A page's title as an article, without the site's name, which would find every article that names the place. */
function fromTitle(pageTitle: string): Article {
  const headline = titleParts(pageTitle).slice(0, -1).join(' ');
  return { id: '', url: '', title: contentWords(headline).length > 1 ? headline : pageTitle, summary: '', tags: [], authors: [] };
}

/**
 * Builds the index of a list in slices of a few milliseconds, so that ranking in it finds it ready and a page with thousands of
 * articles does not stall. Ranking without waiting for it is right too, and finishes the work at once.
 *
 * @param options.yield lets the browser work between two slices; unless given, what is more urgent comes first.
 */
export async function prepareRelated(articles: readonly Article[], options: { yield?: () => Promise<void> } = {}): Promise<void> {
  await prepareRelatedIndex(articles, options.yield);
}
