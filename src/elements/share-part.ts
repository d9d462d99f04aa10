import { atHand } from '../dom/part.js';
import * as more from './share-more.js';

/** The share targets that are shown only where they are asked for: at hand in the package, fetched by the script tag. */
export const sharePart = atHand(more);
