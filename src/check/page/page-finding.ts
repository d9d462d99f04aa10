import type { FeedProblem } from '../../feed/problem.js';
import type { Level } from '../feed/feed-finding.js';
import type { UnreachableFeed } from '../probe/ask-for-feed.js';
import type { PageFeed } from './page-feed.js';

/** What can be wrong with a page that is to show widgets, each with its weight. The names are stable. */
export const PAGE_FINDING_LEVELS = {
  'page-xml': 'error',
  'browser-old': 'error',
  'nothing-there': 'error',
  'script-missing': 'error',
  'script-consent': 'error',
  'script-delayed': 'warning',
  'script-type': 'error',
  'script-quotes': 'error',
  'script-http': 'error',
  'script-open': 'error',
  'script-closed': 'error',
  'script-changed': 'error',
  'script-unreachable': 'error',
  'modules-closed': 'warning',
  'modules-unreachable': 'warning',
  'two-versions': 'warning',
  quotes: 'warning',
  'tag-stripped': 'warning',
  'tag-escaped': 'error',
  'tag-inert': 'error',
  'mount-stripped': 'error',
  'tag-unknown': 'error',
  'tag-unclosed': 'error',
  'tag-taken': 'error',
  'attribute-unknown': 'warning',
  'attribute-value': 'warning',
  'attribute-flag': 'warning',
  'attribute-idle': 'warning',
  'link-pattern': 'warning',
  'link-elsewhere': 'advice',
  'parameter-missing': 'advice',
  'attribute-alone': 'warning',
  'tab-empty': 'advice',
  'not-started': 'error',
  policy: 'error',
  'policy-there': 'advice',
  'preload-unused': 'warning',
  'feed-missing': 'error',
  'feed-empty': 'error',
  'feed-old': 'warning',
  'article-left-out': 'warning',
  'hosts-none': 'error',
  'widget-empty': 'warning',
  'widget-failed': 'error',
  'widget-hidden': 'advice',
  'share-empty': 'error',
  'picture-http': 'warning',
  'picture-missing': 'warning',
} as const satisfies Record<string, Level>;

export type PageFindingCode = keyof typeof PAGE_FINDING_LEVELS;

/** One thing that is wrong with a page, or could be better. */
export interface PageFinding {
  readonly code: PageFindingCode;
  /** What was found, as it stands there: a tag, addresses. */
  readonly values?: readonly string[];
  /** What a reader of feeds found wrong, item by item. */
  readonly problems?: readonly FeedProblem[];
  /** The name or the value that was probably meant. */
  readonly meant?: string | undefined;
  /** What a value may be, and what the widget uses in the place of this one. */
  readonly allowed?: string;
  readonly used?: string;
  /** What mends it, to be copied: a line of a policy. */
  readonly line?: string;
  /** Where in the page. */
  readonly element?: Element | undefined;
}

/** All that a check of a page has found. */
export interface PageCheck {
  readonly url: string;
  /** The page runs here; else only its source was read. */
  readonly running: boolean;
  /** How many widgets the page has. */
  readonly widgets: number;
  readonly findings: readonly PageFinding[];
  /** Each feed of the page, in the order in which they are named. */
  readonly feeds: readonly (PageFeed | UnreachableFeed)[];
}
