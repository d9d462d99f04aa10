import { problemText } from '../../feed/problem.js';
import { feedContent, firstOf, type Described } from '../described.js';
import type { Level } from '../feed/feed-finding.js';
import { valueText } from '../feed/finding-text.js';
import type { UnreachableFeed } from '../probe/ask-for-feed.js';
import type { PageWords } from '../words/words.js';
import { newestOf, picturesOf, type PageFeed } from './page-feed.js';
import { PAGE_FINDING_LEVELS, type PageCheck, type PageFinding } from './page-finding.js';

/** What is wrong with a page and for whom, the gravest first. */
export interface Description {
  readonly summary: string;
  /** What this check can't know. */
  readonly limits: string;
  readonly findings: readonly Described[];
  /** Each feed that can be had, and what it has. */
  readonly feeds: readonly { readonly url: string; readonly has: string }[];
}

const order: Readonly<Record<Level, number>> = { error: 0, warning: 1, advice: 2 };

export function describe(check: PageCheck, words: PageWords): Description {
  const isTold = check.findings.some(({ code }) => code === 'policy');
  const findings = [
    ...check.findings.map((finding) => describeFinding(finding, words)),
    // What a policy refuses has a finding of its own, which knows the line that mends it.
    ...check.feeds.flatMap((feed) => (feed.reachable || (feed.why === 'policy' && isTold) ? [] : [describeFailure(feed, words)])),
  ].sort((a, b) => order[a.level] - order[b.level]);
  const count = (level: Level): number => findings.filter((finding) => finding.level === level).length;
  const counts = { error: count('error'), warning: count('warning'), advice: count('advice') };
  return {
    summary: findings.length ? words.summary(counts) : check.running ? words.clean : words.cleanSource,
    limits: check.running ? '' : words.sourceLimits,
    findings,
    feeds: check.feeds.flatMap((feed) => (feed.reachable ? [{ url: feed.url, has: describeContent(feed, words) }] : [])),
  };
}

function describeFinding(finding: PageFinding, words: PageWords): Described {
  const { code, values = [], problems = [], meant, allowed, used, line, element } = finding;
  const { what, todo } = words.pageFindings[code];
  const items = problems.map((problem) => `${words.item(problem.number!)}: ${problemText(problem, words.problems)}`);
  const hints = [meant && words.meant(meant), allowed && words.allowed(allowed), used && words.used(used)];
  return {
    level: PAGE_FINDING_LEVELS[code],
    what,
    values: firstOf([...values, ...items], words),
    todo: [...hints, todo].filter(Boolean).join(' '),
    line,
    element,
  };
}

/** A feed that a page can't show, in words. */
export const describeFailure = (failure: UnreachableFeed, words: PageWords): Described => ({
  level: 'error',
  ...words.unreachable[failure.why],
  values: [[failure.url, valueText(failure, words)].filter(Boolean).join(': ')],
});

const describeContent = (feed: PageFeed, words: PageWords): string =>
  feed.articles ? feedContent(feed.articles.length, picturesOf(feed).length, newestOf(feed), words) : words.answers;
