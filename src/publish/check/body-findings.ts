import pMap from 'p-map';
import { referenceTo } from '../../check/feed/feed-finding.js';
import { decode } from '../../feed/decode.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { problemOf } from '../problem.js';
import { CONCURRENT_REQUESTS } from './concurrent-requests.js';
import { fileAt, type FeedPlace } from './feed-place.js';
import { loadFeed } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Whether the feeds with the texts of articles (`_bwi.body`) are there; of further pages, those in the folder. */
export async function bodyFindings(
  items: readonly ReadItem[],
  further: readonly ReadItem[],
  place: FeedPlace | undefined,
): Promise<SourceFinding[]> {
  const asked = [...items, ...further.filter(({ article: { body } }) => body && fileAt(body, place))];
  const byBody = new Map(asked.flatMap((item) => (item.article.body ? [[item.article.body, item] as const] : [])));
  const findings = await pMap(byBody, ([url, item]) => bodyFinding(url, item, place), { concurrency: CONCURRENT_REQUESTS });
  return findings.filter((finding) => finding !== undefined);
}

async function bodyFinding(url: string, item: ReadItem, place: FeedPlace | undefined): Promise<SourceFinding | undefined> {
  try {
    parseFeed(decode((await loadFeed(url, place)).body), url);
    return undefined;
  } catch (error) {
    return { code: 'body-unreachable', item: referenceTo(item), problem: problemOf(error), value: url };
  }
}
