/** What few share bars need: targets beyond the usual ones, and copying without a clipboard. */
export { copyBySelection } from '../share/copy-by-selection.js';
export { bringStyles } from '../dom/adopt-styles.js';
export { moreStyles } from '../styles/share-more.js';
export { moreTargets } from '../share/more-targets.js';
