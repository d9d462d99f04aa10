import type { Feed } from '../../feed/article.js';
import { decode } from '../../feed/decode.js';
import type { FeedDraft } from '../../feed/draft.js';
import { readFormat } from '../../feed/formats/format.js';
import { fullReading } from '../../feed/full-reading.js';
import { makeFeed } from '../../feed/make-feed.js';
import { atOnce } from '../../feed/slices.js';
import { words } from '../../feed/values.js';
import type { Answer } from './answer.js';
import type { Finding } from './finding.js';
import { aboutFeed, itemsOf, type CheckedItem } from './items.js';
import { findingsOfItem } from './written.js';

/** A feed that could be read, and what is wrong with it. */
export interface CheckedFeed {
  readonly feed?: Feed;
  /** Its items, those left out apart. */
  readonly items: readonly CheckedItem[];
  readonly findings: readonly Finding[];
}

/** Reads a feed with the widgets' own reader, and says what that leaves out and mends, and what is wrong with what it takes. */
export function checkFeed({ url, body }: Answer, now: number): CheckedFeed {
  const text = decode(body).trim();
  const draft = atOnce(readFormat(text, url));
  if (typeof draft === 'string') return { items: [], findings: [{ code: 'no-feed', value: draft }] };
  const feed = atOnce(makeFeed(url, draft, fullReading));
  // WordPress answers with posts alone: there is no place for what is said of a feed.
  const ofFeed = text.startsWith('[') ? [] : findingsOfFeed(feed, draft);
  const items = [...itemsOf(url, draft)];
  const ids = new Set<unknown>();
  const ofItems = items.flatMap((item): Finding[] =>
    'reason' in item ? [{ code: 'item-left-out', item: item.reference, value: item.reason }] : findingsOfItem(item, ids, now),
  );
  return {
    feed,
    items: items.filter((item) => 'article' in item),
    findings: [...ofFeed, ...mended(feed), ...ofItems],
  };
}

function findingsOfFeed(feed: Feed, draft: FeedDraft): Finding[] {
  const findings: Finding[] = [];
  if (!feed.title) findings.push({ code: 'title-missing' });
  if (!feed.homePageUrl) findings.push({ code: 'home-missing', ...(words(draft.home) && { value: String(draft.home) }) });
  if (!feed.language) findings.push({ code: 'language-missing', ...(words(draft.language) && { value: String(draft.language) }) });
  return findings;
}

/** What the reader says of the feed as a whole. */
function mended(feed: Feed): Finding[] {
  const findings: Finding[] = aboutFeed(feed).map((value) => ({
    code: value.startsWith('The feed has') ? 'items-over-limit' : 'feed-mended',
    value,
  }));
  return feed.articles.length ? findings : [...findings, { code: 'empty' }];
}
