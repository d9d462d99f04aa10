import { checkFeed } from '../../check/feed/check-feed.js';
import { httpFindings } from '../../check/feed/http-findings.js';
import { decode } from '../../feed/decode.js';
import { webUrl } from '../../text/urls.js';
import { addressOf } from '../address-of.js';
import type { FeedResponse } from '../../check/feed/feed-response.js';
import { namedFeeds } from '../named-feeds.js';
import { problemOf } from '../problem.js';
import { wordPressUrl } from '../sources/wordpress-url.js';
import { bodyFindings } from './body-findings.js';
import { embedFindings } from './embed-findings.js';
import { imageFindings } from './image-findings.js';
import { kanalPages } from './kanal-pages.js';
import { linkFindings } from './link-findings.js';
import { feedFile, loadFeed, loadFile, type LoadedFeed } from './load-feed.js';
import { furtherPages } from './further-pages.js';
import { searchFindings } from './search-findings.js';
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

/** The feed that a page names, where the answer is one: the widgets take JSON Feed, RSS and Atom, and posts of WordPress. */
function feedNamedBy({ url, body, response }: FeedResponse): string | undefined {
  const text = decode(body).trim();
  if (!/^<(!doctype html|html)/i.test(text)) return undefined;
  const { feeds, wordPress } = namedFeeds(text, url, response?.headers ?? new Headers());
  return feeds[0] ?? (wordPress && wordPressUrl(wordPress));
}

/** Checks the feed at an address, or the one that the page there names, or in a file, and what it leads to. */
export async function checkSource(asked: string, { url, pictures, now }: CheckOptions, isNamed = false): Promise<SourceCheck> {
  const source = webUrl(addressOf(asked)) ?? (await feedFile(asked));
  const isAddress = /^https?:/i.test(source);
  const answer = await (isAddress ? loadFeed(source) : loadFile(source, url)).catch(problemOf);
  if ('code' in answer) return { source, articles: 0, findings: [{ code: 'unreachable', problem: answer }] };
  const { place } = answer as LoadedFeed;
  const named = isAddress && feedNamedBy(answer);
  if (named && !isNamed) return checkSource(named, { pictures, now }, true);
  const { feed, items, findings } = checkFeed(answer, now);
  if (!feed) return { source, articles: 0, findings: [...httpFindings(answer), ...findings] };
  const seen = new Set([answer.url]);
  const pages = [
    await furtherPages(feed.nextUrl, seen, place, now),
    ...(await kanalPages(answer.url, decode(answer.body), seen, place, now)),
  ];
  const further = pages.flatMap(({ items }) => items);
  const asking = [
    linkFindings(items, place),
    bodyFindings(items, further, place),
    embedFindings(answer, items, place),
    searchFindings(answer, place),
    pictures ? imageFindings(items, further, place) : [],
  ];
  return {
    source,
    articles: items.length,
    findings: [httpFindings(answer), findings, ...pages.map(({ findings }) => findings), ...(await Promise.all(asking))].flat(),
  };
}
