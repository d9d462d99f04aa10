import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ASKED_FROM, type Answer } from '../../check/feed/answer.js';
import { READ_BYTES } from '../../check/feed/limits.js';
import { TIMEOUT } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { readBody } from '../../feed/read-body.js';
import { refusal } from '../../feed/refusal.js';
import { within } from '../../feed/within.js';
import { webUrl } from '../../text/urls.js';

/** Where a file is taken to be published when nobody says: relative addresses in it lead to files beside it. */
export const NOWHERE = 'https://feed.invalid/feed.json';

/** The file that an address without a host leads to: beside the feed file `source`. */
export function beside(url: string, source: string): string | undefined {
  const { origin, pathname } = new URL(url);
  return origin === new URL(NOWHERE).origin ? join(dirname(source), decodeURIComponent(pathname)) : undefined;
}

/**
 * Reads a feed from an address, as a browser on a partner's page would, or from a file.
 *
 * @throws {FeedError} when it can't be had.
 */
export async function answerOf(source: string, publishedAt = NOWHERE): Promise<Answer> {
  const url = webUrl(source);
  if (!url) return { url: publishedAt, body: { bytes: await fileOf(source), type: '' } };
  return within(TIMEOUT, async (signal) => {
    const response = await asked(url, { headers: { origin: ASKED_FROM }, signal });
    if (!response.ok) throw refusal(response, Date.now());
    return { url, body: await readBody(response, READ_BYTES), response };
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
export async function asked(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw new FeedError('network', reasonOf((cause as Error).cause ?? cause));
  }
}

/** The system's short name of what went wrong (`ENOENT`, `ECONNREFUSED`), or its sentence. */
const reasonOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
