import type { FindingWords } from '../../feed/words/words.js';
import type { Why } from '../why.js';

/** What is said where a page can't have a feed. One object a language. */
export type LookWords = Readonly<Record<Why, FindingWords>>;
