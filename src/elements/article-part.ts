import { atHand } from '../dom/part.js';
import * as view from './article-view.js';

/** The view of `bwi-article`: at hand in the package, fetched by the script tag. */
export const articlePart = atHand(view);
