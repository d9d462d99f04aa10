import { FEED_FINDING_LEVELS, type FeedFindingCode, type FeedFinding, type Level } from '../feed/feed-finding.js';
import { findingText, valueText } from '../feed/finding-text.js';
import type { ReachableFeed, UnreachableFeed } from '../probe/probe-feed.js';
import { PAGE_FINDING_LEVELS, type PageCheck } from './page-finding.js';
import type { CheckWords } from '../words/words.js';

const DAY_MS = 864e5;
/** Items, or addresses, that are named of one kind of finding. */
const MAX_NAMED = 4;

/** A finding in words. */
export interface Described {
  readonly level: Level;
  readonly what: string;
  /** What was found, the first of many. */
  readonly values: readonly string[];
  readonly todo: string;
  readonly line?: string | undefined;
  readonly element?: Element | undefined;
}

/** A feed that can be had, in words: what it has, and what its administrator could mend. */
export interface DescribedFeed {
  readonly url: string;
  readonly has: string;
  readonly notes: readonly Described[];
}

/** What is wrong with a page and for whom, the gravest first. */
export interface Description {
  readonly summary: string;
  readonly findings: readonly Described[];
  readonly feeds: readonly DescribedFeed[];
}

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, advice: 2 };

export function describe(check: PageCheck, words: CheckWords): Description {
  const isTold = check.findings.some(({ code }) => code === 'policy');
  const findings = [
    ...check.findings.map(({ code, values = [], ...rest }): Described => ({
      level: PAGE_FINDING_LEVELS[code],
      ...words.pageFindings[code],
      ...rest,
      values: first(values, words),
    })),
    // What a policy refuses has a finding of its own, which knows the line that mends it.
    ...check.feeds.flatMap((look) => (look.reachable || (look.why === 'policy' && isTold) ? [] : [describeFailure(look, words)])),
  ].sort((a, b) => order[a.level] - order[b.level]);
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  return {
    summary: findings.length ? words.summary({ error: count('error'), warning: count('warning'), advice: count('advice') }) : words.clean,
    findings,
    feeds: check.feeds.flatMap((look) => (look.reachable ? [describeFeed(look, words)] : [])),
  };
}

/** A feed that a page can't show, in words. */
export const describeFailure = (failure: UnreachableFeed, words: CheckWords): Described => ({
  level: 'error',
  ...words.unreachable[failure.why],
  values: [[failure.url, valueText(failure, words)].filter(Boolean).join(': ')],
});

/** A feed that a page can show, in words. */
export function describeFeed({ url, articles, pictures, newest, findings }: ReachableFeed, words: CheckWords): DescribedFeed {
  const age = newest && Math.max(0, Math.floor((Date.now() - +newest) / DAY_MS));
  const since = age === undefined ? '' : new Intl.RelativeTimeFormat(words.lang, { numeric: 'auto' }).format(-age, 'day');
  return { url, has: words.has(articles, pictures.length, since), notes: kinds(findings).map((same) => note(same, words)) };
}

/** Findings of one kind together. */
function kinds(findings: readonly FeedFinding[]): FeedFinding[][] {
  const found = new Map<FeedFindingCode, FeedFinding[]>();
  for (const finding of findings) found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
  return [...found.values()];
}

function note(same: readonly FeedFinding[], words: CheckWords): Described {
  const { code } = same[0]!;
  const items = same.map((finding) => findingText(finding, words)).filter(Boolean);
  return { level: FEED_FINDING_LEVELS[code], ...words.feedFindings[code], values: first(items, words) };
}

const first = (values: readonly string[], { more }: CheckWords): string[] =>
  values.length > MAX_NAMED ? [...values.slice(0, MAX_NAMED), more(values.length - MAX_NAMED)] : [...values];
