import { atHand } from '../dom/part.js';
import * as view from './share-view.js';

/** The view of `bwi-share-bar`: at hand in the package, fetched by the script tag. */
export const sharePart = atHand(view);
