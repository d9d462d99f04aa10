import { htmlEscape } from 'escape-goat';
import { oneLine } from '../../text/one-line.js';
import type { Block } from './prose.js';
import { readPress, type PressItem } from './read-press.js';
import { standsAlone } from './stands-alone.js';

/** Lines as long as this were not broken by hand: each is a paragraph. */
const MAX_BROKEN_LINE_CHARACTERS = 100;

/** Ends of lines, and those within a paragraph that word processors write. */
const END_OF_LINE = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

const blockOf = (text: string): Block => {
  const words = oneLine(text);
  return { words, html: htmlEscape`<p>${words}</p>` };
};

/** Reads an article of plain text: paragraphs are its lines, or, where lines were broken by hand, what blank lines part. */
export function readPressText(text: string): PressItem {
  const lines = text.split(END_OF_LINE).map(oneLine);
  const end = lines.findLastIndex((line) => line);
  const broken = lines.every((line) => line.length <= MAX_BROKEN_LINE_CHARACTERS) && lines.slice(0, end).filter((line) => !line).length > 2;
  if (!broken) return readPress(lines.map(blockOf));
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const alone = line && standsAlone(line);
    if (!line || alone) blocks.push([]);
    if (line) blocks.at(-1)!.push(line);
    if (alone) blocks.push([]);
  }
  return readPress(blocks.map((paragraph) => blockOf(paragraph.join(' '))));
}
