import type { Part } from '../dom/part.js';

/** What shows news is here already; the script tag fetches it. */
export const newsPart = undefined as Part<object> | undefined;
