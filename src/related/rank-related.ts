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
  /** False for one of the latest articles, added to reach the limit. */
  readonly related: boolean;
  /** A rare tag, or else a word, that it has in common with the current article. */
  readonly why?: RelatedReason;
}

/**
 * The articles that a reader of `current` may want to read next, best first: those that the publisher has chosen, then those with similar
 * texts and rare tags in common, then the latest. Pure: the result does not depend on the order of `articles`.
 *
 * The index of the list is cached for the array object: pass the same array again, and a new array when the list has changed.
 *
 * @param current an article, which may be in the list or not, or the title of a page, with or without the name of the site at its end.
 */
export function rankRelated(current: Article | string, articles: readonly Article[], options: RelatedOptions = {}): Article[] {
  return explainRelated(current, articles, options).map(({ article }) => article);
}

/** {@link rankRelated} with the reason for each article, for a list that shows the reasons. */
export function explainRelated(
  current: Article | string,
  articles: readonly Article[],
  { limit = 4, now }: RelatedOptions = {},
): RelatedArticle[] {
  const index = relatedIndex(articles);
  const query = typeof current === 'string' ? fromTitle(current) : current;
  const similarity = similarityTo(query, index);
  return selectRelated(current, index, similarity, limit, now).map(({ row, related }) => {
    const article = index.articles[row]!;
    const why = related ? relatedReason(query, similarity, article, index) : undefined;
    return { article, related, ...(why && { why }) };
  });
}

/** An article with the title of a page, without the site's name: that would match every article that mentions the place. */
function fromTitle(pageTitle: string): Article {
  const headline = titleParts(pageTitle).slice(0, -1).join(' ');
  return { id: '', url: '', title: contentWords(headline).length > 1 ? headline : pageTitle, summary: '', tags: [], authors: [] };
}

/**
 * Builds the index of a list in slices of a few milliseconds, so that a list of thousands of articles does not block the page. Calling
 * {@link rankRelated} before it has resolved is correct too; that builds the rest of the index at once.
 *
 * @param options.yield awaited between two slices; by default the browser does more urgent work first.
 */
export async function prepareRelated(articles: readonly Article[], options: { yield?: () => Promise<void> } = {}): Promise<void> {
  await prepareRelatedIndex(articles, options.yield);
}
