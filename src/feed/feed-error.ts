/**
 * What went wrong, as far as a browser tells:
 * `network` no answer at all (unreachable, refused by CORS or a policy), `timeout` not complete in time,
 * `status` an HTTP status other than success, `parse` not a feed, `too-large` over the size limit.
 */
export type FeedErrorCode = 'network' | 'timeout' | 'status' | 'parse' | 'too-large';

/** Why a feed could not be had. `message` is for the developer; readers get a sentence in their language. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    /** The HTTP status, with `code: 'status'`. */
    readonly status?: number,
    /** How long the server asks to wait, in milliseconds, where it says so and the page may read it. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** True for what may pass by itself: no answer, a slow one, an overloaded server. */
export const isTransient = ({ code, status = 0 }: FeedError): boolean =>
  /network|timeout/.test(code) || status >= 500 || status === 429 || status === 408;
