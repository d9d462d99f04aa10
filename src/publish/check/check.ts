import { checkFeed } from '../../check/feed/feed.js';
import type { Finding } from '../../check/feed/finding.js';
import { findingsOfAnswer } from '../../check/feed/sent.js';
import { FeedError } from '../../feed/errors.js';
import { answerOf } from './answer.js';
import { findingsOfNext } from './next.js';
import { findingsOfPictures } from './pictures.js';

export interface CheckOptions {
  /** The address at which a file will be published. */
  readonly url?: string;
  /** Whether pictures are asked for. */
  readonly pictures: boolean;
  readonly now: number;
}

/** What a check has looked at, and what it found. */
export interface Checked {
  readonly source: string;
  readonly articles: number;
  readonly findings: readonly Finding[];
}

/** Checks the feed at an address or in a file. */
export async function check(source: string, { url, pictures, now }: CheckOptions): Promise<Checked> {
  try {
    const answer = await answerOf(source, url);
    const { feed, items, findings } = checkFeed(answer, now);
    const further = await Promise.all([feed ? findingsOfNext(feed, source) : [], pictures ? findingsOfPictures(items, source) : []]);
    return { source, articles: items.length, findings: [findingsOfAnswer(answer), findings, ...further].flat() };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { source, articles: 0, findings: [{ code: 'unreachable', value: error.message }] };
  }
}
