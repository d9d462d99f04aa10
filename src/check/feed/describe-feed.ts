import { feedContent, firstOf, type Described } from '../described.js';
import type { ReachableFeed } from '../probe/probe-feed.js';
import type { FeedWords, PageWords } from '../words/words.js';
import { FEED_FINDING_LEVELS, type FeedFinding, type FeedFindingCode } from './feed-finding.js';
import { findingText } from './finding-text.js';

/** A feed that can be had, in words: what it has, and what its administrator could mend. */
export interface DescribedFeed {
  readonly has: string;
  readonly notes: readonly Described[];
}

/** A feed that a page can show, in words. */
export const describeFeed = (
  { articles, pictures, newest, findings }: ReachableFeed,
  words: FeedWords & Pick<PageWords, 'has'>,
): DescribedFeed => ({
  has: feedContent(articles, pictures.length, newest, words),
  notes: kinds(findings).map((same) => note(same, words)),
});

/** Findings of one kind together. */
function kinds(findings: readonly FeedFinding[]): FeedFinding[][] {
  const found = new Map<FeedFindingCode, FeedFinding[]>();
  for (const finding of findings) found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
  return [...found.values()];
}

function note(same: readonly FeedFinding[], words: FeedWords): Described {
  const { code } = same[0]!;
  const items = same.map((finding) => findingText(finding, words)).filter(Boolean);
  return { level: FEED_FINDING_LEVELS[code], ...words.feedFindings[code], values: firstOf(items, words) };
}
