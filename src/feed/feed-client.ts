import { readAnyFeed } from './any-feed.js';
import { FeedReader, type FeedClientOptions } from './client.js';

/** Fetches feeds of every format: one request for an address, however many ask, and the last good copy when a refresh fails. */
export class FeedClient extends FeedReader {
  constructor(options: FeedClientOptions = {}) {
    super(readAnyFeed, options);
  }
}
