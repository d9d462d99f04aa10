import { html } from 'lit';
import { rangesOf, type SearchQuery } from '../../related/search-query.js';

/** A text with what is looked for in `mark` elements. */
export function marked(text: string, query: SearchQuery): unknown {
  const ranges = rangesOf(text, query);
  if (!ranges.length) return text;
  let last = 0;
  const parts: unknown[] = [];
  for (const [start, end] of ranges) {
    parts.push(text.slice(last, start), html`<mark>${text.slice(start, end)}</mark>`);
    last = end;
  }
  return [...parts, text.slice(last)];
}
