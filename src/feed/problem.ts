/** All that can be wrong with a feed, as far as a reader tells. The names are stable. */
export type FeedProblemCode =
  // Why an item is left out.
  | 'not-an-object'
  | 'no-url'
  | 'duplicate-url'
  | 'unreadable'
  // What is left out of a feed as a whole, or stands around it.
  | 'too-many-items'
  | 'text-before'
  | 'text-after'
  // What came in the place of a feed.
  | 'empty'
  | 'html-page'
  | 'no-json-no-xml'
  | 'other-markup'
  | 'other-json'
  | 'wordpress-error'
  // Why there is no answer to read.
  | 'network'
  | 'timeout'
  | 'status'
  | 'too-large'
  | 'reader-unreachable';

/** Something that was found wrong, as data: each language makes its own sentence of it. */
export interface Problem<Code extends string> {
  readonly code: Code;
  /** The place of the item in its feed, the first is 1; none where the feed as a whole is meant. */
  readonly number?: number;
  /** What was found: a status, milliseconds, bytes, a text. */
  readonly value?: string;
}

export type FeedProblem = Problem<FeedProblemCode>;

/** How a language says each problem, given its value. */
export type ProblemWords<Code extends string = FeedProblemCode> = Readonly<Record<Code, (value: string) => string>>;

/** A problem in the words of a language. */
export const problemText = <Code extends string>({ code, value = '' }: Problem<Code>, words: ProblemWords<Code>): string =>
  words[code](value);
