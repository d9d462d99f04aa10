import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PARTNER_ORIGIN, type FeedResponse } from '../../check/feed/feed-response.js';
import { READ_LIMIT_BYTES } from '../../check/feed/limits.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { FeedError } from '../../feed/feed-error.js';
import { readBody } from '../../feed/read-body.js';
import { httpError } from '../../feed/http-error.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { webUrl } from '../../text/urls.js';

/** Where a file is taken to be published when nobody says: relative addresses in it lead to files beside it. */
export const UNPUBLISHED_URL = 'https://feed.invalid/feed.json';

/** The file that an address without a host leads to: beside the feed file `source`. */
export function fileBeside(url: string, source: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return origin === new URL(UNPUBLISHED_URL).origin ? join(dirname(source), decodeURIComponent(pathname)) : undefined;
}

/**
 * Reads a feed from an address, as a browser on a partner's page would, or from a file.
 *
 * @throws {FeedError} when it can't be had.
 */
export async function loadFeed(source: string, publishedAt = UNPUBLISHED_URL): Promise<FeedResponse> {
  const url = webUrl(source);
  if (!url) return { url: publishedAt, body: { bytes: await fileOf(source), type: '' } };
  return withTimeout(ANSWER_LIMIT_MS, async (signal) => {
    const response = await fetchOrFail(url, { headers: { origin: PARTNER_ORIGIN }, signal });
    if (!response.ok) throw httpError(response, Date.now());
    return { url, body: await readBody(response, READ_LIMIT_BYTES), response };
  });
}

async function fileOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw new FeedError('network', reasonOf(cause));
  }
}

/** `fetch`, whose failure says what it was. */
export async function fetchOrFail(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new FeedError('network', reasonOf((cause as Error).cause ?? cause));
  }
}

/** The system's short name of what went wrong (`ENOENT`, `ECONNREFUSED`), or its sentence. */
const reasonOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
