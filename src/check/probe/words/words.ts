import type { FindingWords } from '../../feed/words/words.js';
import type { UnreachableReason } from '../unreachable-reason.js';

/** What is said where a page can't have a feed. One object a language. */
export type ProbeWords = Readonly<Record<UnreachableReason, FindingWords>>;
