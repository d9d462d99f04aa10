import { FeedError } from '../../feed/feed-error.js';
import { namedFeeds } from '../named-feeds.js';
import { request, type HttpAnswer } from '../http.js';
import { decodeSource } from './decode-source.js';
import { readFeedSource } from './read-feed-source.js';
import { readWordPress } from './read-wordpress.js';
import type { SourceOptions, SourceResult } from './source.js';
import { sourceAddress } from './source-address.js';
import { isWordPressList, wordPressUrl } from './wordpress-url.js';

/** Reads what is at an address: a feed, the posts of a site of WordPress, or the best of those that the site there names. */
export async function readAddress(source: string, address: string, options: SourceOptions): Promise<SourceResult> {
  const url = wordPressUrl(address);
  if (isWordPressList(url)) return readWordPress(source, url, options);
  const { url: page, headers } = sourceAddress(url);
  const answer = await request(page, headers);
  try {
    return await readFeedSource(source, url, options, answer.body);
  } catch (error) {
    if (!(error instanceof FeedError) || error.problem.code !== 'html-page') throw error;
    const result = await readNamed(source, page, answer, options);
    if (result) return result;
    throw error;
  }
}

/** The news of the site with the page at `page`. WordPress' own interface gives all of it, but some sites keep that closed. */
async function readNamed(
  source: string,
  page: string,
  { body, response }: HttpAnswer,
  options: SourceOptions,
): Promise<SourceResult | undefined> {
  const { wordPress, feeds } = namedFeeds(decodeSource(body), response.url || page, response.headers);
  const [feed] = feeds;
  if (wordPress)
    try {
      return await readWordPress(source, wordPressUrl(wordPress), options);
    } catch (error) {
      if (!feed) throw error;
    }
  return feed === undefined ? undefined : readFeedSource(source, feed, options);
}
