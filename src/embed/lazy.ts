import { partOf } from './part-of.js';

/** `elements/lazy.ts` for the script tag. */
export const sanitiser = partOf<typeof import('../dom/safe-html.js')>('html');
export const relatedPart = partOf<typeof import('../elements/related-view.js')>('related');
export const formats = partOf<typeof import('../feed/any-feed.js')>('formats');
