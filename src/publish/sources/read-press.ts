import { htmlEscape } from 'escape-goat';
import type { RawItem } from '../../feed/raw-feed.js';
import { EMBED_TAGS } from '../../html/embeds.js';
import { dateline, excerpt } from '../../text/excerpt.js';
import { PublishError } from '../problem.js';
import { authorsOf, captionOf, isCredit, isOnlyAuthors } from './is-credit.js';
import { dateOfLine, isLikeDate } from './date-line.js';
import { isLetterhead } from './letterhead.js';
import { proseOf, type Block } from './prose.js';

export type { Block } from './prose.js';

/** An article of a text, and what a newsroom is told of it. */
export interface PressItem extends RawItem {
  /** A line that was meant to be the date, and is none. */
  readonly likeDate?: string | undefined;
}

/** What a page shows below its text, not the text: it begins with one of these lines. */
const FURNITURE = /^(berita|artikel) (terkait|lainnya)\s*:?$|^bagikan( (artikel|berita))?( ini)?\s*:?$/i;

/** What stands above a text: a letterhead, a headline, a byline and a date, each shorter than a paragraph. */
const MAX_HEAD_BLOCKS = 12;
const MAX_HEAD_CHARACTERS = 160;

/** What readers see though it has no words. */
const SHOWN = new RegExp(`<(?:img|${[...EMBED_TAGS].join('|')})\\b`, 'i');

/** Blocks at the end among which a place and a date sign the text. */
const SIGNATURE_BLOCKS = 4;

/** Reads a text as newsrooms keep it: headline, a line with the date, paragraphs, and page furniture, which is left out. */
export function readPress(all: readonly Block[], { hasTitle = false } = {}): PressItem {
  const blocks = withoutFurniture(all);
  const paragraph = blocks.findIndex(({ words }, i) => i > 0 && words.length > MAX_HEAD_CHARACTERS);
  const head = blocks.slice(0, Math.min(MAX_HEAD_BLOCKS, paragraph < 0 ? Infinity : paragraph));
  const dated = head.findIndex(({ words }) => dateOfLine(words));
  const headline = hasTitle ? -1 : blocks.indexOf(headlineOf(head, blocks, dated));
  // Above a headline stands whose paper it is.
  const body = blocks.filter(
    ({ words, html }, i) =>
      i !== dated && i !== headline && (i > headline || SHOWN.test(html)) && !(i < head.length && isOnlyAuthors(words)),
  );
  if (!body.some(({ words }) => words)) throw new PublishError({ code: 'text-missing' });
  const text = body.filter((block) => blocks.indexOf(block) > dated);
  const prose = proseOf(text) || proseOf(body);
  const date = dated < 0 ? (dateOfDateline(prose) ?? signedDate(body)) : dateOfLine(blocks[dated]!.words);
  return {
    urls: [],
    titleHtml: headline < 0 ? undefined : htmlEscape(blocks[headline]!.words),
    summaryHtml: htmlEscape(excerpt(prose)),
    html: body.map(({ html }) => html).join('\n'),
    pictures: [],
    picture: { alt: htmlEscape(blocks.map(({ words }) => captionOf(words)).find(Boolean) ?? '') },
    published: date?.toISOString(),
    authors: [...new Set(blocks.flatMap(({ words }) => authorsOf(words)))],
    likeDate: head.find(({ words }, i) => i > 0 && isLikeDate(words) && !words.endsWith('.'))?.words,
  };
}

function withoutFurniture(all: readonly Block[]): readonly Block[] {
  const blocks = all.filter(({ words, html }) => words || SHOWN.test(html));
  const furniture = blocks.findIndex(({ words }, i) => i > 0 && FURNITURE.test(words));
  return furniture < 0 ? blocks : blocks.slice(0, furniture);
}

/** The headline: the first line that may be one; below a letterhead, the line above the date. */
function headlineOf(head: readonly Block[], blocks: readonly Block[], dated: number): Block {
  const above = dated > 0 ? head.slice(0, dated) : blocks.filter((_, i) => i !== dated);
  const lines = above.filter(({ words }) => words && !isCredit(words));
  const first = lines[0] ?? above.find(({ words }) => words);
  if (!first) throw new PublishError({ code: 'file-empty' });
  const ofHead = lines.filter((block) => head.includes(block));
  const marked = ofHead.find(({ html }) => html.startsWith('<h1'));
  const rows = ofHead.filter(({ words }) => isLetterhead(words));
  const plain = ofHead.filter((block) => !rows.includes(block));
  if (marked || !plain.length) return marked ?? (dated > 0 ? ofHead.at(-1)! : first);
  // A headline and a line about it are no letterhead.
  if (dated > 0 && (rows.length || plain.length > 2)) return plain.findLast(({ words }) => !words.endsWith('.')) ?? plain.at(-1)!;
  return rows.length > 1 ? plain[0]! : first;
}

/** The date in a dateline: `Banyuwangi, 18 Januari 2021 – …`. */
const dateOfDateline = (prose: string): Date | undefined => dateOfLine(dateline(prose)?.replace(/\s*[-–—]+\s*$/, '') ?? '');

/** The date that stands with a place below the text. */
const signedDate = (body: readonly Block[]): Date | undefined =>
  body.slice(1).slice(-SIGNATURE_BLOCKS).map(({ words }) => dateOfLine(words)).find(Boolean); // prettier-ignore
