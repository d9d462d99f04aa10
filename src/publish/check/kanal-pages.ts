import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { READ_LIMIT_BYTES } from '../../check/feed/limits.js';
import { decode } from '../../feed/decode.js';
import { ANSWER_LIMIT_MS } from '../../feed/limits.js';
import { load } from '../http.js';
import { LAYOUT } from '../site/layout.js';
import { isImmutable } from '../site/site-file.js';
import { fileAt, type FeedPlace } from './feed-place.js';
import { furtherPages, readPage, type FurtherPages } from './further-pages.js';

/** The feeds of kanals that the written index page shows. */
const KANAL = new RegExp(`\\bfeed="(${LAYOUT.kanal}[\\w-]+\\.json)"`, 'g');

/** What is wrong with the feeds of the kanals of a set, each with its older pages where they are in the folder. */
export async function kanalPages(
  feed: string,
  text: string,
  seen: Set<string>,
  place: FeedPlace | undefined,
  now: number,
): Promise<FurtherPages[]> {
  const found: FurtherPages[] = [];
  for (const url of await kanalsOf(feed, text, place)) {
    if (seen.has(url)) continue;
    seen.add(url);
    const kanal = await readPage(url, 'kanal-unreachable', place, now);
    found.push(kanal);
    if (place) found.push(await furtherPages(kanal.feed?.nextUrl, seen, place, now));
  }
  return found;
}

/** The addresses of the kanals' feeds. A server is asked for the index page only where the feed is a set's: it names files as a build does. */
async function kanalsOf(feed: string, text: string, place: FeedPlace | undefined): Promise<string[]> {
  const index = new URL(LAYOUT.index, place?.base ?? feed).href;
  const file = fileAt(index, place);
  const isSet = place ? dirname(feed) === dirname(index) : (text.match(/[\w./-]+(?=")/g) ?? []).some(isImmutable);
  if (!isSet) return [];
  try {
    const page = file
      ? await readFile(file, 'utf8')
      : decode((await load(index, { timeout: ANSWER_LIMIT_MS, maxBytes: READ_LIMIT_BYTES })).body);
    return [...new Set([...page.matchAll(KANAL)].map(([, path]) => new URL(path!, index).href))];
  } catch {
    return [];
  }
}
