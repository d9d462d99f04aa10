import type { Article } from '../feed/article.js';
import { addressKey } from '../text/urls.js';
import { indexOf, similarity, type Index, type Vector } from './index-of.js';
import { contentWords, wordCounts } from './words.js';

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
}

/** From this likeness on two articles are copies of one text: a cosine, 0 to 1. */
const COPY = 0.8;
/** From this likeness on they report one event, of which two cards are enough. */
const STORY = 0.5;
const CARDS_OF_A_STORY = 2;

/**
 * The articles that a reader of `current` may want next, best first: the publisher's own choice, then by their words and tags,
 * rare ones counting most, then the latest. Pure: the same for the same articles in any order.
 *
 * @param current an article, or the title of a page, with the site's name at its end or without.
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
  const index = indexOf(articles);
  const own =
    typeof current === 'string'
      ? queryVector(current, index)
      : (index.vectors.get(current) ?? index.vectorOf(wordCounts(current), current.tags));
  const candidates = [...index.vectors]
    .filter(([article]) => !isSame(current, article) && !(now && article.published && article.published > now))
    .map(([article, vector]) => ({ article, vector, score: similarity(own, vector) }))
    .sort((a, b) => round(b.score) - round(a.score) || newerFirst(a.article, b.article));
  const latest = [...candidates].sort((a, b) => newerFirst(a.article, b.article));
  const chosen = typeof current === 'string' ? [] : chosenBy(current, articles);
  const picked: { article: Article; vector: Vector; related: boolean }[] = [];
  const take = (article: Article, vector: Vector, related: boolean): void => {
    if (
      picked.length >= limit ||
      picked.some((other) => other.article === article || addressKey(other.article.url) === addressKey(article.url))
    )
      return;
    const likeness = picked.map((other) => similarity(other.vector, vector));
    if (likeness.some((value) => value >= COPY) || likeness.filter((value) => value >= STORY).length >= CARDS_OF_A_STORY) return;
    if (typeof current !== 'string' && similarity(own, vector) >= COPY) return;
    picked.push({ article, vector, related });
  };
  for (const article of chosen) take(article, index.vectors.get(article)!, true);
  for (const { article, vector, score } of candidates) if (score > 0) take(article, vector, true);
  for (const { article, vector } of latest) take(article, vector, false);
  return picked.map(({ article, related }) => ({ article, related }));
}

/** Equal up to what adding in another order changes. */
const round = (score: number): number => Math.round(score * 1e6);

function newerFirst(a: Article, b: Article): number {
  return +(b.published ?? 0) - +(a.published ?? 0) || (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1);
}

function isSame(current: Article | string, article: Article): boolean {
  if (typeof current === 'string') return contentWords(current.slice(0, 400)).join(' ') === contentWords(article.title).join(' ');
  return (
    current === article ||
    addressKey(current.url) === addressKey(article.url) ||
    (current.id === article.id && current.source === article.source)
  );
}

function chosenBy(current: Article, articles: readonly Article[]): Article[] {
  return (current.related ?? []).flatMap(
    (key) => articles.find((article) => article.id === key || addressKey(article.url) === addressKey(key)) ?? [],
  );
}

/** A page's title without the site's name, which would find every article that names the place. */
function queryVector(title: string, { vectorOf }: Index): Vector {
  const parts = title.slice(0, 400).split(/\s+(?:[|–—·»-]|::)\s+/);
  const headline = parts.length > 1 && contentWords(parts.slice(0, -1).join(' ')).length > 1 ? parts.slice(0, -1).join(' ') : title;
  return vectorOf(wordCounts({ title: headline, summary: '' }), []);
}
