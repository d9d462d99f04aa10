/** The last good answer of a feed. */
export interface StoredFeed {
  readonly body: Blob;
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
    return response && { body: await response.blob(), url: response.headers.get('url')!, fetched: Number(response.headers.get('fetched')) };
  },
  async set(key, { body, url, fetched }) {
    await (await open()).put(key, new Response(body, { headers: { url, fetched: String(fetched) } }));
  },
};
