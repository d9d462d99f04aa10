import type { FeedBody } from '../../feed/read-body.js';
import { request } from '../http.js';

/** Posts of a page: the most that WordPress gives. */
const POSTS_PER_PAGE = '100';

/** The address of all posts of a site, where `address` is that of its interface: as many at once as it gives, pictures and kanal with them. */
export function wordPressUrl(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/wp-json(\/wp(\/v2)?)?\/?$/, '/wp-json/wp/v2/posts');
  if (!/\/wp-json\/wp\/v2\/./.test(url.pathname) && !url.searchParams.has('rest_route')) return address;
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', POSTS_PER_PAGE);
  if (!url.searchParams.has('_embed')) url.searchParams.set('_embed', '');
  return url.href;
}

/** The pages that follow the first one, which came from `address`, was asked for with `headers`, and `answered`; none where it is not of WordPress. */
export async function* wordPressPages(
  address: string,
  answered: Headers,
  headers: Readonly<Record<string, string>>,
): AsyncGenerator<FeedBody> {
  const pages = Number(answered.get('x-wp-totalpages') ?? 1);
  const url = new URL(address);
  // Who names a page wants that one.
  if (url.searchParams.has('page')) return;
  for (let page = 2; page <= pages; page++) {
    url.searchParams.set('page', String(page));
    yield (await request(url.href, headers)).body;
  }
}
