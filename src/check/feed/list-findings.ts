import type { ReadItem } from '../../feed/make-feed.js';
import { referenceTo, type FeedFinding } from './feed-finding.js';
import { OLD_FEED_MS } from './limits.js';

/** What is wrong with the articles of a feed beside each other. */
export const listFindings = (items: readonly ReadItem[], now: number): FeedFinding[] => [
  ...oldFinding(items, now),
  ...orderFinding(items),
  ...sameHeadlines(items),
];

/** The newest article is old: whoever made the feed may have stopped, and nobody has noticed. */
function oldFinding(items: readonly ReadItem[], now: number): FeedFinding[] {
  const newest = Math.max(...items.map(({ article }) => article.published?.getTime() ?? -Infinity));
  return Number.isFinite(newest) && now - newest > OLD_FEED_MS
    ? [{ code: 'feed-old', value: new Date(newest).toISOString().slice(0, 10) }]
    : [];
}

/** The first article that is newer than the one before it. Widgets sort; other readers, and the pages of a feed, don't. */
function orderFinding(items: readonly ReadItem[]): FeedFinding[] {
  const dated = items.filter(({ article }) => article.published);
  const item = dated.find(({ article }, i) => i && +article.published! > +dated[i - 1]!.article.published!);
  return item ? [{ code: 'order-wrong', item: referenceTo(item) }] : [];
}

function sameHeadlines(items: readonly ReadItem[]): FeedFinding[] {
  const seen = new Set<string>();
  return items.flatMap((item): FeedFinding[] => {
    const key = item.article.title.toLowerCase().replace(/\s+/g, ' ').trim();
    if (seen.has(key)) return [{ code: 'headline-duplicate', item: referenceTo(item) }];
    seen.add(key);
    return [];
  });
}
