import type { ItemDraft } from '../../feed/draft.js';
import { oneLine } from '../../text/plain.js';
import { escapeHtml } from '../escape.js';
import { dateIn, readPress, type Block } from './press.js';

/** Lines as long as this were not broken by hand: each is a paragraph. */
const BROKEN = 100;

const blockOf = (text: string): Block => {
  const words = oneLine(text);
  return { words, html: `<p>${escapeHtml(words)}</p>` };
};

/** Reads an article of plain text: paragraphs are its lines, or, where lines were broken by hand, what blank lines part. */
export function readPressText(text: string): ItemDraft {
  const lines = text.split(/\r\n?|\n/).map(oneLine);
  const end = lines.findLastIndex((line) => line);
  const broken = lines.every((line) => line.length <= BROKEN) && lines.slice(0, end).filter((line) => !line).length > 2;
  if (!broken) return readPress(lines.map(blockOf));
  const blocks: string[][] = [[]];
  for (const line of lines) {
    const isDate = line && dateIn({ words: line, html: '' });
    if (!line || isDate) blocks.push([]);
    if (line) blocks.at(-1)!.push(line);
    if (isDate) blocks.push([]);
  }
  return readPress(blocks.map((paragraph) => blockOf(paragraph.join(' '))));
}
