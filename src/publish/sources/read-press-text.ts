import type { RawItem } from '../../feed/raw-feed.js';
import { oneLine } from '../../text/one-line.js';
import { htmlEscape } from 'escape-goat';
import { dateOfLine, readPress, type Block } from './read-press.js';

/** Lines as long as this were not broken by hand: each is a paragraph. */
const MAX_BROKEN_LINE_CHARACTERS = 100;

const blockOf = (text: string): Block => {
  const words = oneLine(text);
  return { words, html: htmlEscape`<p>${words}</p>` };
};

/** Reads an article of plain text: paragraphs are its lines, or, where lines were broken by hand, what blank lines part. */
export function readPressText(text: string): RawItem {
  const lines = text.split(/\r\n?|\n/).map(oneLine);
  const end = lines.findLastIndex((line) => line);
  const broken = lines.every((line) => line.length <= MAX_BROKEN_LINE_CHARACTERS) && lines.slice(0, end).filter((line) => !line).length > 2;
  if (!broken) return readPress(lines.map(blockOf));
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const isDate = line && dateOfLine({ words: line, html: '' });
    if (!line || isDate) blocks.push([]);
    if (line) blocks.at(-1)!.push(line);
    if (isDate) blocks.push([]);
  }
  return readPress(blocks.map((paragraph) => blockOf(paragraph.join(' '))));
}
