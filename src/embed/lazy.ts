import { scriptUrl } from './script.js';

// Absolute addresses: a relative import() fails in a classic script from another origin without `crossorigin`.
const beside = (file: string) => import(/* @vite-ignore */ new URL(file, scriptUrl).href);

/** `dom/lazy.ts` for the script tag. */
export const loadSafeHtml = (): Promise<typeof import('../dom/safe-html.js')> => beside('bwi-html.js');
export const loadRelated = (): Promise<typeof import('../related/rank.js')> => beside('bwi-related.js');
