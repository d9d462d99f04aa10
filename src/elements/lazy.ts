import { Part } from '../dom/part.js';

/** What is fetched only when a widget needs it. The script tag loads these from beside the script. */
export const sanitiser = new Part(() => import('../dom/safe-html.js'));
export const relatedPart = new Part(() => import('./related-view.js'));
/** For feeds that are not quite as they should be, or in another format. */
export const formats = new Part(() => import('../feed/any-feed.js'));
