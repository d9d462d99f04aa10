import { parseDate } from '../text/any-date.js';
import { readHtml } from '../text/html.js';
import { decodeText } from '../text/more-references.js';
import { teaser } from '../text/teaser.js';
import type { Reading } from './reading.js';

/** Reads whatever is found in feeds. */
export const fullReading: Reading = {
  decode: decodeText,
  date: parseDate,
  html: (html) => {
    const content = readHtml(html);
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
