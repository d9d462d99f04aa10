import { partOf } from './part-of.js';

/** `elements/share-part.ts` for the script tag. */
export const sharePart = partOf<typeof import('../elements/share-more.js')>('share');
