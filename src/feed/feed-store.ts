import type { FeedBody } from './read-body.js';

/** The last good response of a feed. */
export interface StoredFeed {
  readonly body: FeedBody;
  /** The address that it came from. */
  readonly url: string;
  /** When it came, in milliseconds since 1970. */
  readonly fetched: number;
}

/** Stores the last good copies of feeds between visits. Both methods may reject; the client then works without the copy. */
export interface FeedStore {
  get(key: string): Promise<StoredFeed | undefined>;
  set(key: string, feed: StoredFeed): Promise<unknown>;
}

const open = (): Promise<Cache> => caches.open('bwi-feeds');

/** Stores the copies in Cache Storage, one entry for each feed. It exists on https pages only; in sandboxed frames any access throws. */
export const cacheStore: FeedStore = {
  async get(key) {
    const response = await (await open()).match(key);
    if (!response) return undefined;
    const { headers } = response;
    const body = { bytes: new Uint8Array(await response.arrayBuffer()), type: headers.get('content-type') ?? '' };
    return { body, url: headers.get('url')!, fetched: Number(headers.get('fetched')) };
  },
  async set(key, { body: { bytes, type }, url, fetched }) {
    await (await open()).put(key, new Response(bytes, { headers: { 'content-type': type, url, fetched: String(fetched) } }));
  },
};
