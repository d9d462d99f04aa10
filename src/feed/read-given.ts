import { webUrl } from '../text/urls.js';
import type { Article } from './article.js';
import { isObject, type Json } from './formats/json.js';
import { readJsonFeedItem } from './formats/json-feed.js';
import { fullParsers } from './full-parsers.js';
import { hasPlainTexts, isArticle, isMoment } from './is-article.js';
import { readItem } from './make-feed.js';
import { problemText } from './problem.js';
import { en } from './problem-words/en.js';
import type { RawItem } from './raw-feed.js';
import { languageTag, nonEmptyString, plainLine, toArray } from './values.js';

/** The articles that a page has set, and an English sentence for each that is left out, for the page's developer. */
export interface GivenArticles {
  readonly articles: readonly Article[];
  readonly warnings: readonly string[];
}

/** Texts of articles that have been read before: to decode them again would change their words. */
const plainTextParsers = { ...fullParsers, decode: (text: string) => text };

/**
 * Reads the value of the property `name` of an element. What is an {@link Article} already stays the same object; so does one of `before`
 * that an item has not changed.
 *
 * @param base the address of the page, against which the addresses are resolved.
 */
export function readGiven(value: unknown, name: 'article' | 'articles', base: string, before: readonly Article[]): GivenArticles {
  const feed = name === 'articles' && isObject(value) ? value : {};
  const items = name === 'article' ? [value] : (feed.articles ?? feed.items ?? value);
  if (!Array.isArray(items)) return { articles: [], warnings: [`${name} is no list of articles.`] };
  const defaults = { home: base, source: plainLine(feed.title, fullParsers), language: languageTag(feed.language), authors: [] };
  const raw = { items, authors: [], readItem: (item: unknown) => (isObject(item) ? readGivenItem(item, base) : undefined) };
  const known = new Map(before.map((article) => [article.url, article]));
  const articles = new Map<string, Article>();
  const warnings: string[] = [];
  for (let number = 1; number <= items.length; number++) {
    const item: unknown = items[number - 1];
    const parsers = isObject(item) && hasPlainTexts(item) ? plainTextParsers : fullParsers;
    const { article, problem } = readItem(number, raw, defaults, parsers, articles);
    const label = (name === 'article' ? name : `item ${number} of ${name}`) + titleOf(item);
    if (problem) warnings.push(`${label} is left out: ${problemText(problem, en)}.`);
    else {
      const date = isObject(item) ? (item.date_published ?? item.published) : undefined;
      if (date && !article.published)
        warnings.push(`${label} is shown without a date: “${String(date)}” is none; a Date or its text in ISO 8601 is.`);
      const same = known.get(article.url);
      articles.set(article.url, isArticle(item) ? item : same && JSON.stringify(same) === JSON.stringify(article) ? same : article);
    }
  }
  return { articles: [...articles.values()], warnings };
}

const titleOf = (item: unknown): string => (isObject(item) && nonEmptyString(item.title) ? ` (“${String(item.title)}”)` : '');

/** Reads an item of a JSON Feed, which may have the fields of an {@link Article} in the place of the feed's. */
function readGivenItem(item: Json, base: string): RawItem {
  const raw = readJsonFeedItem(item);
  const ofPage = (url: unknown): unknown => webUrl(url, base) ?? url;
  const image: Json = isObject(item.image) ? item.image : {};
  const { alt, width, height, sizes } = raw.picture!;
  return {
    ...raw,
    html: raw.html ?? item.html,
    text: raw.text ?? item.text,
    pictures: raw.pictures.map(ofPage),
    picture: {
      alt: image.alt ?? alt,
      width: image.width ?? width,
      height: image.height ?? height,
      sizes: toArray(image.sizes ?? sizes).map((size) => (isObject(size) ? { ...size, url: ofPage(size.url) } : size)),
    },
    published: raw.published ?? dateText(item.published),
    modified: raw.modified ?? dateText(item.modified),
    source: raw.source ?? item.source,
    related: raw.related ?? item.related,
    body: raw.body ?? webUrl(item.body, base),
  };
}

const dateText = (date: unknown): unknown => (isMoment(date) ? date.toISOString() : date);
