import type { Level } from '../../feed/feed-finding.js';
import type { CheckWords, FindingWords } from '../../feed/words/words.js';
import type { ProbeWords } from '../../probe/words/words.js';
import type { PageFindingCode } from '../page-finding.js';

/** What a check of a page says. One object a language. */
export interface PageWords {
  readonly lang: string;
  readonly findings: Readonly<Record<PageFindingCode, FindingWords>>;
  /** What is said where a page can't have a feed. */
  readonly look: ProbeWords;
  /** What is said of what is in a feed. */
  readonly feed: CheckWords;
  /** The weight of one finding. */
  readonly levels: Readonly<Record<Level, string>>;
  readonly title: string;
  readonly asking: string;
  /** The check itself has failed; the browser's words follow. */
  readonly failed: string;
  readonly clean: string;
  readonly summary: (counts: Readonly<Record<Level, number>>) => string;
  readonly seen: (widgets: number, feeds: number) => string;
  /** Of a feed that can be read; `newest` is its newest article’s age. */
  readonly has: (articles: number, pictures: number, newest: string) => string;
  readonly notes: (count: number) => string;
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
