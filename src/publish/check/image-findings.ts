import { stat } from 'node:fs/promises';
import pMap from 'p-map';
import type { FeedFinding } from '../../check/feed/feed-finding.js';
import type { CheckedItem } from '../../check/feed/items.js';
import { PICTURE_LIMIT_BYTES } from '../../check/feed/limits.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { FeedError } from '../../feed/feed-error.js';
import { readBody } from '../../feed/read-body.js';
import { httpError } from '../../feed/http-error.js';
import { withTimeout } from '../../feed/with-timeout.js';
import { fetchOrFail, fileBeside } from './load-feed.js';

/** Requests under way at once: a check is no attack. */
const CONCURRENT_REQUESTS = 4;

/** What is wrong with the pictures of `items`, each asked for once. Those that are beside a feed file, `source`, are looked at there. */
export async function imageFindings(items: readonly CheckedItem[], source: string): Promise<FeedFinding[]> {
  const urls = [...new Set(items.flatMap(({ article: { image } }) => image?.url ?? []))];
  const found = new Map(
    await pMap(urls, async (url) => [url, await imageFinding(url, source)] as const, { concurrency: CONCURRENT_REQUESTS }),
  );
  return items.flatMap(({ reference: item, article: { image } }) => {
    const finding = image && found.get(image.url);
    return finding ? [{ ...finding, item }] : [];
  });
}

async function imageFinding(url: string, source: string): Promise<FeedFinding | undefined> {
  try {
    const file = fileBeside(url, source);
    const { type, bytes } = file ? await inFolder(file) : await onServer(url);
    if (type && !/^image\//i.test(type)) return { code: 'image-type', value: `${type}, ${url}` };
    const weight = bytes === MORE ? `> ${kB(PICTURE_LIMIT_BYTES)}` : kB(bytes);
    return bytes > PICTURE_LIMIT_BYTES ? { code: 'image-large', value: `${weight}, ${url}` } : undefined;
  } catch (cause) {
    const reason = cause instanceof FeedError ? cause.message : ((cause as NodeJS.ErrnoException).code ?? String(cause));
    return { code: 'image-unreachable', value: `${reason}, ${url}` };
  }
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What is known of a picture without seeing it. */
interface ImageFacts {
  readonly type: string;
  readonly bytes: number;
}

const inFolder = async (path: string): Promise<ImageFacts> => ({ type: '', bytes: (await stat(path)).size });

/** Asks for the headers; where a server knows no HEAD, or doesn't say how long the picture is, for what fits into the limit. */
const onServer = (url: string): Promise<ImageFacts> =>
  withTimeout(ANSWER_LIMIT_MS, async (signal) => {
    const head = await fetchOrFail(url, { method: 'HEAD', signal });
    const length = head.headers.get('content-length');
    if (head.ok && length) return { type: head.headers.get('content-type') ?? '', bytes: Number(length) };
    const response = await fetchOrFail(url, { signal });
    if (!response.ok) throw httpError(response, Date.now());
    return { type: response.headers.get('content-type') ?? '', bytes: await bytesOf(response) };
  });

/** Over the limit, by a length that nobody said. */
const MORE = Infinity;

async function bytesOf(response: Response): Promise<number> {
  try {
    return (await readBody(response, PICTURE_LIMIT_BYTES)).bytes.length;
  } catch (error) {
    if (error instanceof FeedError && error.code === 'too-large') return MORE;
    throw error;
  }
}
