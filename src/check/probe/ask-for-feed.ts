import { FEED_LIMIT_BYTES, ANSWER_LIMIT_MS } from '../../feed/limits.js';
import type { FeedError } from '../../feed/feed-error.js';
import type { FeedProblem } from '../../feed/problem.js';
import { readBody } from '../../feed/read-body.js';
import { httpError } from '../../feed/http-error.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { webUrl } from '../../text/urls.js';
import type { FeedResponse } from '../feed/feed-response.js';
import { isMixedContent } from '../mixed-content.js';
import { listenForCspViolations, whyRequestFailed } from './csp-violations.js';
import type { UnreachableReason } from './unreachable-reason.js';

export interface ProbeOptions {
  readonly fetch?: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Ends the look, which then rejects. */
  readonly signal?: AbortSignal;
  /** Time for the whole answer, in milliseconds (10,000, as for the widgets). */
  readonly timeout?: number;
  /** The address of the page that asks; relative addresses are relative to it. */
  readonly page?: string;
}

/** A feed that the page can't show. */
export interface UnreachableFeed {
  readonly reachable: false;
  readonly url: string;
  readonly why: UnreachableReason;
  /** What came in the place of a feed, with `no-feed`. */
  readonly problem?: FeedProblem;
  /** The status, with `status`. */
  readonly value?: string;
}

/**
 * Asks for a feed as the widgets on this page would, and says how it went. Rejects only when `signal` ends it.
 *
 * @param read reads the answer; its error of the code `parse` says that this is no feed.
 */
export async function askForFeed<Read>(
  source: string,
  read: (answer: FeedResponse, now: number) => Read | Promise<Read>,
  options: ProbeOptions = {},
): Promise<({ readonly reachable: true; readonly url: string } & Read) | UnreachableFeed> {
  const { fetch: ask = fetch, now = Date.now, signal, timeout = ANSWER_LIMIT_MS, page = globalThis.document?.baseURI } = options;
  const url = webUrl(source, page);
  const failed = (why: UnreachableReason, more: Partial<UnreachableFeed> = {}): UnreachableFeed => ({
    reachable: false,
    url: url ?? source,
    why,
    ...more,
  });
  if (!url) return failed('no-address');
  if (isMixedContent(page, url)) return failed('mixed');

  const refusals = listenForCspViolations(globalThis.document);
  try {
    return await withTimeout(timeout, async (late) => {
      const ends = anyOf(late, signal);
      const response = await ask(url, { credentials: 'omit', signal: ends }).catch(() => undefined);
      signal?.throwIfAborted();
      if (!response) return failed(await whyRequestFailed(url, ask, ends, refusals));
      if (!response.ok) throw httpError(response, now());
      const found = await read({ url, body: await readBody(response, FEED_LIMIT_BYTES), response }, now());
      return { reachable: true, url, ...found };
    });
  } catch (error) {
    signal?.throwIfAborted();
    const { name, code, status, problem } = error as FeedError;
    // By its name: what reads a feed may come from another file, with a class of its own.
    if (name !== 'FeedError') return failed('network');
    return code === 'parse' ? failed('no-feed', { problem }) : failed(code, status ? { value: String(status) } : {});
  } finally {
    refusals.end();
  }
}

/** A signal that ends with the first of these. `AbortSignal.any` is too new: Chrome 116, Safari 17.4. */
function anyOf(...signals: readonly (AbortSignal | undefined)[]): AbortSignal {
  const ends = new AbortController();
  for (const signal of signals)
    if (signal?.aborted) ends.abort();
    else signal?.addEventListener('abort', () => ends.abort(), { once: true });
  return ends.signal;
}
