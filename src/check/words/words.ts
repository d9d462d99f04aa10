import type { ProblemWords } from '../../feed/problem.js';
import type { FeedFindingCode, Level } from '../feed/feed-finding.js';
import type { PageFindingCode } from '../page/page-finding.js';
import type { UnreachableReason } from '../probe/unreachable-reason.js';

/** What is said of one kind of finding: what it means for readers, and what to do. */
export interface FindingWords {
  readonly what: string;
  readonly todo: string;
}

/** What checks of feeds and of pages both say. One object a language. */
export interface CommonWords {
  readonly lang: 'id' | 'en';
  /** The weight of one finding. */
  readonly levels: Readonly<Record<Level, string>>;
  /** What a reader finds wrong with a feed. */
  readonly problems: ProblemWords;
  /** How an item without a title is named. */
  readonly item: (number: number) => string;
  readonly more: (count: number) => string;
  readonly noFeed: FindingWords;
}

/** What a check of a feed says. */
export interface FeedWords extends CommonWords {
  readonly feedFindings: Readonly<Record<FeedFindingCode, FindingWords>>;
  readonly notes: (count: number) => string;
}

/** What a check of a page says. */
export interface PageWords extends CommonWords {
  /** Why a page can't have a feed. */
  readonly unreachable: Readonly<Record<UnreachableReason, FindingWords>>;
  readonly pageFindings: Readonly<Record<PageFindingCode, FindingWords>>;
  /** Of a name or a value that there isn't. */
  readonly meant: (name: string) => string;
  readonly allowed: (values: string) => string;
  readonly used: (value: string) => string;
  /** The panel's. */
  readonly title: string;
  readonly asking: string;
  /** The check itself has failed; the browser's words follow. */
  readonly failed: string;
  /** Of a page that runs. */
  readonly clean: string;
  /** Of a page that is only read, and what that can't show. */
  readonly cleanSource: string;
  readonly sourceLimits: string;
  readonly summary: (counts: Readonly<Record<Level, number>>) => string;
  readonly seen: (widgets: number, feeds: number) => string;
  /** Of a feed that can be read; `newest` is its newest article’s age. */
  readonly has: (articles: number, pictures: number, newest: string) => string;
  /** Of a feed that is there, where what reads its format can't be had. */
  readonly answers: string;
  readonly copyLine: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly byHand: string;
  readonly again: string;
  readonly close: string;
  readonly show: string;
  /** Who sees this. */
  readonly onlyYou: string;
}
