import { partOf } from './part-of.js';

/** `elements/article-part.ts` for the script tag. */
export const articlePart = partOf<typeof import('../elements/article-view.js')>('article');
