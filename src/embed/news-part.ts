import { partOf } from './part-of.js';

/** `elements/news-part.ts` for the script tag: what reads feeds, and what shows their articles. */
export const newsPart = partOf<typeof import('./news.js')>('news');
