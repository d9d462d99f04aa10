import { partOf } from './part-of.js';

/** `elements/lazy.ts` for the script tag. */
export const sanitiser = partOf<typeof import('../dom/safe-html.js')>('bwi-html.js');
export const relatedPart = partOf<typeof import('../elements/related-view.js')>('bwi-related.js');
export const formats = partOf<typeof import('../feed/any-feed.js')>('bwi-formats.js');
