import { isCredit } from './is-credit.js';

/** A paragraph, a heading or a list: as words and as HTML. */
export interface Block {
  readonly words: string;
  readonly html: string;
}

/** What is no running text: headings, tables, figures, code, notes. */
const NO_PROSE = /^\s*<(?:h\d|table|figure|pre|hr|section|ol class="notes")/i;

/** No caption is longer. */
const MAX_CAPTION_CHARACTERS = 160;

const hasPicture = ({ html }: Block): boolean => html.includes('<img');

/** What stands below a picture, shorter than a paragraph and without the end of a sentence, says what it shows. */
const isCaption = (block: Block, before: Block | undefined): boolean =>
  block.words.length <= MAX_CAPTION_CHARACTERS && (hasPicture(block) || (before !== undefined && hasPicture(before) && !before.words && !/[.!?”"]$/.test(block.words))); // prettier-ignore

/** The sentences of a text, without captions, credits, tables and headings. */
export const proseOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block, i) => block.words && !NO_PROSE.test(block.html) && !isCredit(block.words) && !isCaption(block, blocks[i - 1]))
    .map(({ words }) => words)
    .join(' ');
