import type { RawFeed, RawItem } from '../raw-feed.js';
import { isObject, type Json } from './json.js';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
/** What is at `name` where the value is an object, else the value itself: feeds in the wild write plain strings for objects. */
const within = (name: string) => (value: unknown) => (isObject(value) ? value[name] : value);

/** 1.1 has `authors`, 1.0 `author`; feeds in the wild mix them. */
const authorsOf = (owner: Json): unknown[] => [...list(owner.authors), ...list(owner.author)].map(within('name'));

/** What makes an object an item, whatever its feed says. */
const isItem = (value: unknown): boolean => isObject(value) && ('url' in value || 'id' in value) && ('title' in value || 'summary' in value || 'content_html' in value || 'content_text' in value); // prettier-ignore

/** True for JSON Feed 1.0 and 1.1, and for feeds that only forgot to say so, or say it wrong. */
export function isJsonFeed(value: unknown): value is Json {
  if (!isObject(value) || !value.items) return false;
  const items = itemsOf(value);
  return (
    (Array.isArray(value.items) && (value.version === undefined || /jsonfeed\.org\/version\//.test(String(value.version)))) ||
    items.some(isItem)
  );
}

/** The items; PHP makes an object of a list whose numbers have a gap. */
const itemsOf = ({ items }: Json): unknown[] => (isObject(items) ? Object.values(items) : list(items));

/** Reads JSON Feed: https://www.jsonfeed.org/version/1.1/, and 1.0. */
export const readJsonFeed = (feed: Json): RawFeed => ({
  title: feed.title,
  home: feed.home_page_url,
  language: feed.language ?? feed.lang,
  authors: authorsOf(feed),
  next: feed.next_url,
  items: itemsOf(feed),
  readItem: (item) => (isObject(item) ? readItem(item) : undefined),
});

function readItem(item: Json): RawItem {
  const ours = isObject(item._bwi) ? item._bwi : {};
  const attached = list(item.attachments).filter((file): file is Json => isObject(file) && /^image\//.test(String(file.mime_type)));
  return {
    id: item.id,
    urls: [item.url, item.external_url],
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    text: item.content_text,
    pictures: [item.image, item.banner_image, ...attached].map(within('url')),
    picture: { alt: ours.image_alt ?? '', width: ours.image_width, height: ours.image_height, sizes: ours.image_sizes },
    published: item.date_published,
    modified: item.date_modified,
    tags: item.tags,
    authors: authorsOf(item),
    language: item.language ?? item.lang,
    source: ours.source,
    related: ours.related,
    body: ours.body,
  };
}
