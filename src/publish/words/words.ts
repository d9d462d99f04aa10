import type { Level } from '../../check/feed/feed-finding.js';
import type { FeedWords } from '../../check/words/words.js';
import type { ProblemWords } from '../../feed/problem.js';
import type { ProblemCode } from '../problem.js';

/** What `init` asks, by the name in the configuration. */
export type ConfigQuestion = 'sources' | 'title' | 'home' | 'has-pages' | 'article-url' | 'url' | 'out';

/** What the command says, the words of a check among it. One object a language. */
export interface CommandWords extends FeedWords {
  readonly problems: ProblemWords<ProblemCode>;
  /** Many files, of which some are named. */
  readonly items: (named: readonly string[], all: number) => string;
  readonly leftOut: (number: number, reason: string) => string;
  /** Headings of a check's report. */
  readonly levelHeadings: Readonly<Record<Level, string>>;
  /** What comes before the thing to do. */
  readonly todo: string;
  readonly checked: (articles: number, counts: Readonly<Record<Level, number>>) => string;
  readonly nothingToMend: string;
  readonly questions: Readonly<Record<ConfigQuestion, string>>;
  readonly configured: (file: string) => string;
  /** Steps of a build. */
  readonly waiting: string;
  readonly reading: (source: string, articles: number) => string;
  readonly relating: (articles: number, all: number) => string;
  readonly resizing: (pictures: number, all: number) => string;
  readonly writing: (path: string) => string;
  /** What has come of a build. */
  readonly kept: (folder: string) => string;
  readonly unchanged: (articles: number) => string;
  readonly published: (articles: number, folder: string, written: number, removed: number) => string;
  /** There is HTML for frames alone, since the folder's address is not known. */
  readonly noFragments: string;
  /** How many articles are held back, and when the next one is due. */
  readonly held: (drafts: number, embargoed: number, expired: number) => string;
  readonly due: (when: Date) => string;
  /** What comes before the addresses that a CDN is to forget. */
  readonly purge: string;
  /** Where a preview is. */
  readonly preview: (page: string, feed: string) => string;
}
