import type { Feed } from '../../feed/article.js';
import { decode } from '../../feed/decode.js';
import { readFormat } from '../../feed/formats/read-format.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { MAX_ITEMS } from '../../feed/limits.js';
import { makeFeed, type ItemResult, type ReadItem } from '../../feed/make-feed.js';
import type { RawFeed } from '../../feed/raw-feed.js';
import { nonEmptyString } from '../../feed/values.js';
import { runSteps } from '../../steps.js';
import { webUrl } from '../../text/urls.js';
import { referenceTo, type FeedFinding } from './feed-finding.js';
import type { FeedResponse } from './feed-response.js';
import { itemFindings } from './item-findings.js';
import { listFindings } from './list-findings.js';
import { isPrivateUrl } from './private-url.js';

/** A feed that could be read, and what is wrong with it. */
export interface CheckedFeed {
  readonly feed?: Feed;
  /** Its items, without those left out. */
  readonly items: readonly ReadItem[];
  readonly findings: readonly FeedFinding[];
}

/** Reads a feed with the widgets' own reader, and says what that leaves out and mends, and what is wrong with what it takes. */
export function checkFeed({ url, body }: FeedResponse, now: number): CheckedFeed {
  const text = decode(body).trim();
  const raw = runSteps(readFormat(text, url));
  if ('code' in raw) return { items: [], findings: [{ code: 'no-feed', problem: raw }] };
  const { feed, results } = readAll(url, raw);
  const ids = new Set<unknown>();
  const items = results.filter((result) => !result.problem);
  return {
    feed,
    items,
    findings: [
      // WordPress answers with posts alone: there is no place for what is said of a feed.
      ...(text.startsWith('[') ? [] : fieldFindings(url, feed, raw)),
      ...documentFindings(feed, raw),
      ...listFindings(items, now),
      ...results.flatMap((result): FeedFinding[] =>
        result.problem
          ? [{ code: 'item-left-out', item: referenceTo(result), problem: result.problem }]
          : itemFindings(result, url, ids, now),
      ),
    ],
  };
}

/** The feed with all its items, those too that widgets don't read for being too many. */
function readAll(url: string, raw: RawFeed): { readonly feed: Feed; readonly results: readonly ItemResult[] } {
  const results: ItemResult[] = [];
  for (const steps = makeFeed(url, raw, fullParsers, Infinity); ;) {
    const { done, value } = steps.next();
    if (done) return { feed: value, results };
    results.push(value);
  }
}

function fieldFindings(url: string, feed: Feed, raw: RawFeed): FeedFinding[] {
  const findings: FeedFinding[] = [];
  if (!feed.title) findings.push({ code: 'title-missing' });
  if (!feed.homePageUrl) findings.push({ code: 'home-missing', ...(nonEmptyString(raw.home) && { value: String(raw.home) }) });
  if (!feed.language) findings.push({ code: 'language-missing', ...(nonEmptyString(raw.language) && { value: String(raw.language) }) });
  for (const address of [feed.homePageUrl, feed.nextUrl])
    if (address && isPrivateUrl(address, url)) findings.push({ code: 'address-private', value: address });
  if (webUrl(raw.next, url) === url) findings.push({ code: 'next-circle', value: url });
  return findings;
}

/** What is wrong with the feed as a whole. */
function documentFindings({ articles }: Feed, { items, problems = [] }: RawFeed): FeedFinding[] {
  const findings = problems.map((problem): FeedFinding => ({ code: 'feed-mended', problem }));
  if (items.length > MAX_ITEMS)
    findings.push({ code: 'items-over-limit', problem: { code: 'too-many-items', value: String(items.length) } });
  if (!articles.length) findings.push({ code: 'empty' });
  return findings;
}
