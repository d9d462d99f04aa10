import { problemText, type FeedProblem, type FeedProblemCode } from './problem.js';
import { en } from './problem-words/en.js';

/**
 * What went wrong, as far as a browser tells:
 * `network` no answer at all (unreachable, refused by CORS or a policy), `timeout` not complete in time,
 * `status` an HTTP status other than success, `parse` not a feed, `too-large` over the size limit.
 */
export type FeedErrorCode = 'network' | 'timeout' | 'status' | 'parse' | 'too-large';

/** What each problem without an answer counts as; any other is one of the answer: `parse`. */
const CODES: Partial<Record<FeedProblemCode, FeedErrorCode>> = {
  network: 'network',
  timeout: 'timeout',
  status: 'status',
  'too-large': 'too-large',
  'reader-unreachable': 'network',
};

/** Why a feed could not be had. `message` is `problem` in English, for the developer; readers get a sentence in their language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The HTTP status, with `code: 'status'`. */
  readonly status?: number;

  constructor(
    readonly problem: FeedProblem,
    /** How long the server asks to wait, in milliseconds, where it says so and the page may read it. */
    readonly retryAfter?: number,
  ) {
    super(problemText(problem, en));
    this.code = CODES[problem.code] ?? 'parse';
    if (this.code === 'status') this.status = Number(problem.value);
  }
}

/** True for what may pass by itself: no answer, a slow one, an overloaded server. */
export const isTransient = ({ code, status = 0 }: FeedError): boolean =>
  /network|timeout/.test(code) || status >= 500 || status === 429 || status === 408;
