import type { Article } from '../../feed/article.js';
import type { Strings } from '../../strings/strings.js';
import type { Kanal } from '../site/kanals.js';
import { LAYOUT } from '../site/layout.js';
import type { NewsLayout } from './news-html.js';

/** A list of news that is ready-made as HTML: the `bwi-news-list` with these attributes. */
export interface EmbedList {
  readonly name: string;
  readonly heading: string;
  readonly layout: NewsLayout;
  readonly limit: number;
  /** Its feed. */
  readonly feed: string;
  /** The page that shows more of it, in a set with pages. */
  readonly page: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

const LIMIT = 6;
/** Headlines are short. */
const MAX_HEADLINES = 10;

/** The lists of a set: the latest news in each layout, and those of each kanal. */
export function embedLists(articles: readonly Article[], kanals: readonly Kanal[], { latest }: Strings): EmbedList[] {
  // Lists need no texts.
  const all = { heading: latest, feed: LAYOUT.lean, page: LAYOUT.index, articles };
  return [
    { ...all, name: 'terbaru', layout: 'list', limit: LIMIT },
    { ...all, name: 'kisi', layout: 'grid', limit: LIMIT },
    { ...all, name: 'judul', layout: 'headlines', limit: MAX_HEADLINES },
    ...kanals.map(({ name, slug, path, page, articles }): EmbedList => ({
      name: `kanal-${slug}`,
      heading: name,
      layout: 'list',
      limit: LIMIT,
      feed: path,
      page,
      articles,
    })),
  ];
}
