import { FeedError } from '../../feed/feed-error.js';
import { isObject, type Json } from '../../feed/formats/json.js';
import { readFormat } from '../../feed/formats/read-format.js';
import { runSteps } from '../../steps.js';
import { request } from '../http.js';
import { decodeSource } from './decode-source.js';
import { MAX_PAGES } from './max-pages.js';

/** The headers that prove who asks. */
export type Secrets = Readonly<Record<string, string>>;

/** A page of a list of posts. */
interface Page {
  readonly text: string;
  /** How many the list has. */
  readonly pages: number;
  /** How many posts the list has; no number where the site doesn't tell. */
  readonly total: number;
}

/** What of each post a list gives: enough to tell which are there, and which were changed. */
export type ListedPost = Readonly<Partial<Record<'id' | 'date' | 'modified_gmt', unknown>>>;

const LISTED = 'id,date,modified_gmt';

export const withParameters = (url: string, parameters: Readonly<Record<string, string>>): string => {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, value);
  return asked.href;
};

/** The pages of a list of posts. */
export async function* pagesOf(url: string, headers: Secrets): AsyncGenerator<Page> {
  for (let page = 1, pages = 1; page <= Math.min(pages, MAX_PAGES); page++) {
    const { body, response } = await request(page === 1 ? url : withParameters(url, { page: String(page) }), headers);
    pages = Number(response.headers.get('x-wp-totalpages') ?? 1);
    yield { text: decodeSource(body), pages, total: Number(response.headers.get('x-wp-total') ?? Number.NaN) };
  }
}

/** The posts on a page, whole. @throws {FeedError} where it has none. */
export function postsIn(text: string, url: string): Json[] {
  const raw = runSteps(readFormat(text.trim(), url));
  if ('code' in raw) throw new FeedError(raw);
  return raw.items.filter(isObject);
}

/** The posts of the list at `url`, as a list, page after page; a page is undefined where the site gives no such thing. */
export async function* listOf(
  url: string,
  parameters: Readonly<Record<string, string>>,
  headers: Secrets,
): AsyncGenerator<{ readonly posts: readonly ListedPost[]; readonly total: number } | undefined> {
  const asked = new URL(withParameters(url, { ...parameters, _fields: LISTED }));
  asked.searchParams.delete('_embed');
  for await (const { text, total } of pagesOf(asked.href, headers)) {
    const posts = listIn(text);
    yield posts && { posts, total };
  }
}

function listIn(text: string): ListedPost[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isObject) : undefined;
  } catch {
    return undefined;
  }
}
