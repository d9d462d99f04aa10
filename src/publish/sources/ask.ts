import { setTimeout as wait } from 'node:timers/promises';
import { FeedError, isPassing } from '../../feed/errors.js';
import { readBody, type FeedBody } from '../../feed/read-body.js';
import { refusal } from '../../feed/refusal.js';
import { within } from '../../feed/within.js';
import { reasonOf, SourceError } from './source.js';

/** An answer of a server. */
export interface Answer {
  readonly body: FeedBody;
  readonly headers: Headers;
}

/** Milliseconds for a whole answer, and its largest size in bytes. */
const TIMEOUT = 60_000;
const MOST = 50_000_000;

/** Milliseconds before the second and the third try. */
const WAITS = [500, 2000];

/**
 * Asks a server, up to three times where it may only be busy. What has secret headers is not sent on to another address.
 *
 * @throws {SourceError} when there is no answer of use.
 */
export async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await within(TIMEOUT, async (signal) => {
        const redirect = Object.keys(headers).length ? 'error' : 'follow';
        const response = await fetch(url, { headers: { 'user-agent': 'bwi-feed', ...headers }, redirect, signal });
        if (!response.ok) throw refusal(response, Date.now());
        return { body: await readBody(response, MOST), headers: response.headers };
      });
    } catch (cause) {
      const error =
        cause instanceof FeedError ? cause : new FeedError('network', `no answer: ${reasonOf((cause as Error).cause ?? cause)}`);
      const pause = WAITS[tries];
      if (pause === undefined || !isPassing(error)) throw new SourceError(error.message);
      await wait(Math.max(pause, error.retryAfter ?? 0));
    }
  }
}
