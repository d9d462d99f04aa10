/** The parts that a reader fetches only when a widget needs them. The script tag's build loads them from beside the script. */
export const loadSafeHtml = () => import('./safe-html.js');
export const loadRelated = () => import('../related/rank.js');
