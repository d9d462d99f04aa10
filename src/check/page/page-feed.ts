import type { Article } from '../../feed/article.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { FeedProblem } from '../../feed/problem.js';
import { readFeedWith, type LoadParser } from '../../feed/read-feed-with.js';
import { askForFeed, type UnreachableFeed } from '../probe/ask-for-feed.js';

/** A feed as the widgets of a page read it. */
export interface PageFeed {
  readonly reachable: true;
  readonly url: string;
  /** Undefined where what reads its format can't be had. */
  readonly articles?: readonly Article[] | undefined;
  readonly problems: readonly FeedProblem[];
}

/** Asks for a feed and reads it as the widgets of the page at `page` do, its format with what they fetch for it. */
export const pageFeed = (source: string, page: string, loadParser: LoadParser): Promise<PageFeed | UnreachableFeed> =>
  askForFeed(
    source,
    async ({ body, url }) => {
      try {
        const { articles, problems } = await readFeedWith(body, url, loadParser);
        return { articles, problems };
      } catch (error) {
        // The one file, which a page may have instead, has it inside.
        if ((error as FeedError).problem?.code === 'reader-unreachable') return { problems: [] };
        throw error;
      }
    },
    { page },
  );

/** When the newest article of a feed was published. */
export function newestOf({ articles = [] }: PageFeed): Date | undefined {
  const times = articles.map(({ published }) => +(published ?? 0));
  const newest = times.reduce((a, b) => Math.max(a, b), 0);
  return newest ? new Date(newest) : undefined;
}

export const picturesOf = ({ articles = [] }: PageFeed): string[] => articles.flatMap(({ image }) => image?.url ?? []);
