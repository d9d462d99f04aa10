import { setTimeout as wait } from 'node:timers/promises';
import { FeedError, isTransient } from '../feed/feed-error.js';
import { readBody, type FeedBody } from '../feed/read-body.js';
import { httpError } from '../feed/http-error.js';
import { withTimeout } from '../feed/with-timeout.js';
import { errorMessage } from './error-message.js';

/** An answer of a server. */
export interface HttpAnswer {
  readonly body: FeedBody;
  readonly headers: Headers;
}

/** Milliseconds for a whole answer, and its largest size in bytes. */
const TIMEOUT_MS = 60_000;
const MAX_ANSWER_BYTES = 50_000_000;

/** Milliseconds before the second and the third try. */
const RETRY_WAITS_MS = [500, 2000];

/**
 * Asks a server, up to three times where it may only be busy. What has secret headers is not sent on to another address.
 *
 * @throws {FeedError} when there is no answer of use.
 */
export async function request(url: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
  for (let tries = 0; ; tries++) {
    try {
      return await withTimeout(TIMEOUT_MS, async (signal) => {
        const redirect = Object.keys(headers).length ? 'error' : 'follow';
        const response = await fetch(url, { headers: { 'user-agent': 'bwi-feed', ...headers }, redirect, signal });
        if (!response.ok) throw httpError(response, Date.now());
        return { body: await readBody(response, MAX_ANSWER_BYTES), headers: response.headers };
      });
    } catch (cause) {
      const error =
        cause instanceof FeedError ? cause : new FeedError('network', `no answer: ${errorMessage((cause as Error).cause ?? cause)}`);
      const pause = RETRY_WAITS_MS[tries];
      if (pause === undefined || !isTransient(error)) throw error;
      await wait(Math.max(pause, error.retryAfter ?? 0));
    }
  }
}
