import type { FeedBody } from './read-body.js';

/** The last good answer of a feed. */
export interface StoredFeed {
  readonly body: FeedBody;
  /** The address that it came from. */
  readonly url: string;
  /** When it came, in milliseconds since 1970. */
  readonly fetched: number;
}

/** Where last good copies are kept between visits. Both may fail, and nothing depends on them. */
export interface FeedStore {
  get(key: string): Promise<StoredFeed | undefined>;
  set(key: string, feed: StoredFeed): Promise<unknown>;
}

const open = (): Promise<Cache> => caches.open('bwi-feeds');

/** Keeps copies in Cache Storage, which is there on https pages; one entry a feed. Sandboxed frames throw on the first touch. */
export const cacheStore: FeedStore = {
  async get(key) {
    const response = await (await open()).match(key);
    if (!response) return undefined;
    const { headers } = response;
    const body = { bytes: new Uint8Array(await response.arrayBuffer()), type: headers.get('content-type') ?? '' };
    return { body, url: headers.get('url')!, fetched: Number(headers.get('fetched')) };
  },
  async set(key, { body: { bytes, type }, url, fetched }) {
    // The first use of the storage costs a slow phone half a frame: what has come is painted before.
    await new Promise<unknown>((idle) => (globalThis.requestIdleCallback ?? setTimeout)(idle));
    await (await open()).put(key, new Response(bytes, { headers: { 'content-type': type, url, fetched: String(fetched) } }));
  },
};
