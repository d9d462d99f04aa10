import type { HtmlContent } from '../html/html-content.js';

/** What a fragment of HTML says and shows. */
export interface ParsedHtml {
  /** Its words, on one line. */
  readonly words: string;
  /** The same without what a content management system adds to excerpts. */
  readonly teaser: string;
  /** Its pictures in their order, their addresses as written. */
  readonly pictures: HtmlContent['pictures'];
}

/** Reads the values of an item that need more than a look. */
export interface ValueParsers {
  /** `text` with its character references decoded once. */
  decode(text: string): string;
  /** The moment that a date means; undefined for a doubtful one. */
  date(text: string): Date | undefined;
  html(html: string): ParsedHtml;
}

/** Thrown by a {@link ValueParsers} that can't read a value as another one could: no fault of the item's. */
export class NeedsFullParsers extends Error {}
