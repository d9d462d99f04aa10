import type { Feed } from '../../feed/article.js';
import { decode } from '../../feed/decode.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { problemOf } from '../problem.js';
import { loadFeed, fileBeside } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Whether the next, older page is there, and a feed: the button that loads more leads to it. */
export async function nextPageFindings({ nextUrl }: Feed, source: string): Promise<SourceFinding[]> {
  if (!nextUrl) return [];
  try {
    const { body, url } = await loadFeed(fileBeside(nextUrl, source) ?? nextUrl);
    parseFeed(decode(body), url);
    return [];
  } catch (error) {
    return [{ code: 'next-unreachable', problem: problemOf(error), value: nextUrl }];
  }
}
