import { Part } from '../dom/part.js';

/** What is fetched only when a widget needs it. The script tag loads these from beside the script. */
export const sanitiser = new Part(() => import('../dom/safe-html.js'));
export const relatedPart = new Part(() => import('./related-view.js'));
