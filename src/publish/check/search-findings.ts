import { decode } from '../../feed/decode.js';
import { isObject } from '../../feed/formats/json.js';
import type { FeedResponse } from '../../check/feed/feed-response.js';
import type { SearchArchive } from '../../related/search-archive.js';
import { webUrl } from '../../text/urls.js';
import { problemOf } from '../problem.js';
import { fileAt, type FeedPlace } from './feed-place.js';
import { loadFeed } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Pieces that a server is asked for; in a folder all are read. */
const MAX_PIECES_ASKED = 2;

/** Whether the search index that a feed names can be read, with its pieces. */
export async function searchFindings({ url: feedUrl, body }: FeedResponse, place: FeedPlace | undefined): Promise<SourceFinding[]> {
  const url = searchOf(decode(body), feedUrl);
  if (!url) return [];
  let at = url;
  const read = async <File>(address: string): Promise<File> => {
    at = address;
    return JSON.parse(decode((await loadFeed(address, place)).body)) as File;
  };
  try {
    const { words, pages, recent } = await read<SearchArchive>(url);
    const addresses = [
      ...words.map(([, , piece]) => piece),
      ...recent,
      ...pages.names.slice(-1).map((name) => pages.url.replace('{}', name)),
    ];
    const asked = fileAt(url, place) ? addresses : addresses.slice(0, MAX_PIECES_ASKED);
    for (const address of asked) await read(new URL(address, url).href);
    return [];
  } catch (error) {
    return [{ code: 'search-unreachable', problem: problemOf(error), value: at }];
  }
}

/** The index that a feed names. */
function searchOf(text: string, feedUrl: string): string | undefined {
  try {
    const { _bwi } = JSON.parse(text) as { _bwi?: unknown };
    return isObject(_bwi) ? webUrl(_bwi.search, feedUrl) : undefined;
  } catch {
    // Other formats name none.
    return undefined;
  }
}
