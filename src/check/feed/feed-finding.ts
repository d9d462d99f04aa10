import type { ItemResult } from '../../feed/make-feed.js';
import type { FeedProblemCode, Problem } from '../../feed/problem.js';

/** `error`: readers don't get to see it. `warning`: they see less, later, or the wrong thing. `advice`: it could be better. */
export type Level = 'error' | 'warning' | 'advice';

/** All that can be found, each with its weight. The names are stable: machines go by them. */
export const FEED_FINDING_LEVELS = {
  unreachable: 'error',
  'no-feed': 'error',
  'too-large': 'error',
  'feed-http': 'error',
  'cors-missing': 'error',
  'item-left-out': 'error',
  'next-unreachable': 'error',
  'kanal-unreachable': 'error',
  empty: 'warning',
  'feed-old': 'warning',
  'next-circle': 'warning',
  'items-over-limit': 'warning',
  'feed-mended': 'warning',
  'type-wrong': 'warning',
  'cache-missing': 'warning',
  'cache-none': 'warning',
  'cache-long': 'warning',
  'compression-missing': 'warning',
  'title-missing': 'warning',
  'home-missing': 'warning',
  'id-missing': 'warning',
  'id-duplicate': 'warning',
  'headline-missing': 'warning',
  'date-missing': 'warning',
  'date-unreadable': 'warning',
  'date-future': 'warning',
  'image-unreachable': 'warning',
  'image-type': 'warning',
  'image-large': 'warning',
  'alt-missing': 'warning',
  'text-misread': 'warning',
  'link-unreachable': 'warning',
  'frame-refused': 'warning',
  'embed-old': 'warning',
  'search-unreachable': 'warning',
  'body-unreachable': 'warning',
  'address-private': 'warning',
  'http-link': 'warning',
  'http-image': 'warning',
  redirected: 'advice',
  'validator-missing': 'advice',
  'language-missing': 'advice',
  'summary-missing': 'advice',
  'headline-markup': 'advice',
  'headline-long': 'advice',
  'headline-duplicate': 'advice',
  'order-wrong': 'advice',
  'image-missing': 'advice',
  'date-without-zone': 'advice',
} as const satisfies Record<string, Level>;

export type FeedFindingCode = keyof typeof FEED_FINDING_LEVELS;

/** The item that a finding is about. */
export interface ItemReference {
  /** Its place in the feed, the first is 1. */
  readonly number: number;
  readonly title?: string;
  readonly url?: string;
}

export const referenceTo = ({ number, article }: ItemResult): ItemReference => ({
  number,
  ...(article && { title: article.title, url: article.url }),
});

/** One thing that is wrong, or could be better. */
export interface FeedFinding<Code extends string = FeedProblemCode> {
  readonly code: FeedFindingCode;
  readonly item?: ItemReference;
  /** What the reader found wrong. */
  readonly problem?: Problem<Code>;
  /** What was found, as it stands there: a header, an address, a size. */
  readonly value?: string;
}

/** How many findings there are of each weight. */
export function countByLevel(findings: readonly Pick<FeedFinding, 'code'>[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { code } of findings) counts[FEED_FINDING_LEVELS[code]]++;
  return counts;
}
