import { htmlEscape } from 'escape-goat';
import { readHtml } from '../../html/html-content.js';
import type { Block } from './prose.js';
import { standsAlone } from './stands-alone.js';

/** Where one block ends and the next begins. */
const EDGE = /(?<=<\/(?:p|h[1-6]|ul|ol|table)>)\s*(?=<(?:p|h[1-6]|ul|ol|table)[ >])/;

/** The mark of a note: it is no word. */
const NOTE_MARK = /<sup>\w{1,3}<\/sup>/g;

/** A block of HTML and its words. */
export const blockOfHtml = (html: string): Block => ({ html, words: readHtml(html.replace(NOTE_MARK, '')).words });

/** The blocks of a document. */
export const blocksOfHtml = (html: string): Block[] => html.split(EDGE).flatMap((block) => linesOf(blockOfHtml(block)));

/** A paragraph is parted at its line breaks where one of its lines stands alone: a date, a byline, a row of a letterhead. */
function linesOf(block: Block): Block[] {
  if (!/^<(p|h\d)\b/.test(block.html)) return [block];
  const lines = block.html.split(/<br\s*\/?>/).map((line) => blockOfHtml(line).words);
  return lines.length > 1 && lines.some(standsAlone) ? lines.map((words) => ({ words, html: htmlEscape`<p>${words}</p>` })) : [block];
}
