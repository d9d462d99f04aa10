import { parseDate } from '../text/any-date.js';
import { decodeEntities, htmlToText } from '../text/html.js';
import { oneLine } from '../text/plain.js';
import type { HtmlContent, Reading } from './reading.js';

/** Reads whatever is found in feeds. */
export const fullReading: Reading = { decode: decodeEntities, date: parseDate, html: readHtml };

function readHtml(html: string): HtmlContent {
  const tag = /<img\s[^<>]*>/i.exec(html)?.[0];
  const attribute = (name: string): string =>
    (tag && oneLine(decodeEntities(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).join('') ?? ''))) ||
    '';
  return { words: htmlToText(html), pictures: tag ? [{ url: attribute('src'), alt: attribute('alt') }] : [] };
}
