import type { Json } from '../../feed/formats/json.js';
import { listOf, pagesOf, postsIn, withParameters, type ListedPost, type Secrets } from './wordpress-lists.js';
import { POSTS_PER_PAGE } from './wordpress-url.js';

/** The posts of a site by their ids. */
type KnownPosts = Map<unknown, Json>;

/** The posts of a site, and how many more it counts than it gives. */
export interface Posts {
  readonly posts: readonly Json[];
  readonly hidden: number;
  /** It has more pages than are read. */
  readonly isCut?: boolean;
}

/**
 * The posts of the site as they are now, by what has changed since `before`; undefined where the site doesn't tell.
 *
 * What readers can have now, and could not before, was written since (it has the highest ids), or was edited since (it was modified
 * last), or its time has come (it has the latest date): three short lists, of each no more than is new. So the number of posts that
 * the site counts is that of the known and the new ones, unless some were withdrawn, also where others were published meanwhile. Then,
 * and where the front of the list lacks one, the site is asked which of the known posts it has. Whatever doesn't add up even so, such as
 * posts that somebody has written into the site's database, has all ids asked for.
 */
export async function changedPosts(url: string, headers: Secrets, { posts, hidden }: Posts): Promise<Posts | undefined> {
  const known: KnownPosts = new Map(posts.map((post) => [post.id, post]));
  const isKnown = ({ id }: ListedPost): boolean => known.has(id);
  const isSame = (post: ListedPost): boolean => isKnown(post) && known.get(post.id)!.modified_gmt === post.modified_gmt;
  const edited = await newest(url, 'modified', headers, isSame);
  const written = edited && (await newest(url, 'id', headers, isKnown));
  const dated = written && (await newest(url, 'date', headers, isKnown));
  if (!dated) return undefined;
  const listed = [...edited.posts, ...written.posts, ...dated.posts];
  await add(known, listed.filter((post) => !isSame(post)).map(({ id }) => id), url, headers); // prettier-ignore
  const { total } = dated;
  const surplus = (): number => known.size + hidden - total;
  if (Number.isNaN(total) || !(await withoutWithdrawn(known, lackingIn(dated.posts, known), surplus, url, headers)))
    return inAllIds(known, url, headers);
  return { posts: [...known.values()].sort(byDate), hidden };
}

const dateOf = ({ date }: ListedPost): string => (typeof date === 'string' ? date : '');
const byDate = (a: ListedPost, b: ListedPost): number => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : Number(b.id) - Number(a.id)); // prettier-ignore

/** The list in an order, its newest first, up to the page whose last is old; undefined where there is none. */
async function newest(
  url: string,
  orderby: 'modified' | 'id' | 'date',
  headers: Secrets,
  isOld: (post: ListedPost) => boolean,
): Promise<{ readonly posts: readonly ListedPost[]; readonly total: number } | undefined> {
  const posts: ListedPost[] = [];
  let total = Number.NaN;
  for await (const page of listOf(url, { orderby, order: 'desc' }, headers)) {
    if (!page) return undefined;
    posts.push(...page.posts);
    ({ total } = page);
    const last = page.posts.at(-1);
    if (!last || isOld(last)) break;
  }
  return { posts, total };
}

/** Reads the posts with these ids. */
async function add(known: KnownPosts, ids: readonly unknown[], url: string, headers: Secrets): Promise<void> {
  for (const some of batchesOf([...new Set(ids)]))
    for await (const { text } of pagesOf(withParameters(url, { include: some.join() }), headers))
      for (const post of postsIn(text, url)) known.set(post.id, post);
}

function* batchesOf(ids: readonly unknown[]): Generator<readonly unknown[]> {
  for (let start = 0; start < ids.length; start += POSTS_PER_PAGE) yield ids.slice(start, start + POSTS_PER_PAGE);
}

/** The known posts that should stand among `front`, the latest of the site. */
function lackingIn(front: readonly ListedPost[], known: KnownPosts): readonly Json[] {
  const last = front.at(-1);
  const ids = new Set(front.map(({ id }) => id));
  return last ? [...known.values()].filter((post) => dateOf(post) > dateOf(last) && !ids.has(post.id)) : [];
}

/** Takes out of `known` what the site has no more: asks for `suspects`, then for others, the latest first, while there are too many. @returns whether the count is right then. */
async function withoutWithdrawn(
  known: KnownPosts,
  suspects: readonly Json[],
  surplus: () => number,
  url: string,
  headers: Secrets,
): Promise<boolean> {
  const suspected = new Set(suspects);
  const others = surplus() > 0 ? [...known.values()].filter((post) => !suspected.has(post)).sort(byDate) : [];
  let asked = 0;
  for (const some of batchesOf([...suspects, ...others].map(({ id }) => id))) {
    if (asked >= suspects.length && surplus() <= 0) break;
    const there = new Set<unknown>();
    for await (const page of listOf(url, { include: some.join() }, headers)) {
      if (!page) return false;
      for (const { id } of page.posts) there.add(id);
    }
    for (const id of some) if (!there.has(id)) known.delete(id);
    asked += some.length;
  }
  return surplus() === 0;
}

/** The posts whose ids the site has, in its order; undefined where it has no such list. */
async function inAllIds(known: KnownPosts, url: string, headers: Secrets): Promise<Posts | undefined> {
  const ids = new Set<unknown>();
  let hidden = 0;
  for await (const page of listOf(url, {}, headers)) {
    if (!page) return undefined;
    for (const { id } of page.posts) ids.add(id);
    hidden = page.total - ids.size || 0;
  }
  await add(known, [...ids].filter((id) => !known.has(id)), url, headers); // prettier-ignore
  return { posts: [...ids].flatMap((id): Json[] => (known.has(id) ? [known.get(id)!] : [])), hidden };
}
