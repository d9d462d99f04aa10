import { webUrl } from '../text/urls.js';
import type { Article } from './article.js';
import { isObject, type Json } from './formats/json.js';

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isAddress = (value: unknown): boolean => typeof value === 'string' && webUrl(value) === value;

/** True for a moment. Of another window's `Date` too, as in a frame. */
export const isMoment = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' && !isNaN(Number(value));

/** True where the texts are those of an {@link Article}: plain, their character references decoded. An item of a feed has other fields. */
export const hasPlainTexts = (item: Json): boolean =>
  typeof item.title === 'string' &&
  typeof item.summary === 'string' &&
  isStrings(item.tags) &&
  isStrings(item.authors) &&
  !['content_html', 'content_text', 'date_published'].some((name) => name in item);

/** True for an article as a reader of feeds makes it. */
export const isArticle = (value: unknown): value is Article =>
  isObject(value) &&
  hasPlainTexts(value) &&
  typeof value.id === 'string' &&
  isAddress(value.url) &&
  (value.image === undefined || (isObject(value.image) && isAddress(value.image.url))) &&
  [value.published, value.modified].every((date) => date === undefined || isMoment(date)) &&
  [value.html, value.text, value.language, value.source, value.body].every((text) => text === undefined || typeof text === 'string') &&
  (value.related === undefined || isStrings(value.related));
