import type { Finding } from '../../check/feed/finding.js';
import type { Feed } from '../../feed/article.js';
import { decode } from '../../feed/decode.js';
import { parseFeed } from '../../feed/parse.js';
import { answerOf, beside } from './answer.js';

/** Whether the next, older page is there, and a feed: the button that loads more leads to it. */
export async function findingsOfNext({ nextUrl }: Feed, source: string): Promise<Finding[]> {
  if (!nextUrl) return [];
  try {
    const { body, url } = await answerOf(beside(nextUrl, source) ?? nextUrl);
    parseFeed(decode(body), url);
    return [];
  } catch (error) {
    return [{ code: 'next-unreachable', value: `${(error as Error).message}, ${nextUrl}` }];
  }
}
