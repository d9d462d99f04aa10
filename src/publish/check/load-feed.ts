import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PARTNER_ORIGIN, type FeedResponse } from '../../check/feed/feed-response.js';
import { READ_LIMIT_BYTES } from '../../check/feed/limits.js';
import { decode } from '../../feed/decode.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { load } from '../http.js';
import { LAYOUT } from '../site/layout.js';
import { feedPlace, fileAt, type FeedPlace } from './feed-place.js';

/** A feed as it came, and its place where it is a file. */
export interface LoadedFeed extends FeedResponse {
  readonly place?: FeedPlace;
}

const bodyOf = async (file: string): Promise<FeedResponse['body']> => ({ bytes: new Uint8Array(await readFile(file)), type: '' });

/** The feed that somebody means by `path`: of a folder, be it called `public`, `public/` or `./public`, the one in it. */
export async function feedFile(path: string, name: string = LAYOUT.feed): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  // What is not there and has no extension was meant as a folder.
  return (found ? found.isDirectory() : !extname(path)) ? join(path, name) : path;
}

/** Reads the feed's file, which will be at `publishedAt` or in the folder there. */
export async function loadFile(file: string, publishedAt?: string): Promise<Required<Pick<LoadedFeed, 'place'>> & LoadedFeed> {
  const body = await bodyOf(file);
  const place = feedPlace(file, decode(body), publishedAt);
  return { url: place.url, body, place };
}

/** Reads a feed from an address, as a browser on a partner's page would, or from the folder where it will be published. */
export async function loadFeed(url: string, place?: FeedPlace): Promise<FeedResponse> {
  const file = fileAt(url, place);
  if (file) return { url, body: await bodyOf(file) };
  return { url, ...(await load(url, { timeout: ANSWER_LIMIT_MS, maxBytes: READ_LIMIT_BYTES, headers: { origin: PARTNER_ORIGIN } })) };
}
