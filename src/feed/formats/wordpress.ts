import type { RawFeed, RawItem } from '../raw-feed.js';
import { isObject, type Json } from './json.js';
import { mendEscaping } from './mend-escaping.js';

const objects = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]).flat().filter(isObject);
const valueAt = (value: unknown, ...path: string[]): unknown =>
  path.reduce((outer, name) => (isObject(outer) ? outer[name] : undefined), value);
const rendered = (value: unknown): unknown => (isObject(value) ? value.rendered : value);

/** Fields by which a post is recognised. */
const FIELDS = ['link', 'title', 'content', 'excerpt', 'guid', 'slug', 'date_gmt'];

const isPost = (value: unknown): value is Json => isObject(value) && FIELDS.filter((name) => name in value).length > 1;

/** True for a response of `wp/v2/posts`: https://developer.wordpress.org/rest-api/reference/posts/. */
export const isWordPress = (value: unknown): value is unknown[] => Array.isArray(value) && (!value.length || value.some(isPost));

/** True for a response of `wp/v2/posts/7`, a single post. */
export const isWordPressPost = (value: unknown): value is Json => isPost(value) && 'date_gmt' in value;

/** Fields in which plugins and themes put the picture of a post: `featured_image_src`, `fimg_url`, `uagb_featured_image_src` and others. */
const PICTURE_FIELD = /featured|^fimg|^fifu_image|^thumbnail|^post_thumbnail/;
const THUMBNAIL_FIELD = /thumb|square/;

/** The picture in such a field: an address, what `wp_get_attachment_image_src` gives, an object with one of these, or with one a size. */
function pictureIn(value: unknown): string | undefined {
  if (typeof value === 'string') return /^(https?:)?\/\/|^\//.test(value) ? value : undefined;
  if (Array.isArray(value)) return pictureIn(value[0]);
  if (!isObject(value)) return undefined;
  const { source_url, url, src, full, large, ...others } = value;
  return [source_url, url, src, full, large, ...Object.values(others).reverse()].map(pictureIn).find(Boolean);
}

/** The fields of a post that may have its picture, those with thumbnails last. */
const pictureFields = (post: Json): unknown[] =>
  Object.keys(post)
    .filter((name) => PICTURE_FIELD.test(name))
    .sort((a, b) => Number(THUMBNAIL_FIELD.test(a)) - Number(THUMBNAIL_FIELD.test(b)))
    .map((name) => post[name]);

/** The address of a post by its id, such as `https://kab.example/?p=7`, which works with every permalink setting of the site. */
function urlById(post: Json): string | undefined {
  const [self] = objects(valueAt(post, '_links', 'self'));
  const [, site] = /^(.*?\/)wp-json\//.exec(String(self?.href)) ?? [];
  return site && Number(post.id) ? `${site}?p=${Number(post.id)}` : undefined;
}

/** A UTC date with the `Z` that WordPress leaves out; undefined for the zeros that it writes for a draft without a date. */
const utc = (value: unknown): string | undefined => (typeof value === 'string' && /^[1-9]/.test(value) ? `${value}Z` : undefined);

/** Reads posts of WordPress. The posts have no site title; only the plugin Yoast SEO adds it to each post. */
export function readWordPress(posts: unknown[]): RawFeed {
  return {
    title: posts.map((post) => valueAt(post, 'yoast_head_json', 'og_site_name')).find(Boolean),
    authors: [],
    items: posts,
    readItem: (post) => (isObject(post) ? readPost(post) : undefined),
  };
}

function readPost(post: Json): RawItem {
  // Where embedding has failed, there is an error object, which has none of these fields.
  const embedded = isObject(post._embedded) ? post._embedded : {};
  const [media = {}] = objects(embedded['wp:featuredmedia']);
  const [openGraph = {}] = objects(valueAt(post, 'yoast_head_json', 'og_image'));
  const terms = objects(embedded['wp:term']).filter(({ slug }) => slug !== 'uncategorized' && slug !== 'tak-berkategori');
  const fields = pictureFields(post);
  const hasMedia = Boolean(media.source_url);
  return {
    id: post.id,
    urls: [
      post.link,
      valueAt(post, 'yoast_head_json', 'canonical'),
      rendered(post.guid),
      valueAt(post, 'yoast_head_json', 'og_url'),
      urlById(post),
    ],
    title: mendEscaping(rendered(post.title) || valueAt(post, 'yoast_head_json', 'og_title')),
    summaryHtml: rendered(post.excerpt),
    // Empty for a post with a password.
    html: rendered(post.content),
    pictures: [
      media.source_url,
      post.jetpack_featured_media_url,
      openGraph.url,
      ...fields.map(pictureIn),
      valueAt(post, 'yoast_head_json', 'twitter_image'),
      valueAt(post, 'aioseo_head_json', 'og:image'),
    ],
    picture: {
      alt: media.alt_text ?? objects(fields).find((field) => field.alt_text)?.alt_text,
      width: hasMedia ? valueAt(media.media_details, 'width') : openGraph.width,
      height: hasMedia ? valueAt(media.media_details, 'height') : openGraph.height,
    },
    published: utc(post.date_gmt) ?? post.date,
    modified: utc(post.modified_gmt) ?? post.modified,
    tags: terms.map(({ name }) => name),
    authors: objects(embedded.author).map(({ name }) => name),
    language: post.lang ?? valueAt(post, 'yoast_head_json', 'og_locale'),
  };
}
