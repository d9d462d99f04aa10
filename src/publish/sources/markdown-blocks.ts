import { Marked, type Token } from 'marked';
import markedFootnote from 'marked-footnote';
import { blockOfHtml } from './html-blocks.js';
import type { Block } from './prose.js';
import { standsAlone } from './stands-alone.js';

/** Lines among which the head of a text is. */
const MAX_HEAD_LINES = 12;

/** A note, and the marks in the text that lead to it. */
interface Note {
  readonly content: Token[];
}

/**
 * Reads Markdown into blocks. Notes are written without links: what leads to a place within the page leads nowhere in a partner's.
 *
 * @param keepPictures Gives the HTML with the addresses that its pictures will have.
 */
export async function markdownBlocks(text: string, keepPictures: (html: string) => Promise<string>): Promise<Block[]> {
  const marked = new Marked(markedFootnote(), {
    extensions: [
      { name: 'footnoteRef', renderer: ({ id }) => `<sup>${id as string}</sup>` },
      {
        name: 'footnotes',
        renderer({ items }) {
          const notes = (items as Note[]).map(({ content }) => `<li>${this.parser.parse(content)}</li>`);
          return `<ol class="notes">${notes.join('')}</ol>\n`;
        },
      },
    ],
  });
  const tokens = marked.lexer(partHead(text));
  const isNotes = ({ type }: Token): boolean => type === 'footnotes';
  const notes = tokens.filter((token) => isNotes(token) && (token as unknown as { items: unknown[] }).items.length);
  const parts: string[] = [];
  for (const token of [...tokens.filter((token) => !isNotes(token)), ...notes]) parts.push(await keepPictures(marked.parser([token])));
  return parts.filter((html) => html.trim()).map(blockOfHtml);
}

/** A date or a byline right below a headline would be of its paragraph. */
const partHead = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line, i) => (i < MAX_HEAD_LINES && standsAlone(withoutMarks(line)) ? `\n${line}\n` : line))
    .join('\n');

/** A line without the marks of emphasis and headings. */
const withoutMarks = (line: string): string => line.replace(/^[\s#>*_]+|[\s*_\\]+$/g, '');
