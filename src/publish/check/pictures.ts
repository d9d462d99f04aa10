import { stat } from 'node:fs/promises';
import pMap from 'p-map';
import type { Finding } from '../../check/feed/finding.js';
import type { CheckedItem } from '../../check/feed/items.js';
import { PICTURE_BYTES } from '../../check/feed/limits.js';
import { TIMEOUT } from '../../feed/client.js';
import { FeedError } from '../../feed/errors.js';
import { readBody } from '../../feed/read-body.js';
import { refusal } from '../../feed/refusal.js';
import { within } from '../../feed/within.js';
import { asked, beside } from './answer.js';

/** Requests under way at once: a check is no attack. */
const AT_ONCE = 4;

/** What is wrong with the pictures of `items`, each asked for once. Those that are beside a feed file, `source`, are looked at there. */
export async function findingsOfPictures(items: readonly CheckedItem[], source: string): Promise<Finding[]> {
  const urls = [...new Set(items.flatMap(({ article: { image } }) => image?.url ?? []))];
  const found = new Map(await pMap(urls, async (url) => [url, await look(url, source)] as const, { concurrency: AT_ONCE }));
  return items.flatMap(({ reference: item, article: { image } }) => {
    const finding = image && found.get(image.url);
    return finding ? [{ ...finding, item }] : [];
  });
}

async function look(url: string, source: string): Promise<Finding | undefined> {
  try {
    const file = beside(url, source);
    const { type, bytes } = file ? await inFolder(file) : await onServer(url);
    if (type && !/^image\//i.test(type)) return { code: 'image-type', value: `${type}, ${url}` };
    const weight = bytes === MORE ? `> ${kB(PICTURE_BYTES)}` : kB(bytes);
    return bytes > PICTURE_BYTES ? { code: 'image-large', value: `${weight}, ${url}` } : undefined;
  } catch (cause) {
    const reason = cause instanceof FeedError ? cause.message : ((cause as NodeJS.ErrnoException).code ?? String(cause));
    return { code: 'image-unreachable', value: `${reason}, ${url}` };
  }
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What is known of a picture without seeing it. */
interface Weight {
  readonly type: string;
  readonly bytes: number;
}

const inFolder = async (path: string): Promise<Weight> => ({ type: '', bytes: (await stat(path)).size });

/** Asks for the headers; where a server knows no HEAD, or doesn't say how long the picture is, for what fits into the limit. */
const onServer = (url: string): Promise<Weight> =>
  within(TIMEOUT, async (signal) => {
    const head = await asked(url, { method: 'HEAD', signal });
    const length = head.headers.get('content-length');
    if (head.ok && length) return { type: head.headers.get('content-type') ?? '', bytes: Number(length) };
    const response = await asked(url, { signal });
    if (!response.ok) throw refusal(response, Date.now());
    return { type: response.headers.get('content-type') ?? '', bytes: await bytesOf(response) };
  });

/** Over the limit, by a length that nobody said. */
const MORE = Infinity;

async function bytesOf(response: Response): Promise<number> {
  try {
    return (await readBody(response, PICTURE_BYTES)).bytes.length;
  } catch (error) {
    if (error instanceof FeedError && error.code === 'too-large') return MORE;
    throw error;
  }
}
