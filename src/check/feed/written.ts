import { words } from '../../feed/values.js';
import { looksLikeHtml } from '../../text/html.js';
import type { Code, Finding } from './finding.js';
import { isInsecure } from './insecure.js';
import type { CheckedItem } from './items.js';
import { FUTURE_MILLISECONDS, TITLE_CHARACTERS } from './limits.js';

/** A time of day, and a zone at the end: an offset or a name. */
const TIME = /\d[:.]\d\d/;
const ZONE = /([+-]\d\d(:?\d\d)?|(?![ap]m)[a-z]{1,4}\)?)\s*$/i;

/** What is wrong with one item, as far as it tells by itself. `ids` are those of the items before it. */
export function findingsOfItem({ reference: item, draft, article }: CheckedItem, ids: Set<unknown>, now: number): Finding[] {
  const findings: Finding[] = [];
  const find = (code: Code, value?: string): void => void findings.push({ code, item, ...(value !== undefined && { value }) });
  const { id, title, published } = draft;

  if (id === undefined || id === null || id === '') find('id-missing');
  else if (ids.has(id)) find('id-duplicate', String(id));
  ids.add(id);

  if (!words(title) && !words(draft.titleHtml)) find('headline-missing', article.title);
  else if (words(title) && looksLikeHtml(title as string)) find('headline-markup', title as string);
  const { length } = [...article.title];
  if (length > TITLE_CHARACTERS) find('headline-long', String(length));
  if (!words(draft.summary) && !words(draft.summaryHtml)) find('summary-missing');

  const date = words(published);
  if (!date) find('date-missing');
  else if (!article.published) find('date-unreadable', date);
  else {
    if (+article.published > now + FUTURE_MILLISECONDS) find('date-future', date);
    if (TIME.test(date) && !ZONE.test(date)) find('date-without-zone', date);
  }

  const { image } = article;
  if (!image) find('image-missing');
  else {
    if (!image.alt) find('alt-missing', image.url);
    if (isInsecure(image.url)) find('http-image', image.url);
  }
  if (isInsecure(article.url)) find('http-link', article.url);
  return findings;
}
