import type { Article } from '../feed/article.js';
import type { CardLayout } from './card.js';

/** From these widths in pixels a grid has so many columns, in a text of 16 px (src/styles/list.ts). */
const COLUMNS = [
  [864, 4],
  [480, 2],
] as const;

/** A widget has been looked at in this frame. */
let hasLooked = false;

/**
 * The addresses of the articles in the first row of cards, if that is in view. Their pictures are asked for at once: browsers put off
 * those that load lazily until the first layout. One widget a frame is looked at, since that makes the page laid out: twenty cards that
 * come at once would cost twenty layouts.
 */
export function firstRow(host: Element, articles: readonly Article[], layout: CardLayout): ReadonlySet<string> {
  if (hasLooked) return new Set();
  hasLooked = true;
  requestAnimationFrame(() => (hasLooked = false));
  const { top, width } = host.getBoundingClientRect();
  const columns = (layout === 'card' && COLUMNS.find(([least]) => width >= least)?.[1]) || 1;
  return new Set(top >= 0 && top < innerHeight ? articles.slice(0, columns).map(({ url }) => url) : []);
}
