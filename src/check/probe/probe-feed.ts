import { FEED_LIMIT_BYTES, ANSWER_LIMIT_MS } from '../../feed/limits.js';
import type { Article } from '../../feed/article.js';
import { FeedError } from '../../feed/feed-error.js';
import type { ReadItem } from '../../feed/make-feed.js';
import type { FeedProblem } from '../../feed/problem.js';
import { readBody } from '../../feed/read-body.js';
import { httpError } from '../../feed/http-error.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { tagKey } from '../../text/tag-key.js';
import { webUrl } from '../../text/urls.js';
import type { FeedResponse } from '../feed/feed-response.js';
import { checkFeed } from '../feed/check-feed.js';
import type { FeedFinding } from '../feed/feed-finding.js';
import { isMixedContent } from '../mixed-content.js';
import { safelistedHttpFindings } from '../feed/http-findings.js';
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

/** A feed that the page can show. */
export interface ReachableFeed {
  readonly reachable: true;
  readonly url: string;
  readonly title: string;
  readonly articles: number;
  /** The articles themselves. */
  readonly items: readonly Article[];
  /** Addresses of the articles' pictures. */
  readonly pictures: readonly string[];
  readonly newest?: Date;
  /** Tags, those of most articles first. */
  readonly tags: readonly { readonly name: string; readonly articles: number }[];
  /** All that is wrong with it; what was left out, and why, is `item-left-out`. */
  readonly findings: readonly FeedFinding[];
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

export type FeedProbe = ReachableFeed | UnreachableFeed;

/** Asks for a feed as the widgets on this page would, and says how it went. Rejects only when `signal` ends it. */
export async function probeFeed(source: string, options: ProbeOptions = {}): Promise<FeedProbe> {
  const { fetch: ask = fetch, now = Date.now, signal, timeout = ANSWER_LIMIT_MS, page = globalThis.document?.baseURI } = options;
  const url = webUrl(source, page);
  const failed = (why: UnreachableReason, value?: string): UnreachableFeed => ({
    reachable: false,
    url: url ?? source,
    why,
    ...(value && { value }),
  });
  if (!url) return failed('no-address');
  if (isMixedContent(page, url)) return failed('mixed');

  const refusals = listenForCspViolations(globalThis.document);
  try {
    return await withTimeout(timeout, async (late) => {
      const ends = signal ? AbortSignal.any([late, signal]) : late;
      const response = await ask(url, { credentials: 'omit', signal: ends }).catch(() => undefined);
      signal?.throwIfAborted();
      if (!response) return failed(await whyRequestFailed(url, ask, ends, refusals));
      if (!response.ok) throw httpError(response, now());
      return found({ url, body: await readBody(response, FEED_LIMIT_BYTES), response }, now());
    });
  } catch (error) {
    signal?.throwIfAborted();
    const { code, status } = error as FeedError;
    if (!(error instanceof FeedError)) return failed('network');
    return failed(code === 'parse' ? 'no-feed' : code, status?.toString());
  } finally {
    refusals.end();
  }
}

function found(answer: FeedResponse, now: number): FeedProbe {
  const { url } = answer;
  const { feed, items, findings } = checkFeed(answer, now);
  if (!feed) return { reachable: false, url, why: 'no-feed', ...(findings[0]?.problem && { problem: findings[0].problem }) };
  const pictures = items.flatMap(({ article: { image } }) => image?.url ?? []);
  const dates = items.flatMap(({ article: { published } }) => (published ? +published : []));
  return {
    reachable: true,
    url,
    title: feed.title,
    articles: items.length,
    items: items.map(({ article }) => article),
    pictures,
    ...(dates.length && { newest: new Date(dates.reduce((a, b) => Math.max(a, b))) }),
    tags: tagsOf(items),
    findings: [...safelistedHttpFindings(answer), ...findings],
  };
}

/** The tags of a feed, by which the widgets' `tag` goes, and how many articles carry each. */
function tagsOf(items: readonly ReadItem[]): ReachableFeed['tags'] {
  const found = new Map<string, { readonly name: string; articles: number }>();
  for (const { article } of items) {
    const tags = new Map(article.tags.map((name) => [tagKey(name), name]));
    for (const [key, name] of tags) {
      const tag = found.get(key) ?? { name, articles: 0 };
      tag.articles++;
      found.set(key, tag);
    }
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles);
}
