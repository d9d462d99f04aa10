import { parseDate } from '../text/any-date.js';
import { excerpt } from '../text/excerpt.js';
import { htmlToText, plainLine } from '../text/plain.js';
import { webUrl } from '../text/urls.js';
import type { Article, Feed, Picture } from './article.js';
import { filled } from './filled.js';

/** What a format's reader finds in one item, unchecked: any field may be missing or of any kind. */
export interface ItemDraft {
  readonly id?: unknown;
  /** Addresses of the article, the best first. */
  readonly urls: readonly unknown[];
  readonly title?: unknown;
  readonly summary?: unknown;
  /** The summary where the format has it as HTML. */
  readonly summaryHtml?: unknown;
  readonly html?: unknown;
  readonly text?: unknown;
  /** Addresses of pictures, the best first; one in the HTML comes after them. */
  readonly pictures: readonly unknown[];
  readonly picture?: { readonly alt?: unknown; readonly width?: unknown; readonly height?: unknown };
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly tags?: unknown;
  readonly authors: readonly unknown[];
  readonly language?: unknown;
  readonly source?: unknown;
  readonly related?: unknown;
}

/** What a format's reader finds about the feed as a whole, unchecked. */
export interface FeedDraft {
  readonly title?: unknown;
  readonly home?: unknown;
  readonly language?: unknown;
  readonly authors: readonly unknown[];
  readonly next?: unknown;
  /** The items in their order, not read yet. */
  readonly items: readonly unknown[];
  /** Reads one of `items`; nothing when it can't be read. */
  readonly readItem: (item: never) => ItemDraft | undefined;
}

const words = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
const unique = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const firstUrl = (values: readonly unknown[], base: string): string | undefined => {
  for (const value of values) {
    const url = webUrl(value, base);
    if (url) return url;
  }
  return undefined;
};

/** A BCP 47 tag as far as a `lang` attribute needs it; `en_US` is mended. */
function languageTag(value: unknown): string | undefined {
  const tag = words(value)?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** More items than any newsroom's feed has; they would stall a phone. */
const MOST = 5000;

/** Items of a step. */
const STEP = 25;

/** Makes a feed that came from `url` of what its format's reader found. What can't be read is left out and named in `warnings`. */
export function* makeFeed(url: string, draft: FeedDraft): Generator<void, Feed> {
  const homePageUrl = webUrl(draft.home, url);
  const nextUrl = webUrl(draft.next, url);
  const defaults = {
    source: plainLine(draft.title),
    language: languageTag(draft.language),
    authors: unique(draft.authors.map(plainLine)),
  };
  const warnings: string[] = [];
  const articles: Article[] = [];
  const seen = new Set<string>();
  if (draft.items.length > MOST) warnings.push(`The feed has ${draft.items.length} items; those after the first ${MOST} are left out.`);
  for (const [index, raw] of draft.items.slice(0, MOST).entries()) {
    if (index % STEP === 0) yield;
    let article: Article | string;
    try {
      const item = draft.readItem(raw as never);
      article = item ? makeArticle(item, homePageUrl ?? url, defaults) : 'it is no object';
    } catch (error) {
      article = String(error);
    }
    const known = typeof article !== 'string' && (seen.has(`id ${article.id}`) || seen.has(article.url));
    if (typeof article === 'string' || known)
      warnings.push(`Item ${index} is left out: ${known ? 'its id or url came before' : (article as string)}.`);
    else {
      seen.add(`id ${article.id}`).add(article.url);
      articles.push(article);
    }
  }
  return filled<Feed>({
    title: defaults.source,
    homePageUrl,
    language: defaults.language,
    articles,
    // A next page that is the feed itself would never end.
    nextUrl: nextUrl === url ? undefined : nextUrl,
    warnings,
  });
}

interface Defaults {
  readonly source: string;
  readonly language: string | undefined;
  readonly authors: readonly string[];
}

/** An article, or the reason why the item is none. */
function makeArticle(item: ItemDraft, home: string, defaults: Defaults): Article | string {
  const url = firstUrl(item.urls, home) ?? webUrl(item.id);
  if (!url) return 'it has no http(s) url';
  const html = words(item.html);
  const text = words(item.text);
  const body = text ? text.replace(/\s+/g, ' ').trim() : html ? htmlToText(html) : '';
  // WordPress ends the excerpts that it makes itself with […].
  const summary = plainLine(item.summary) || htmlToText(words(item.summaryHtml) ?? '').replace(/\s*\[(…|\.\.\.)\]$/, '…');
  const title = plainLine(item.title) || excerpt(summary || body, 80);
  if (!title) return 'it has neither title nor text';
  const authors = unique(item.authors.map(plainLine));
  const related = unique(list(item.related).map(String));
  const { id, tags } = item;
  return filled<Article>({
    // A number or a missing id is against the specification, but frequent; the url names the article just as well.
    id: (typeof id === 'number' ? String(id) : words(id)) ?? url,
    url,
    title,
    summary: summary || excerpt(body),
    html,
    text,
    image: picture(item, html, url),
    published: parseDate(item.published),
    modified: parseDate(item.modified),
    tags: unique((typeof tags === 'string' ? tags.split(',') : list(tags)).map(plainLine)),
    authors: authors.length ? authors : defaults.authors,
    language: languageTag(item.language) ?? defaults.language,
    source: plainLine(item.source) || defaults.source || undefined,
    related: related.length ? related : undefined,
  });
}

/** The picture that the item names, else the first in its HTML. */
function picture({ pictures, picture = {}, summaryHtml }: ItemDraft, html: string | undefined, base: string): Picture | undefined {
  const tag = /<img\s[^<>]*>/i.exec(`${html ?? ''}${words(summaryHtml) ?? ''}`)?.[0];
  const attribute = (name: string): string =>
    (tag && plainLine(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).join(''))) || '';
  const inHtml = webUrl(attribute('src'), base);
  const url = firstUrl(pictures, base) ?? inHtml;
  if (!url) return undefined;
  const size = (value: unknown): number | undefined => (Number(value) > 0 && Number(value) < 1e5 ? Number(value) : undefined);
  return filled<Picture>({
    url,
    alt: plainLine(picture.alt) || (url === inHtml ? attribute('alt') : ''),
    width: size(picture.width),
    height: size(picture.height),
  });
}
