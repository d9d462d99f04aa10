import { MAX_BYTES, TIMEOUT } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { readBody } from '../../feed/read-body.js';
import { refusal } from '../../feed/refusal.js';
import { within } from '../../feed/within.js';
import { tagKey } from '../../text/tags.js';
import { webUrl } from '../../text/urls.js';
import type { Answer } from '../feed/answer.js';
import { checkFeed } from '../feed/feed.js';
import type { Finding } from '../feed/finding.js';
import { isMixed } from '../feed/insecure.js';
import type { CheckedItem } from '../feed/items.js';
import { findingsOfSafelisted } from '../feed/sent.js';
import { listenForRefusals, whyFailed } from './refused.js';
import type { Why } from './why.js';

export interface LookOptions {
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
export interface Reachable {
  readonly reachable: true;
  readonly url: string;
  readonly title: string;
  readonly articles: number;
  /** Addresses of the articles' pictures. */
  readonly pictures: readonly string[];
  readonly newest?: Date;
  /** Tags, those of most articles first. */
  readonly tags: readonly { readonly name: string; readonly articles: number }[];
  /** All that is wrong with it; what was left out, and why, is `item-left-out`. */
  readonly findings: readonly Finding[];
}

/** A feed that the page can't show. */
export interface Unreachable {
  readonly reachable: false;
  readonly url: string;
  readonly why: Why;
  /** The status, or what stands there instead of a feed. */
  readonly value?: string;
}

export type Look = Reachable | Unreachable;

/** Asks for a feed as the widgets on this page would, and says how it went. Rejects only when `signal` ends it. */
export async function lookAtFeed(source: string, options: LookOptions = {}): Promise<Look> {
  const { fetch: ask = fetch, now = Date.now, signal, timeout = TIMEOUT, page = globalThis.document?.baseURI } = options;
  const url = webUrl(source, page);
  const failed = (why: Why, value?: string): Unreachable => ({ reachable: false, url: url ?? source, why, ...(value && { value }) });
  if (!url) return failed('no-address');
  if (isMixed(page, url)) return failed('mixed');

  const refusals = listenForRefusals(globalThis.document);
  try {
    return await within(timeout, async (late) => {
      const ends = signal ? AbortSignal.any([late, signal]) : late;
      const response = await ask(url, { credentials: 'omit', signal: ends }).catch(() => undefined);
      signal?.throwIfAborted();
      if (!response) return failed(await whyFailed(url, ask, ends, refusals));
      if (!response.ok) throw refusal(response, now());
      return found({ url, body: await readBody(response, MAX_BYTES), response }, now());
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

function found(answer: Answer, now: number): Look {
  const { url } = answer;
  const { feed, items, findings } = checkFeed(answer, now);
  if (!feed) return { reachable: false, url, why: 'no-feed', ...(findings[0]?.value && { value: findings[0].value }) };
  const pictures = items.flatMap(({ article: { image } }) => image?.url ?? []);
  const dates = items.flatMap(({ article: { published } }) => (published ? +published : []));
  return {
    reachable: true,
    url,
    title: feed.title,
    articles: items.length,
    pictures,
    ...(dates.length && { newest: new Date(dates.reduce((a, b) => Math.max(a, b))) }),
    tags: tagsOf(items),
    findings: [...findingsOfSafelisted(answer), ...findings],
  };
}

/** The tags of a feed, by which the widgets' `tag` goes, and how many articles carry each. */
function tagsOf(items: readonly CheckedItem[]): Reachable['tags'] {
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
