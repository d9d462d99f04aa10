import type { Article } from '../../feed/article.js';
import { slugOf } from '../slug.js';
import { LAYOUT } from './layout.js';

/** A kanal: what it is called, and its files. */
export interface Kanal {
  readonly name: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** Its feed. */
  readonly path: string;
  /** Its page, and the feed for readers of that, as RSS. */
  readonly page: string;
  readonly rss: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** The kanals, the largest first. Names with the same slug are one kanal. */
export function kanalsOf(articles: readonly Article[]): Kanal[] {
  const kanals = new Map<string, { name: string; articles: Article[] }>();
  for (const article of articles) {
    const [name] = article.tags;
    if (!name) continue;
    const slug = slugOf(name);
    const kanal = kanals.get(slug) ?? { name, articles: [] };
    kanals.set(slug, kanal);
    kanal.articles.push(article);
  }
  return [...kanals]
    .map(([slug, kanal]) => ({
      ...kanal,
      slug,
      path: `${LAYOUT.kanal}${slug}.json`,
      page: `${LAYOUT.kanal}${slug}/${LAYOUT.index}`,
      rss: `${LAYOUT.kanal}${slug}/${LAYOUT.rss}`,
    }))
    .sort((a, b) => b.articles.length - a.articles.length || (a.path < b.path ? -1 : 1));
}

/** The page of the kanal that an article is in. */
export const kanalOf = (article: Article, kanals: readonly Kanal[]): Kanal | undefined => {
  const [name] = article.tags;
  return name ? kanals.find(({ path }) => path === `${LAYOUT.kanal}${slugOf(name)}.json`) : undefined;
};

/** Kanals in the row at the top of pages; more would be a wall. */
const MAX_SHOWN = 8;

/** The largest kanals, in the order of their names, so that the row stays as it is while they grow. */
export const shownKanals = (kanals: readonly Kanal[]): Kanal[] =>
  kanals.slice(0, MAX_SHOWN).sort((a, b) => a.name.localeCompare(b.name, 'id'));
