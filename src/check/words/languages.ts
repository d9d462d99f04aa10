import { en } from './en.js';
import { id } from './id.js';

/** What a check says, by language. */
export const languages = { id, en } as const;
