import { isObject, type Json } from '../../feed/formats/json.js';
import { readWordPress as readPosts } from '../../feed/formats/wordpress.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import { decodeTextEntities } from '../../html/entities.js';
import { runSteps } from '../../steps.js';
import { webUrl } from '../../text/urls.js';
import { request } from '../http.js';
import { contentHash } from '../site/site-file.js';
import { decodeSource } from './decode-source.js';
import { Gate } from './gate.js';
import { MAX_PAGES } from './max-pages.js';
import type { SourceOptions, SourceProblem, SourceResult } from './source.js';
import { sourceAddress } from './source-address.js';
import { isHidden, withoutHidden } from './without-hidden.js';
import { changedPosts, type Posts } from './changed-posts.js';
import { pagesOf, postsIn, type Secrets } from './wordpress-lists.js';
import { wordPressRoot } from './wordpress-url.js';

/** What was read of a site before, so that it is asked for no more than what has changed. */
interface Note extends Posts {
  /** When all was read, in milliseconds since 1970. */
  readonly at: number;
}

/** From time to time all is read again: a kanal that has a new name changes no post. */
const ALL_AGAIN_MS = 864e5;

/** Reads all posts of a site of WordPress: the first time all, then what has changed ({@link changedPosts}). */
export async function readWordPress(source: string, address: string, options: SourceOptions): Promise<SourceResult> {
  const { readNote, writeNote } = options;
  const { url, headers } = sourceAddress(address);
  const gate = new Gate(options.now);
  const noteName = `source-${contentHash(url)}.json`;
  const problems: SourceProblem[] = [];
  const { at = 0, posts: known = [], hidden = 0 } = await readNote<Note>(noteName);
  const isFresh = known.length > 0 && Date.now() - at < ALL_AGAIN_MS;
  const update = isFresh ? await changedPosts(url, headers, { posts: known, hidden }) : undefined;
  const now = update ?? (await allPosts(url, headers, (count) => options.read(source, count)));
  if (now.isCut) problems.push({ source, code: 'too-many-pages', value: String(MAX_PAGES) });
  options.read(source, now.posts.length);
  if (!update || !hasAll(known, now.posts))
    await writeNote(noteName, { at: update ? at : Date.now(), ...now, posts: now.posts.map(forNote) });
  const { name, home } = await siteOf(url, headers);
  const raw = { ...readPosts([...now.posts]), ...(name && { title: name }), ...(home && { home }) };
  const feed = runSteps(makeFeed(url, withoutHidden(raw, gate), fullParsers, Infinity));
  for (const problem of feed.problems) if (problem.number) problems.push({ source, ...problem });
  const articles = feed.articles.filter(({ published }) => gate.admits({ from: published }));
  return { ...feed, articles, title: feed.title || undefined, problems, held: gate.held };
}

/** A change is of a whole second, and clocks differ: what was changed so lately may change once more without telling. */
const SETTLED_AFTER_MS = 6e4;

/** What is kept of a post. One that was changed just now is kept without the time of that, so that it is read once more. */
function forNote(post: Json): Json {
  const kept = isHidden(post) ? knownAlone(post) : post;
  const isSettled = Date.now() - Date.parse(`${String(post.modified_gmt)}Z`) > SETTLED_AFTER_MS;
  return isSettled ? kept : { ...kept, modified_gmt: undefined };
}

/** Of a post that is not for readers nothing is kept but what tells that it is known. */
const knownAlone = ({ id, modified_gmt, status, link, title, content }: Json): Json => ({
  id,
  modified_gmt,
  status,
  link,
  title: isObject(title) ? { rendered: '' } : title,
  content: isObject(content) ? { rendered: '', protected: true } : content,
});

/** True where both are the same posts. */
const hasAll = (known: readonly Json[], posts: readonly Json[]): boolean => {
  const all = new Set(known);
  return posts.length === known.length && posts.every((post) => all.has(post));
};

async function allPosts(url: string, headers: Secrets, read: (count: number) => void): Promise<Posts> {
  // A list that grows while its pages are read gives some posts twice.
  const posts = new Map<unknown, Json>();
  let hidden = 0;
  let isCut = false;
  for await (const { text, pages, total } of pagesOf(url, headers)) {
    for (const post of postsIn(text, url)) posts.set(post.id, post);
    hidden = total - posts.size || 0;
    isCut = pages > MAX_PAGES;
    read(posts.size);
  }
  return { posts: [...posts.values()], hidden, isCut };
}

/** What the site says of itself; nothing where it keeps that to itself. */
async function siteOf(url: string, headers: Secrets): Promise<{ readonly name?: string; readonly home?: string | undefined }> {
  try {
    const root = wordPressRoot(url);
    root.searchParams.set('_fields', 'name,home');
    const site: unknown = JSON.parse(decodeSource((await request(root.href, headers)).body));
    if (!isObject(site)) return {};
    return { ...(typeof site.name === 'string' && { name: decodeTextEntities(site.name) }), home: webUrl(site.home) };
  } catch {
    return {};
  }
}
