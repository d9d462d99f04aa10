import type { ATTRIBUTES } from '../attributes.js';

/** A tool of an article. */
export type Tool = (typeof ATTRIBUTES)['bwi-article']['tools']['values'][number];
