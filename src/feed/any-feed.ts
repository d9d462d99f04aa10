import type { Feed } from './article.js';
import { decode } from './decode.js';
import { parseFeed } from './parse.js';

/** Reads a feed of any format and encoding; the script tag fetches this for feeds that {@link parseTidy} leaves. */
export const readAnyFeed = async (body: Blob, url: string): Promise<Feed> => parseFeed(await decode(body), url);
