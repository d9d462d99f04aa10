import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import { parseDate } from '../text/any-date.js';
import { readHtml } from '../text/html.js';
import { teaser } from '../text/teaser.js';
import type { Reading } from './reading.js';

/** Reads whatever is found in feeds. */
export const fullReading: Reading = {
  decode: (text) => (text.includes('&') ? decodeHTMLStrict(text) : text),
  date: parseDate,
  html: (html) => {
    const content = readHtml(html, decodeHTML);
    return {
      pictures: content.pictures,
      get words() {
        return content.words;
      },
      get teaser() {
        return teaser(content);
      },
    };
  },
};
