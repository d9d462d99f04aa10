import type { Article, Feed, Picture } from '../article.js';
import { parseDate } from '../../text/dates.js';
import { excerpt } from '../../text/excerpt.js';
import { htmlToText, plainLine } from '../../text/plain.js';
import { webUrl } from '../../text/urls.js';

/** A JSON value before anybody has looked at it. */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
const size = (value: unknown): number | undefined => (typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const unique = (values: string[]): string[] => [...new Set(values.filter(Boolean))];

/** A BCP 47 tag as far as a `lang` attribute needs it; `en_US` is mended. */
function language(value: unknown): string | undefined {
  const tag = text(value)?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** True for JSON Feed 1.0 and 1.1, and for feeds that only forgot to say so. */
export function isJsonFeed(value: unknown): value is Json {
  return (
    isObject(value) && Array.isArray(value.items) && (value.version === undefined || /jsonfeed\.org\/version\//.test(String(value.version)))
  );
}

/** Reads a JSON Feed (https://www.jsonfeed.org/version/1.1/, and 1.0 with `author`) that came from `url`. */
export function readJsonFeed(feed: Json, url: string): Feed {
  const warnings: string[] = [];
  const title = plainLine(feed.title);
  const homePageUrl = webUrl(feed.home_page_url, url);
  const feedLanguage = language(feed.language ?? feed.lang);
  const defaults = { base: homePageUrl ?? url, feedUrl: url, source: title, language: feedLanguage, authors: authorNames(feed) };
  const articles: Article[] = [];
  const seen = new Set<string>();
  for (const [index, item] of list(feed.items).entries()) {
    let article: Article | string;
    try {
      article = readItem(item, defaults);
    } catch (error) {
      article = String(error);
    }
    if (typeof article === 'string') warnings.push(`Item ${index} is left out: ${article}.`);
    else if (seen.has(`id ${article.id}`) || seen.has(article.url)) warnings.push(`Item ${index} is left out: its id or url came before.`);
    else {
      seen.add(`id ${article.id}`).add(article.url);
      articles.push(article);
    }
  }
  const nextUrl = webUrl(feed.next_url, url);
  return {
    title,
    ...(homePageUrl && { homePageUrl }),
    ...(feedLanguage && { language: feedLanguage }),
    articles,
    // The specification forbids a next_url that names the feed itself: following it would never end.
    ...(nextUrl && nextUrl !== url && { nextUrl }),
    warnings,
  };
}

interface Defaults {
  readonly base: string;
  readonly feedUrl: string;
  readonly source: string;
  readonly language: string | undefined;
  readonly authors: string[];
}

/** An article, or the reason why the item is none. */
function readItem(item: unknown, defaults: Defaults): Article | string {
  if (!isObject(item)) return 'it is no object';
  const url = webUrl(item.url, defaults.feedUrl) ?? webUrl(item.external_url, defaults.feedUrl) ?? webUrl(item.id);
  if (!url) return 'it has no http(s) url';
  const html = text(item.content_html);
  const plain = text(item.content_text);
  const body = plain ? plainText(plain) : html ? htmlToText(html) : '';
  const given = plainLine(item.summary);
  const title = plainLine(item.title) || excerpt(given || body, 80);
  if (!title) return 'it has neither title nor text';
  const ours = isObject(item._bwi) ? item._bwi : {};
  const image = picture(item, html, url, ours, defaults.feedUrl);
  const published = parseDate(item.date_published);
  const modified = parseDate(item.date_modified);
  const lang = language(item.language ?? item.lang) ?? defaults.language;
  const authors = authorNames(item);
  const source = plainLine(ours.source) || defaults.source;
  const related = unique(list(ours.related).map(String));
  return {
    // A number or a missing id is against the specification, but frequent; the url names the article just as well.
    id: typeof item.id === 'string' && item.id ? item.id : typeof item.id === 'number' ? String(item.id) : url,
    url,
    title,
    summary: given || excerpt(body),
    ...(html && { html }),
    ...(plain && { text: plain }),
    ...(image && { image }),
    ...(published && { published }),
    ...(modified && { modified }),
    tags: unique((typeof item.tags === 'string' ? item.tags.split(',') : list(item.tags)).map(plainLine)),
    authors: authors.length ? authors : defaults.authors,
    ...(lang && { language: lang }),
    ...(source && { source }),
    ...(related.length && { related }),
  };
}

const plainText = (value: string): string => value.replace(/\s+/g, ' ').trim();

/** 1.1 has `authors`, 1.0 `author`; feeds in the wild mix them, and write plain strings. */
function authorNames(owner: Json): string[] {
  const people = [...list(owner.authors), ...list(owner.author)];
  return unique(people.map((person) => plainLine(isObject(person) ? person.name : person)));
}

/** The picture that the item names, else an attached one, else the first in its HTML. */
function picture(item: Json, html: string | undefined, articleUrl: string, ours: Json, feedUrl: string): Picture | undefined {
  const named = [item.image, item.banner_image].map((value) => webUrl(isObject(value) ? value.url : value, feedUrl)).find(Boolean);
  const attached = list(item.attachments)
    .filter(isObject)
    .find((file) => /^image\//.test(String(file.mime_type)));
  const tag = html && /<img\s[^>]*>/i.exec(html)?.[0];
  const attribute = (name: string): string =>
    (tag && plainLine(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).join(''))) || '';
  const inHtml = webUrl(attribute('src'), articleUrl);
  const url = named ?? webUrl(attached?.url, feedUrl) ?? inHtml;
  if (!url) return undefined;
  const width = size(ours.image_width);
  const height = size(ours.image_height);
  const alt = plainLine(ours.image_alt) || (url === inHtml ? attribute('alt') : '');
  return { url, alt, ...(width && { width }), ...(height && { height }) };
}
