import type { Article } from '../../feed/article.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import type { SourceResult } from '../sources/source.js';

/** All that one build publishes. */
export interface Publication {
  readonly title: string;
  readonly homePageUrl: string | undefined;
  readonly language: string;
  /** Newest first, with unique ids. */
  readonly articles: readonly Article[];
}

/** Options of the command line that override what the sources say. */
export interface PublicationNames {
  readonly title?: string | undefined;
  readonly home?: string | undefined;
  readonly language?: string | undefined;
}

/** Merges the results of several sources. The order of articles does not depend on the order of the sources. */
export function publicationOf(results: readonly SourceResult[], { title, home, language }: PublicationNames): Publication {
  const first = <Key extends 'title' | 'homePageUrl' | 'language'>(key: Key): SourceResult[Key] =>
    results.map((result) => result[key]).find(Boolean);
  const time = ({ published }: Article): number => published?.getTime() ?? 0;
  const changed = new Map(results.flatMap(({ changed = [] }) => [...changed]));
  const change = ({ url }: Article): number => changed.get(url) ?? 0;
  const sorted = [...mergeArticles(results)].sort((a, b) => time(b) - time(a) || change(b) - change(a) || (a.url < b.url ? -1 : 1));
  return {
    title: title ?? first('title') ?? 'Berita',
    homePageUrl: home ?? first('homePageUrl'),
    language: language ?? first('language') ?? 'id',
    articles: withUniqueIds(sorted),
  };
}

/** Ids are unique within one source only: an id that several articles have is replaced by their addresses. */
function withUniqueIds(articles: readonly Article[]): readonly Article[] {
  const counts = new Map<string, number>();
  for (const { id } of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
  return articles.map((article) => (counts.get(article.id)! > 1 ? { ...article, id: article.url } : article));
}
