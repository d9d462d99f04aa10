import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PARTNER_ORIGIN, type FeedResponse } from '../../check/feed/feed-response.js';
import { READ_LIMIT_BYTES } from '../../check/feed/limits.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { webUrl } from '../../text/urls.js';
import { load } from '../http.js';

/** Where a file is taken to be published when nobody says: relative addresses in it lead to files beside it. */
const UNPUBLISHED_URL = 'https://feed.invalid/feed.json';

/** The file that an address without a host leads to: beside the feed file `source`. */
export function fileBeside(url: string, source: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return origin === new URL(UNPUBLISHED_URL).origin ? join(dirname(source), decodeURIComponent(pathname)) : undefined;
}

/** Reads a feed from an address, as a browser on a partner's page would, or from a file. */
export async function loadFeed(source: string, publishedAt = UNPUBLISHED_URL): Promise<FeedResponse> {
  const url = webUrl(source);
  if (!url) return { url: publishedAt, body: { bytes: new Uint8Array(await readFile(source)), type: '' } };
  const headers = { origin: PARTNER_ORIGIN };
  return { url, ...(await load(url, { timeout: ANSWER_LIMIT_MS, maxBytes: READ_LIMIT_BYTES, headers })) };
}
