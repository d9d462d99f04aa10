import { en } from './en.js';
import { id } from './id.js';

/** What a check of a page says, by language. */
export const PAGE_WORDS = { id, en } as const;
