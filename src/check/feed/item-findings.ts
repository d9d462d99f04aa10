import type { ReadItem } from '../../feed/make-feed.js';
import { nonEmptyString } from '../../feed/values.js';
import { looksLikeHtml } from '../../html/html-content.js';
import { referenceTo, type FeedFindingCode, type FeedFinding } from './feed-finding.js';
import { isInsecureUrl } from '../mixed-content.js';
import { misreadText } from './misread-text.js';
import { isPrivateUrl } from './private-url.js';
import { CLOCK_SKEW_LIMIT_MS, TITLE_LIMIT_CHARACTERS } from './limits.js';

/** A time of day, and a zone at the end: an offset or a name. */
const TIME = /\d[:.]\d\d/;
const ZONE = /([+-]\d\d(:?\d\d)?|(?![ap]m)[a-z]{1,4}\)?)\s*$/i;

/** What is wrong with one item of the feed at `feed`, as far as it tells by itself. `ids` are those of the items before it. */
export function itemFindings(result: ReadItem, feed: string, ids: Set<unknown>, now: number): FeedFinding[] {
  const { raw, article } = result;
  const item = referenceTo(result);
  const findings: FeedFinding[] = [];
  const find = (code: FeedFindingCode, value?: string): void => void findings.push({ code, item, ...(value !== undefined && { value }) });
  const { id, title, published } = raw;

  if (id === undefined || id === null || id === '') find('id-missing');
  else if (ids.has(id)) find('id-duplicate', String(id));
  ids.add(id);

  if (!nonEmptyString(title) && !nonEmptyString(raw.titleHtml)) find('headline-missing', article.title);
  else if (nonEmptyString(title) && looksLikeHtml(title as string)) find('headline-markup', title as string);
  const { length } = [...article.title];
  if (length > TITLE_LIMIT_CHARACTERS) find('headline-long', String(length));
  if (!nonEmptyString(raw.summary) && !nonEmptyString(raw.summaryHtml)) find('summary-missing');

  const misread = [article.title, article.summary, article.html ?? '', article.text ?? ''].map(misreadText).find(Boolean);
  if (misread) find('text-misread', misread);

  const date = nonEmptyString(published);
  if (!date) find('date-missing');
  else if (!article.published) find('date-unreadable', date);
  else {
    if (+article.published > now + CLOCK_SKEW_LIMIT_MS) find('date-future', date);
    if (TIME.test(date) && !ZONE.test(date)) find('date-without-zone', date);
  }

  const { image } = article;
  if (!image) find('image-missing');
  else {
    if (!image.alt) find('alt-missing', image.url);
    if (isInsecureUrl(image.url)) find('http-image', image.url);
  }
  for (const address of [article.url, image?.url, article.body])
    if (address && isPrivateUrl(address, feed)) find('address-private', address);
  if (isInsecureUrl(article.url)) find('http-link', article.url);
  return findings;
}
