import type { RawFeed, RawItem } from '../raw-feed.js';
import { isObject, type Json } from './json.js';

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).flat().filter(isObject);
const inside = (value: unknown, ...path: string[]): unknown => path.reduce((now, name) => (isObject(now) ? now[name] : undefined), value);
const rendered = (value: unknown): unknown => (isObject(value) ? value.rendered : value);

/** The fields of a post that have a `rendered` form, or are a post's own. */
const FIELDS = ['link', 'title', 'content', 'excerpt', 'guid', 'slug', 'date_gmt'];

/** True for an answer of `wp/v2/posts`: https://developer.wordpress.org/rest-api/reference/posts/. */
export const isWordPress = (value: unknown): value is unknown[] =>
  Array.isArray(value) && (!value.length || value.some((post) => isObject(post) && FIELDS.filter((name) => name in post).length > 1));

/** The address by which WordPress finds a post whatever its own looks like: `https://kab.example/?p=7`, beside its interface. */
function byNumber(post: Json): string | undefined {
  const [self] = objects(inside(post, '_links', 'self'));
  const [, site] = /^(.*?\/)wp-json\//.exec(String(self?.href)) ?? [];
  return site && Number(post.id) ? `${site}?p=${Number(post.id)}` : undefined;
}

/** UTC without its mark; WordPress writes zeros where a draft has none. */
const utc = (value: unknown): string | undefined => (typeof value === 'string' && /^[1-9]/.test(value) ? `${value}Z` : undefined);

/** Every post names the site that it is of, where the usual plugin for search engines says so. */
export function readWordPress(posts: unknown[]): RawFeed {
  return {
    title: posts.map((post) => inside(post, 'yoast_head_json', 'og_site_name')).find(Boolean),
    authors: [],
    items: posts,
    readItem: (post) => (isObject(post) ? readPost(post) : undefined),
  };
}

function readPost(post: Json): RawItem {
  // What can't be embedded is there as an error object: it has none of these fields.
  const embedded = isObject(post._embedded) ? post._embedded : {};
  const [media = {}] = objects(embedded['wp:featuredmedia']);
  const [openGraph = {}] = objects(inside(post, 'yoast_head_json', 'og_image'));
  const terms = objects(embedded['wp:term']).filter(({ slug }) => slug !== 'uncategorized' && slug !== 'tak-berkategori');
  const named = Boolean(media.source_url);
  return {
    id: post.id,
    urls: [
      post.link,
      inside(post, 'yoast_head_json', 'canonical'),
      rendered(post.guid),
      inside(post, 'yoast_head_json', 'og_url'),
      byNumber(post),
    ],
    title: rendered(post.title) || inside(post, 'yoast_head_json', 'og_title'),
    summaryHtml: rendered(post.excerpt),
    // A post with a password has an empty body.
    html: rendered(post.content),
    pictures: [media.source_url, post.jetpack_featured_media_url, openGraph.url],
    picture: {
      alt: media.alt_text,
      width: named ? inside(media.media_details, 'width') : openGraph.width,
      height: named ? inside(media.media_details, 'height') : openGraph.height,
    },
    published: utc(post.date_gmt) ?? post.date,
    modified: utc(post.modified_gmt) ?? post.modified,
    tags: terms.map(({ name }) => name),
    authors: objects(embedded.author).map(({ name }) => name),
    language: post.lang ?? inside(post, 'yoast_head_json', 'og_locale'),
  };
}
