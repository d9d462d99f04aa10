import type { FeedFindingCode, Level } from '../feed-finding.js';

/** What is said of one kind of finding: what it means for readers, and what to do. */
export interface FindingWords {
  readonly what: string;
  readonly todo: string;
}

/** What a check says. One object a language. */
export interface CheckWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly findings: Readonly<Record<FeedFindingCode, FindingWords>>;
  /** What comes before the thing to do. */
  readonly todo: string;
  /** How an item without a title is named. */
  readonly item: (number: number) => string;
  readonly more: (count: number) => string;
  readonly summary: (articles: number, counts: Readonly<Record<Level, number>>) => string;
  readonly clean: string;
  /** The reader's and the system's own reasons, and how this language says them. */
  readonly reasons: readonly (readonly [RegExp, string])[];
}
