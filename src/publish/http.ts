import { setTimeout as wait } from 'node:timers/promises';
import { FeedError, isTransient } from '../feed/feed-error.js';
import { httpError } from '../feed/http-error.js';
import { readBody, type FeedBody } from '../feed/read-body.js';
import { withTimeout } from '../feed/with-timeout.js';
import { problemOf, PublishError } from './problem.js';

/** How a server is asked: as for `fetch`, and with limits. */
export interface LoadOptions extends Omit<RequestInit, 'signal'> {
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
  /** Its largest size in bytes. */
  readonly maxBytes: number;
}

/** An answer of a server. */
export interface HttpAnswer {
  readonly response: Response;
  readonly body: FeedBody;
}

/**
 * Asks a server once, and has its answer read by `read`.
 *
 * @throws {FeedError} when the answer is late, too large or no success.
 * @throws {PublishError} when there is none.
 */
export const ask = <Read>(
  url: string,
  { timeout, ...init }: Omit<LoadOptions, 'maxBytes'>,
  read: (response: Response) => Promise<Read>,
): Promise<Read> =>
  withTimeout(timeout, async (signal) => {
    try {
      const response = await fetch(url, { ...init, signal });
      if (!response.ok) throw httpError(response, Date.now());
      return await read(response);
    } catch (error) {
      if (error instanceof FeedError) throw error;
      // What has failed is the cause. Without one the request itself is wrong, and the message may quote a secret header.
      const { cause } = error as Error;
      throw new PublishError(cause ? problemOf(cause) : { code: 'request-wrong' });
    }
  });

/** {@link ask}, for the whole answer. */
export const load = (url: string, { maxBytes, ...init }: LoadOptions): Promise<HttpAnswer> =>
  ask(url, init, async (response) => ({ response, body: await readBody(response, maxBytes) }));

/** Milliseconds for an answer of a source, and its largest size in bytes. */
const SOURCE_TIMEOUT_MS = 60_000;
const MAX_SOURCE_BYTES = 50_000_000;

/** Milliseconds before the second and the third try. */
const RETRY_WAITS_MS = [500, 2000];

/** Milliseconds between two requests to one host: a source is somebody's site, with readers of its own. */
const PACE_MS = 100;

/** The longest that a server may ask to wait, in milliseconds; the next build comes later than that. */
const MAX_WAIT_MS = 240_000;

/** When each host may be asked again, in milliseconds since 1970. */
const turns = new Map<string, number>();

/** Waits until `host` may be asked. Whoever comes later waits longer. */
async function turn(host: string): Promise<void> {
  const now = Date.now();
  const at = Math.max(now, turns.get(host) ?? 0);
  if (at - now > MAX_WAIT_MS) throw new FeedError({ code: 'status', value: '429' });
  turns.set(host, at + PACE_MS);
  if (at > now) await wait(at - now);
}

/** Asks a server, up to three times where it may only be busy. What may have secret headers is not sent on to another address. */
export async function request(url: string, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
  const redirect = Object.keys(headers).length ? 'manual' : 'follow';
  const { host } = new URL(url);
  for (let tries = 0; ; tries++) {
    await turn(host);
    try {
      return await load(url, {
        timeout: SOURCE_TIMEOUT_MS,
        maxBytes: MAX_SOURCE_BYTES,
        headers: { 'user-agent': 'bwi-feed', ...headers },
        redirect,
      });
    } catch (error) {
      const pause = RETRY_WAITS_MS[tries] ?? 0;
      const { retryAfter = 0 } = error as FeedError;
      turns.set(host, Math.max(turns.get(host)!, Date.now() + Math.max(pause, retryAfter)));
      if (!pause || retryAfter > MAX_WAIT_MS || (error instanceof FeedError && !isTransient(error))) throw error;
    }
  }
}
