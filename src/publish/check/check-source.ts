import { checkFeed } from '../../check/feed/check-feed.js';
import { httpFindings } from '../../check/feed/http-findings.js';
import { problemOf } from '../problem.js';
import { imageFindings } from './image-findings.js';
import { loadFeed } from './load-feed.js';
import { nextPageFindings } from './next-page-findings.js';
import type { SourceFinding } from './source-finding.js';

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
  readonly findings: readonly SourceFinding[];
}

/** Checks the feed at an address or in a file. */
export async function checkSource(source: string, { url, pictures, now }: CheckOptions): Promise<SourceCheck> {
  const answer = await loadFeed(source, url).catch(problemOf);
  if ('code' in answer) return { source, articles: 0, findings: [{ code: 'unreachable', problem: answer }] };
  const { feed, items, findings } = checkFeed(answer, now);
  const further = await Promise.all([feed ? nextPageFindings(feed, source) : [], pictures ? imageFindings(items, source) : []]);
  return { source, articles: items.length, findings: [httpFindings(answer), findings, ...further].flat() };
}
