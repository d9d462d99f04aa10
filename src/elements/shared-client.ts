import { FeedClient } from '../feed/client.js';

/** The page's client: elements that share no ancestor share their requests through it. */
export const client = new FeedClient({ page: document });
