import type { Article } from '../../feed/article.js';
import { FeedError } from '../../feed/feed-error.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { tagKey } from '../../text/tag-key.js';
import { checkFeed } from '../feed/check-feed.js';
import type { FeedFinding } from '../feed/feed-finding.js';
import type { FeedResponse } from '../feed/feed-response.js';
import { safelistedHttpFindings } from '../feed/http-findings.js';
import { askForFeed, type ProbeOptions, type UnreachableFeed } from './ask-for-feed.js';

/** A feed that the page can show. */
export interface ReachableFeed {
  readonly reachable: true;
  readonly url: string;
  readonly title: string;
  readonly articles: number;
  /** The articles themselves. */
  readonly items: readonly Article[];
  /** Addresses of the articles' pictures. */
  readonly pictures: readonly string[];
  readonly newest?: Date;
  /** Tags, those of most articles first. */
  readonly tags: readonly { readonly name: string; readonly articles: number }[];
  /** All that is wrong with it; what was left out, and why, is `item-left-out`. */
  readonly findings: readonly FeedFinding[];
}

export type FeedProbe = ReachableFeed | UnreachableFeed;

/** {@link askForFeed}, with all that is wrong with what comes. */
export const probeFeed = (source: string, options?: ProbeOptions): Promise<FeedProbe> => askForFeed(source, read, options);

function read(answer: FeedResponse, now: number): Omit<ReachableFeed, 'reachable' | 'url'> {
  const { feed, items, findings } = checkFeed(answer, now);
  if (!feed) throw new FeedError(findings[0]!.problem!);
  const pictures = items.flatMap(({ article: { image } }) => image?.url ?? []);
  const dates = items.flatMap(({ article: { published } }) => (published ? +published : []));
  return {
    title: feed.title,
    articles: items.length,
    items: items.map(({ article }) => article),
    pictures,
    ...(dates.length && { newest: new Date(dates.reduce((a, b) => Math.max(a, b))) }),
    tags: tagsOf(items),
    findings: [...safelistedHttpFindings(answer), ...findings],
  };
}

/** The tags of a feed, by which the widgets' `tag` goes, and how many articles carry each. */
function tagsOf(items: readonly ReadItem[]): ReachableFeed['tags'] {
  const found = new Map<string, { readonly name: string; articles: number }>();
  for (const { article } of items) {
    const tags = new Map(article.tags.map((name) => [tagKey(name), name]));
    for (const [key, name] of tags) {
      const tag = found.get(key) ?? { name, articles: 0 };
      tag.articles++;
      found.set(key, tag);
    }
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles);
}
