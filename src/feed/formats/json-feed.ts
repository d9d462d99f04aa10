import { webUrl } from '../../text/urls.js';
import type { RawFeed, RawItem } from '../raw-feed.js';
import { isObject, type Json } from './json.js';
import { mendEscaping } from './mend-escaping.js';

const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
/** Returns the field `name` of an object, and other values as they are: some feeds write plain strings in place of objects. */
const fieldOf = (name: string) => (value: unknown) => (isObject(value) ? value[name] : value);

/** Version 1.1 has `authors`, 1.0 has `author`; some feeds mix them. */
const authorsOf = (owner: Json): unknown[] => [...asArray(owner.authors), ...asArray(owner.author)].map(fieldOf('name'));

/** True for an object that looks like an item, whether or not its feed declares a version. */
const isItem = (value: unknown): boolean => isObject(value) && ('url' in value || 'id' in value) && ('title' in value || 'summary' in value || 'content_html' in value || 'content_text' in value); // prettier-ignore

/** True for JSON Feed 1.0 and 1.1, also if its version is missing or wrong. */
export function isJsonFeed(value: unknown): value is Json {
  if (!isObject(value) || !value.items) return false;
  const items = itemsOf(value);
  return (
    (Array.isArray(value.items) && (value.version === undefined || /jsonfeed\.org\/version\//.test(String(value.version)))) ||
    items.some(isItem)
  );
}

/** The items; PHP encodes an array whose indices have a gap as an object. */
const itemsOf = ({ items }: Json): unknown[] => (isObject(items) ? Object.values(items) : asArray(items));

/** Reads JSON Feed: https://www.jsonfeed.org/version/1.1/, and 1.0. Pictures whose addresses begin with `./` or `../` are beside the feed, at `url`. */
export const readJsonFeed = (feed: Json, url: string): RawFeed => ({
  title: feed.title,
  home: feed.home_page_url,
  language: feed.language ?? feed.lang,
  authors: authorsOf(feed),
  next: feed.next_url,
  items: itemsOf(feed),
  readItem: (item) => (isObject(item) ? readJsonFeedItem(item, url) : undefined),
});

/** Reads one item of a JSON Feed, which came from `feedUrl`. */
export function readJsonFeedItem(item: Json, feedUrl?: string): RawItem {
  const beside = (address: unknown): unknown => (/^\.\.?\//.test(String(address)) && webUrl(address, feedUrl)) || address;
  const extension = isObject(item._bwi) ? item._bwi : {};
  const attached = asArray(item.attachments).filter((file): file is Json => isObject(file) && /^image\//.test(String(file.mime_type)));
  return {
    id: item.id,
    urls: [item.url, item.external_url],
    title: mendEscaping(item.title),
    summary: item.summary,
    html:
      typeof item.content_html === 'string'
        ? item.content_html.replace(/(<img\s[^>]*?\bsrc=")(\.\.?\/[^"]*)/gi, (_, before, address) => before + String(beside(address)))
        : item.content_html,
    text: item.content_text,
    pictures: [item.image, item.banner_image, ...attached].map(fieldOf('url')).map(beside),
    picture: {
      alt: extension.image_alt ?? '',
      width: extension.image_width,
      height: extension.image_height,
      sizes: asArray(extension.image_sizes).map((size) => (isObject(size) ? { ...size, url: beside(size.url) } : size)),
    },
    published: item.date_published,
    modified: item.date_modified,
    tags: item.tags,
    authors: authorsOf(item),
    language: item.language ?? item.lang,
    source: extension.source,
    related: extension.related,
    body: extension.body,
  };
}
