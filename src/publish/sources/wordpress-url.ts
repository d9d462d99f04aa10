/** Posts of a page: the most that WordPress gives. */
export const POSTS_PER_PAGE = 100;

/** Where the interface of WordPress ends and a list of posts begins, in a path or in `rest_route`. */
const POSTS = /\/wp\/v2\/[\w-]+\/?$/;

/** The address of all posts of a site, where `address` is that of its interface: as many at once as it gives, pictures and kanal with them. */
export function wordPressUrl(address: string): string {
  const url = new URL(address);
  const route = url.searchParams.get('rest_route');
  url.pathname = url.pathname.replace(/\/wp-json(\/wp(\/v2)?)?\/?$/, '/wp-json/wp/v2/posts');
  if (route !== null) url.searchParams.set('rest_route', route.replace(/^\/(wp(\/v2)?)?\/?$/, '/wp/v2/posts'));
  if (!/\/wp-json\/wp\/v2\/./.test(url.pathname) && route === null) return address;
  if (!url.searchParams.has('per_page')) url.searchParams.set('per_page', String(POSTS_PER_PAGE));
  if (!url.searchParams.has('_embed')) url.searchParams.set('_embed', '');
  return url.href;
}

/** True for a list of posts; who names a page of it, or some posts, wants those alone. */
export function isWordPressList(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return (
    (/\/wp-json\//.test(pathname) ? POSTS.test(pathname) : POSTS.test(searchParams.get('rest_route') ?? '')) &&
    !['page', 'offset', 'include'].some((name) => searchParams.has(name))
  );
}

/** The root of the interface that has the list at `address`. */
export function wordPressRoot(address: string): URL {
  const url = new URL(address);
  const route = url.searchParams.has('rest_route');
  url.pathname = url.pathname.replace(/\/wp-json\/.*/, '/wp-json/');
  url.search = route ? '?rest_route=/' : '';
  return url;
}
