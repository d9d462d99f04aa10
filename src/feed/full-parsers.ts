import { parseDate } from '../text/parse-date.js';
import { readHtml } from '../html/html-content.js';
import { decodeTextEntities } from '../html/entities.js';
import { teaser } from '../html/teaser.js';
import type { ValueParsers } from './value-parsers.js';

/** Reads whatever is found in feeds. */
export const fullParsers: ValueParsers = {
  decode: decodeTextEntities,
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
