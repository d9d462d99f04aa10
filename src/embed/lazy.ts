import { partOf } from './part-of.js';

/** `dom/lazy.ts` for the script tag. */
export const sanitiser = partOf<typeof import('../dom/safe-html.js')>('bwi-html.js');
export const ranker = partOf<typeof import('../related/rank.js')>('bwi-related.js');
