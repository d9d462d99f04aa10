import { FeedError } from '../../feed/feed-error.js';
import { isObject, type Json } from '../../feed/formats/json.js';
import { readFormat } from '../../feed/formats/read-format.js';
import { fullParsers } from '../../feed/full-parsers.js';
import { makeFeed } from '../../feed/make-feed.js';
import type { RawFeed } from '../../feed/raw-feed.js';
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
import { POSTS_PER_PAGE, wordPressRoot } from './wordpress-url.js';

/** The headers that prove who asks. */
type Secrets = Readonly<Record<string, string>>;

/** What was read of a site before, so that it is asked for no more than what has changed. */
interface Note {
  /** When all was read, in milliseconds since 1970. */
  readonly at: number;
  readonly posts: readonly Json[];
}

/** From time to time all is read again: a kanal that has a new name changes no post. */
const ALL_AGAIN_MS = 864e5;

/** Reads all posts of a site of WordPress: the first time all, then what has changed, and the ids, by which withdrawn posts are noticed. */
export async function readWordPress(source: string, address: string, options: SourceOptions): Promise<SourceResult> {
  const { readNote, writeNote } = options;
  const { url, headers } = sourceAddress(address);
  const gate = new Gate(options.now);
  const noteName = `source-${contentHash(url)}.json`;
  const problems: SourceProblem[] = [];
  const before = await readNote<Note>(noteName);
  const isFresh = before.posts?.length && Date.now() - (before.at ?? 0) < ALL_AGAIN_MS;
  const posts =
    (isFresh && (await changed(url, headers, before.posts!))) || (await all(url, headers, (count) => options.read(source, count)));
  if (posts.isCut) problems.push({ source, code: 'too-many-pages', value: String(MAX_PAGES) });
  options.read(source, posts.items.length);
  await writeNote(noteName, { at: isFresh && posts.isUpdate ? before.at : Date.now(), posts: posts.items.map(forNote) });
  const { name, home } = await siteOf(url, headers);
  const raw = { ...rawFeed(JSON.stringify(posts.items), url), ...(name && { title: name }), ...(home && { home }) };
  const feed = runSteps(makeFeed(url, withoutHidden(raw, gate), fullParsers, Infinity));
  for (const problem of feed.problems) if (problem.number) problems.push({ source, ...problem });
  const articles = feed.articles.filter(({ published }) => gate.admits({ from: published }));
  return { ...feed, articles, title: feed.title || undefined, problems, held: gate.held };
}

/** Of a post that is not for readers nothing is kept but what tells that it is known. */
const forNote = (post: Json): Json => {
  const { id, modified_gmt, status, link, title, content } = post;
  if (!isHidden(post)) return post;
  return {
    id,
    modified_gmt,
    status,
    link,
    title: isObject(title) ? { rendered: '' } : title,
    content: isObject(content) ? { rendered: '', protected: true } : content,
  };
};

interface Posts {
  readonly items: readonly Json[];
  /** Only what has changed was asked for. */
  readonly isUpdate?: boolean;
  /** There are more pages than are read. */
  readonly isCut?: boolean;
}

function rawFeed(text: string, url: string): RawFeed {
  const raw = runSteps(readFormat(text.trim(), url));
  if ('code' in raw) throw new FeedError(raw);
  return raw;
}

const withParameters = (url: string, parameters: Readonly<Record<string, string>>): string => {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, value);
  return asked.href;
};

/** The texts of the pages of a list. */
async function* pagesOf(url: string, headers: Secrets): AsyncGenerator<{ readonly text: string; readonly pages: number }> {
  for (let page = 1, pages = 1; page <= Math.min(pages, MAX_PAGES); page++) {
    const { body, response } = await request(page === 1 ? url : withParameters(url, { page: String(page) }), headers);
    pages = Number(response.headers.get('x-wp-totalpages') ?? 1);
    yield { text: decodeSource(body), pages };
  }
}

async function all(url: string, headers: Secrets, read: (count: number) => void): Promise<Posts> {
  const items: Json[] = [];
  let isCut = false;
  for await (const { text, pages } of pagesOf(url, headers)) {
    items.push(...rawFeed(text, url).items.filter(isObject));
    isCut = pages > MAX_PAGES;
    read(items.length);
  }
  // A list that grows while its pages are read gives some posts twice.
  return { items: onceEach(items), isCut };
}

const onceEach = (posts: readonly Json[]): Json[] => [...new Map(posts.map((post) => [post.id, post])).values()];

/** The posts as they are now, by what has changed since `before`; undefined where the site doesn't tell. */
async function changed(url: string, headers: Secrets, before: readonly Json[]): Promise<Posts | undefined> {
  const newest = before.map(({ modified_gmt }) => (typeof modified_gmt === 'string' ? modified_gmt : '')).sort().at(-1); // prettier-ignore
  if (!newest) return undefined;
  const known = new Map(before.map((post) => [post.id, post]));
  const add = async (address: string): Promise<void> => {
    for await (const { text } of pagesOf(address, headers))
      for (const post of rawFeed(text, url).items.filter(isObject)) known.set(post.id, post);
  };
  const ids: unknown[] = [];
  for await (const { text } of pagesOf(withoutEmbedding(url), headers)) {
    const found = idsIn(text);
    if (!found) return undefined;
    ids.push(...found);
  }
  await add(withParameters(url, { modified_after: `${newest}Z` }));
  // What was written long ago and is published now is new, whenever it was changed.
  const missing = ids.filter((id) => !known.has(id));
  for (let start = 0; start < missing.length; start += POSTS_PER_PAGE)
    await add(withParameters(url, { include: missing.slice(start, start + POSTS_PER_PAGE).join() }));
  return { items: ids.flatMap((id): Json[] => (known.has(id) ? [known.get(id)!] : [])), isUpdate: true };
}

function withoutEmbedding(url: string): string {
  const asked = new URL(withParameters(url, { _fields: 'id' }));
  asked.searchParams.delete('_embed');
  return asked.href;
}

function idsIn(text: string): unknown[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isObject).map(({ id }) => id) : undefined;
  } catch {
    return undefined;
  }
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
