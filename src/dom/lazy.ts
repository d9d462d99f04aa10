import { Part } from './part.js';

/** What is fetched only when a widget needs it. The script tag's build loads these from beside the script. */
export const sanitiser = new Part(() => import('./safe-html.js'));
export const ranker = new Part(() => import('../related/rank.js'));
