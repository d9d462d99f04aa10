import type { Feed } from './article.js';
import { decode } from './decode.js';
import { feedSteps } from './parse.js';
import type { FeedBody } from './read-body.js';
import { inSlices } from './slices.js';

/** Reads a feed of any format and encoding. */
export const readAnyFeed = async (body: FeedBody, url: string): Promise<Feed> => inSlices(feedSteps(decode(body), url));
