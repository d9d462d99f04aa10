import type { RawItem } from '../../feed/raw-feed.js';
import { parseDate } from '../../text/parse-date.js';
import { PublishError } from '../problem.js';

/** A paragraph, a heading or a list: as words and as HTML. */
export interface Block {
  readonly words: string;
  readonly html: string;
}

/** What a page shows below its text, not the text: it begins with one of these lines. */
const FURNITURE = /^(berita|artikel) (terkait|lainnya)\s*:?$|^bagikan( (artikel|berita))?( ini)?\s*:?$/i;

/** Blocks among which the date is looked for; no date line is longer than this. */
const MAX_HEAD_BLOCKS = 4;
const MAX_DATE_CHARACTERS = 60;

/** The date that a line is; undefined for a line that says more. */
export const dateOfLine = ({ words }: Block): Date | undefined =>
  words.length <= MAX_DATE_CHARACTERS ? parseDate(words.replace(/^(hari|tanggal|tgl)[^:]{0,20}:\s*/i, '')) : undefined;

/** Reads a text as newsrooms keep it: headline, a line with the date, paragraphs, and page furniture, which is left out. */
export function readPress(all: readonly Block[]): RawItem {
  const blocks = all.filter(({ words, html }) => words || html.includes('<img'));
  const furniture = blocks.findIndex(({ words }, i) => i > 0 && FURNITURE.test(words));
  const text = furniture < 0 ? blocks : blocks.slice(0, furniture);
  const dated = text.slice(0, MAX_HEAD_BLOCKS).findIndex(dateOfLine);
  const rest = text.filter((_, i) => i !== dated);
  const headline = rest.findIndex(({ words }) => words);
  if (headline < 0) throw new PublishError({ code: 'file-empty' });
  const body = rest.filter((_, i) => i !== headline);
  if (!body.some(({ words }) => words)) throw new PublishError({ code: 'text-missing' });
  return {
    urls: [],
    title: rest[headline]!.words.replaceAll('&', '&amp;'),
    html: body.map(({ html }) => html).join('\n'),
    pictures: [],
    published: dated < 0 ? undefined : dateOfLine(text[dated]!)!.toISOString(),
    authors: [],
  };
}
