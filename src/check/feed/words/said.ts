import type { FeedFinding } from '../feed-finding.js';
import type { CheckWords } from './words.js';

/** The reader's and the system's own reasons in the language of these words. */
export const said = (value: string, { reasons }: CheckWords): string =>
  reasons.reduce((text, [pattern, words]) => text.replace(pattern, words), value);

/** Which item a finding is about, and what stands there. */
export function about({ item, value }: FeedFinding, words: CheckWords): string {
  const name = item && [words.item(item.number), item.title && `“${item.title}”`].filter(Boolean).join(' ');
  return [name, value !== undefined && said(value, words)].filter(Boolean).join(': ');
}
