import { checkFeed } from '../../check/feed/check-feed.js';
import type { FeedFinding } from '../../check/feed/feed-finding.js';
import { httpFindings } from '../../check/feed/http-findings.js';
import { FeedError } from '../../feed/feed-error.js';
import { loadFeed } from './load-feed.js';
import { nextPageFindings } from './next-page-findings.js';
import { imageFindings } from './image-findings.js';

export interface CheckOptions {
  /** The address at which a file will be published. */
  readonly url?: string;
  /** Whether pictures are asked for. */
  readonly pictures: boolean;
  readonly now: number;
}

/** What a check has looked at, and what it found. */
export interface SourceCheck {
  readonly source: string;
  readonly articles: number;
  readonly findings: readonly FeedFinding[];
}

/** Checks the feed at an address or in a file. */
export async function checkSource(source: string, { url, pictures, now }: CheckOptions): Promise<SourceCheck> {
  try {
    const answer = await loadFeed(source, url);
    const { feed, items, findings } = checkFeed(answer, now);
    const further = await Promise.all([feed ? nextPageFindings(feed, source) : [], pictures ? imageFindings(items, source) : []]);
    return { source, articles: items.length, findings: [httpFindings(answer), findings, ...further].flat() };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { source, articles: 0, findings: [{ code: 'unreachable', value: error.message }] };
  }
}
