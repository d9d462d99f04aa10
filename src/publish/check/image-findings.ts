import { open } from 'node:fs/promises';
import pMap from 'p-map';
import { referenceTo } from '../../check/feed/feed-finding.js';
import { PICTURE_LIMIT_BYTES } from '../../check/feed/limits.js';
import { isObject } from '../../feed/formats/json.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import type { ReadItem } from '../../feed/make-feed.js';
import { toArray } from '../../feed/values.js';
import { webUrl } from '../../text/urls.js';
import { ask } from '../http.js';
import { problemOf } from '../problem.js';
import { CONCURRENT_REQUESTS } from './concurrent-requests.js';
import { fileAt, type FeedPlace } from './feed-place.js';
import { HEAD_BYTES, imageKind, WEB_KINDS } from '../images/image-kind.js';
import type { SourceFinding } from './source-finding.js';

/** What is wrong with the pictures of `items`, in all sizes, each asked for once; of `further` pages, those in the folder. */
export async function imageFindings(
  items: readonly ReadItem[],
  further: readonly ReadItem[],
  place: FeedPlace | undefined,
): Promise<SourceFinding[]> {
  const pictures = [
    ...items.map((item) => ({ item, urls: picturesOf(item) })),
    ...further.map((item) => ({ item, urls: picturesOf(item).filter((url) => fileAt(url, place)) })),
  ];
  const urls = [...new Set(pictures.flatMap(({ urls }) => urls))];
  const found = new Map(
    await pMap(urls, async (url) => [url, await imageFinding(url, place)] as const, { concurrency: CONCURRENT_REQUESTS }),
  );
  return pictures.flatMap(({ item, urls }) =>
    urls.flatMap((url) => {
      const finding = found.get(url);
      return finding ? [{ ...finding, item: referenceTo(item) }] : [];
    }),
  );
}

/** The picture of an article, and its sizes of all types: each browser takes another. */
function picturesOf({ article: { url, image }, raw }: ReadItem): string[] {
  const sizes = toArray(raw.picture?.sizes).filter(isObject);
  return image ? [image.url, ...sizes.flatMap((size) => webUrl(size.url, url) ?? [])] : [];
}

async function imageFinding(url: string, place: FeedPlace | undefined): Promise<SourceFinding | undefined> {
  try {
    const file = fileAt(url, place);
    const { type, start, bytes } = file ? await inFolder(file) : await onServer(url);
    if ((type && !/^image\//i.test(type)) || !isForBrowsers(start))
      return { code: 'image-type', value: [type, url].filter(Boolean).join(', ') };
    const weight = bytes === MORE ? `> ${kB(PICTURE_LIMIT_BYTES)}` : kB(bytes);
    return bytes > PICTURE_LIMIT_BYTES ? { code: 'image-large', value: `${weight}, ${url}` } : undefined;
  } catch (error) {
    return { code: 'image-unreachable', problem: problemOf(error), value: url };
  }
}

/** True for a picture that browsers show, by its bytes. */
const isForBrowsers = (start: Uint8Array): boolean => {
  const kind = imageKind(start);
  return kind !== undefined && WEB_KINDS.has(kind);
};

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** What is known of a picture by its start. */
interface ImageFacts {
  readonly type: string;
  readonly start: Uint8Array;
  readonly bytes: number;
}

/** Over the limit, by a length that nobody said. */
const MORE = Infinity;

async function inFolder(path: string): Promise<ImageFacts> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { type: '', start: buffer.subarray(0, bytesRead), bytes: size };
  } finally {
    await file.close();
  }
}

/** Asks for the start. Where a server sends all, no more is read than tells how long the picture is. */
const onServer = (url: string): Promise<ImageFacts> =>
  ask(url, { timeout: ANSWER_LIMIT_MS, headers: { range: `bytes=0-${HEAD_BYTES - 1}` } }, async ({ headers, body, status }) => {
    const said = status === 206 ? headers.get('content-range')?.split('/')[1] : headers.get('content-length');
    const wanted = said ? HEAD_BYTES : PICTURE_LIMIT_BYTES + 1;
    const start = new Uint8Array(HEAD_BYTES);
    let length = 0;
    if (body)
      for await (const chunk of body) {
        start.set(chunk.subarray(0, Math.max(0, HEAD_BYTES - length)), Math.min(length, HEAD_BYTES));
        length += chunk.length;
        // Leaving the loop ends the answer.
        if (length >= wanted) break;
      }
    const bytes = said ? Number(said) : length >= wanted ? MORE : length;
    return { type: headers.get('content-type') ?? '', start: start.subarray(0, length), bytes };
  });
