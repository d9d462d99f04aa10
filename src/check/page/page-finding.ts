import type { Level } from '../feed/feed-finding.js';
import type { FeedProbe } from '../probe/probe-feed.js';

/** What can be wrong with a page that is to show widgets, each with its weight. The names are stable. */
export const PAGE_FINDING_LEVELS = {
  'page-xml': 'error',
  'nothing-there': 'error',
  'script-missing': 'error',
  'script-http': 'error',
  'script-open': 'error',
  'script-module': 'error',
  'script-unreachable': 'error',
  'modules-closed': 'warning',
  'modules-unreachable': 'warning',
  'two-versions': 'warning',
  'tag-stripped': 'warning',
  'tag-escaped': 'error',
  'mount-stripped': 'error',
  'tag-unknown': 'error',
  'tag-unclosed': 'error',
  'tag-taken': 'error',
  'not-started': 'error',
  policy: 'error',
  'policy-there': 'advice',
  'feed-missing': 'error',
  'feed-old': 'warning',
  'widget-empty': 'warning',
  'picture-http': 'warning',
  'picture-missing': 'warning',
} as const satisfies Record<string, Level>;

export type PageFindingCode = keyof typeof PAGE_FINDING_LEVELS;

/** One thing that is wrong with a page, or could be better. */
export interface PageFinding {
  readonly code: PageFindingCode;
  /** What was found, as it stands there: a tag, addresses. */
  readonly values?: readonly string[];
  /** What mends it, to be copied: a line of a policy. */
  readonly line?: string;
  /** Where in the page. */
  readonly element?: Element;
}

/** All that a check of a page has found. */
export interface PageCheck {
  readonly url: string;
  /** How many widgets the page has. */
  readonly widgets: number;
  readonly findings: readonly PageFinding[];
  /** Each feed of the page, in the order in which they are named. */
  readonly feeds: readonly FeedProbe[];
}
