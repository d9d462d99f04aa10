import { stat } from 'node:fs/promises';
import pMap from 'p-map';
import { referenceTo } from '../../check/feed/feed-finding.js';
import { PICTURE_LIMIT_BYTES } from '../../check/feed/limits.js';
import { FeedError } from '../../feed/feed-error.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { load, type HttpAnswer } from '../http.js';
import { problemOf } from '../problem.js';
import { fileBeside } from './load-feed.js';
import type { SourceFinding } from './source-finding.js';

/** Requests under way at once: a check is no attack. */
const CONCURRENT_REQUESTS = 4;

/** What is wrong with the pictures of `items`, each asked for once. Those that are beside a feed file, `source`, are looked at there. */
export async function imageFindings(items: readonly ReadItem[], source: string): Promise<SourceFinding[]> {
  const urls = [...new Set(items.flatMap(({ article: { image } }) => image?.url ?? []))];
  const found = new Map(
    await pMap(urls, async (url) => [url, await imageFinding(url, source)] as const, { concurrency: CONCURRENT_REQUESTS }),
  );
  return items.flatMap((item) => {
    const { image } = item.article;
    const finding = image && found.get(image.url);
    return finding ? [{ ...finding, item: referenceTo(item) }] : [];
  });
}

async function imageFinding(url: string, source: string): Promise<SourceFinding | undefined> {
  try {
    const file = fileBeside(url, source);
    const { type, bytes } = file ? await inFolder(file) : await onServer(url);
    if (type && !/^image\//i.test(type)) return { code: 'image-type', value: `${type}, ${url}` };
    const weight = bytes === MORE ? `> ${kB(PICTURE_LIMIT_BYTES)}` : kB(bytes);
    return bytes > PICTURE_LIMIT_BYTES ? { code: 'image-large', value: `${weight}, ${url}` } : undefined;
  } catch (error) {
    return { code: 'image-unreachable', problem: problemOf(error), value: url };
  }
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What is known of a picture without seeing it. */
interface ImageFacts {
  readonly type: string;
  readonly bytes: number;
}

/** Over the limit, by a length that nobody said. */
const MORE = Infinity;

const inFolder = async (path: string): Promise<ImageFacts> => ({ type: '', bytes: (await stat(path)).size });

/** Asks for the headers; where a server knows no HEAD, or doesn't say how long the picture is, for what fits into the limit. */
async function onServer(url: string): Promise<ImageFacts> {
  const ask = (method: string): Promise<HttpAnswer> => load(url, { method, timeout: ANSWER_LIMIT_MS, maxBytes: PICTURE_LIMIT_BYTES });
  const head = await ask('HEAD').catch(unless('status'));
  const type = head?.body.type ?? '';
  const length = head?.response.headers.get('content-length');
  if (length) return { type, bytes: Number(length) };
  const answer = await ask('GET').catch(unless('too-large'));
  return answer ? { type: answer.body.type, bytes: answer.body.bytes.length } : { type, bytes: MORE };
}

/** Passes over a failure of this code. */
const unless =
  (code: FeedError['code']) =>
  (error: unknown): undefined => {
    if (!(error instanceof FeedError && error.code === code)) throw error;
  };
