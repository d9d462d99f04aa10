import type { Article } from '../../feed/article.js';
import type { PublishProblem } from '../problem.js';

/** Bytes of a text in a feed: a page of 30 articles stays below the 2,000,000 that the widgets take. A longer one has a file of its own. */
const MAX_TEXT_BYTES_IN_FEED = 55_000;

/** Bytes of a text that can be published at all: its file, too, is a feed that the widgets are to take. */
const MAX_TEXT_BYTES = 1_900_000;

/** Characters of a summary: cards show some two hundred. */
const MAX_SUMMARY_CHARACTERS = 2000;

/** As JSON writes it: a quotation mark takes two bytes. */
const textBytes = ({ html = '', text = '' }: Article): number => Buffer.byteLength(JSON.stringify([html, text]));

/** True for an article whose text is too long to stand in feeds. */
export const isLong = (article: Article): boolean => textBytes(article) > MAX_TEXT_BYTES_IN_FEED;

/** A summary that is no text of its own. */
export const shortSummary = (summary: string): string =>
  summary.length > MAX_SUMMARY_CHARACTERS ? `${summary.slice(0, MAX_SUMMARY_CHARACTERS).trim()}…` : summary;

/** An article without a text that no widget would take; a reader finds it at its address. */
export function publishable(article: Article): { readonly article: Article; readonly problem?: PublishProblem } {
  const bytes = textBytes(article);
  if (bytes <= MAX_TEXT_BYTES) return { article };
  const rest = Object.fromEntries(Object.entries(article).filter(([name]) => name !== 'html' && name !== 'text')) as unknown as Article;
  return { article: rest, problem: { code: 'text-too-long', value: `${(bytes / 1e6).toFixed(1)} MB` } };
}
