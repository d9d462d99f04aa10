import type { Attributes } from './tokenizer.js';

/** True for an element that its own attributes hide. */
export const isHidden = ({ hidden, style = '', type = '' }: Attributes): boolean =>
  hidden !== undefined || type === 'hidden' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
