import type { Article } from '../../feed/article.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import type { SourceResult } from '../sources/source.js';

/** All that is published. */
export interface Publication {
  readonly title: string;
  readonly homePageUrl: string | undefined;
  readonly language: string;
  /** Newest first, each with an id of its own. */
  readonly articles: readonly Article[];
}

/** What is said on the command line, where it counts before what the sources say. */
export interface PublicationNames {
  readonly title?: string | undefined;
  readonly home?: string | undefined;
  readonly language?: string | undefined;
}

/** Puts the news of several sources together: one list in one order, whatever order they were read in. */
export function publicationOf(news: readonly SourceResult[], { title, home, language }: PublicationNames): Publication {
  const said = <Key extends 'title' | 'homePageUrl' | 'language'>(key: Key): SourceResult[Key] => news.map((one) => one[key]).find(Boolean);
  const time = ({ published }: Article): number => published?.getTime() ?? 0;
  const sorted = [...mergeArticles(news)].sort((a, b) => time(b) - time(a) || (a.url < b.url ? -1 : 1));
  return {
    title: title ?? said('title') ?? 'Berita',
    homePageUrl: home ?? said('homePageUrl'),
    language: language ?? said('language') ?? 'id',
    articles: withOwnIds(sorted),
  };
}

/** Ids are unique within one source only: those that come twice give way to the address. */
function withOwnIds(articles: readonly Article[]): readonly Article[] {
  const holders = new Map<string, number>();
  for (const { id } of articles) holders.set(id, (holders.get(id) ?? 0) + 1);
  return articles.map((article) => (holders.get(article.id)! > 1 ? { ...article, id: article.url } : article));
}
