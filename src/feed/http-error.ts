import { FeedError } from './feed-error.js';

/** The longest that a server's `Retry-After` is heeded, in milliseconds: after that the reader has gone. */
const MAX_RETRY_AFTER_MS = 3e5;

/** The error of an answer that is no success, with its `Retry-After`: seconds or a date (RFC 9110, 10.2.3). */
export function httpError({ status, headers }: Response, now: number): FeedError {
  const value = headers.get('retry-after');
  const wait = value ? Number(value) * 1e3 || Date.parse(value) - now : 0;
  return new FeedError({ code: 'status', value: String(status) }, wait > 0 ? Math.min(wait, MAX_RETRY_AFTER_MS) : undefined);
}
