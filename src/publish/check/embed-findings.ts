import { dirname } from 'node:path';
import { htmlUnescape } from 'escape-goat';
import { decode } from '../../feed/decode.js';
import type { FeedResponse } from '../../check/feed/feed-response.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { webUrl } from '../../text/urls.js';
import { isOurs } from '../site/is-ours.js';
import { LAYOUT } from '../site/layout.js';
import type { FeedPlace } from './feed-place.js';
import { loadFeed } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Whether other sites can frame the ready-made HTML of a set, and whether it is as new as its feed. Not every set has some. */
export async function embedFindings(
  feed: FeedResponse,
  items: readonly ReadItem[],
  place: FeedPlace | undefined,
): Promise<SourceFinding[]> {
  // Other feeds have nothing beside them to ask for.
  if (!isOurs(decode(feed.body))) return [];
  const base = place?.base ?? new URL('.', feed.url).href;
  const [newest] = mergeArticles([{ articles: items.map(({ article }) => article) }]);
  if (!newest || dirname(feed.url) !== dirname(`${base}${LAYOUT.feed}`)) return [];
  const url = `${base}${LAYOUT.embed}terbaru/${LAYOUT.frame}`;
  const answer = await loadFeed(url, place).catch(() => undefined);
  const html = answer && decode(answer.body);
  if (!html?.includes('class="bwi-news"')) return [];
  const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, link]) => webUrl(htmlUnescape(link!), url));
  return [
    ...(isFramedBySelf(answer?.response?.headers) ? [{ code: 'frame-refused' as const, value: url }] : []),
    ...(links.includes(newest.url) ? [] : [{ code: 'embed-old' as const, value: url }]),
  ];
}

/** True where headers keep other sites from framing a page. Browsers pass over the older one where a policy says it. */
function isFramedBySelf(headers: Headers | undefined): boolean {
  const [, ancestors] = /frame-ancestors ([^;,]*)/i.exec(headers?.get('content-security-policy') ?? '') ?? [];
  return ancestors === undefined ? Boolean(headers?.has('x-frame-options')) : !/(^|\s)(\*|https:)(\s|$)/.test(ancestors);
}
