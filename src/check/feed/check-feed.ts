import type { Feed } from '../../feed/article.js';
import { decode } from '../../feed/decode.js';
import type { RawFeed } from '../../feed/raw-feed.js';
import { readFormat } from '../../feed/formats/read-format.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import { runSteps } from '../../steps.js';
import { nonEmptyString } from '../../feed/values.js';
import type { FeedResponse } from './feed-response.js';
import type { FeedFinding } from './feed-finding.js';
import { aboutFeed, itemsOf, type CheckedItem } from './items.js';
import { itemFindings } from './item-findings.js';

/** A feed that could be read, and what is wrong with it. */
export interface CheckedFeed {
  readonly feed?: Feed;
  /** Its items, those left out apart. */
  readonly items: readonly CheckedItem[];
  readonly findings: readonly FeedFinding[];
}

/** Reads a feed with the widgets' own reader, and says what that leaves out and mends, and what is wrong with what it takes. */
export function checkFeed({ url, body }: FeedResponse, now: number): CheckedFeed {
  const text = decode(body).trim();
  const draft = runSteps(readFormat(text, url));
  if (typeof draft === 'string') return { items: [], findings: [{ code: 'no-feed', value: draft }] };
  const feed = runSteps(makeFeed(url, draft, fullParsers));
  // WordPress answers with posts alone: there is no place for what is said of a feed.
  const ofFeed = text.startsWith('[') ? [] : findingsOfFeed(feed, draft);
  const items = [...itemsOf(url, draft)];
  const ids = new Set<unknown>();
  const ofItems = items.flatMap((item): FeedFinding[] =>
    'reason' in item ? [{ code: 'item-left-out', item: item.reference, value: item.reason }] : itemFindings(item, ids, now),
  );
  return {
    feed,
    items: items.filter((item) => 'article' in item),
    findings: [...ofFeed, ...mended(feed), ...ofItems],
  };
}

function findingsOfFeed(feed: Feed, draft: RawFeed): FeedFinding[] {
  const findings: FeedFinding[] = [];
  if (!feed.title) findings.push({ code: 'title-missing' });
  if (!feed.homePageUrl) findings.push({ code: 'home-missing', ...(nonEmptyString(draft.home) && { value: String(draft.home) }) });
  if (!feed.language) findings.push({ code: 'language-missing', ...(nonEmptyString(draft.language) && { value: String(draft.language) }) });
  return findings;
}

/** What the reader says of the feed as a whole. */
function mended(feed: Feed): FeedFinding[] {
  const findings: FeedFinding[] = aboutFeed(feed).map((value) => ({
    code: value.startsWith('The feed has') ? 'items-over-limit' : 'feed-mended',
    value,
  }));
  return feed.articles.length ? findings : [...findings, { code: 'empty' }];
}
