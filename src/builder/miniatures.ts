import { svg, type SVGTemplateResult } from 'lit';
import type { Widget } from './fields.js';

const line = (x: number, y: number, width: number, strong = false): SVGTemplateResult =>
  svg`<rect class=${strong ? 'strong' : 'weak'} x=${x} y=${y} width=${width} height=${strong ? 4 : 2.5} rx="1" />`;
const picture = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class="picture" x=${x} y=${y} width=${width} height=${height} rx="2" />`;

const row = (y: number): SVGTemplateResult => svg`${picture(8, y, 22, 15)}${line(36, y + 1, 46, true)}${line(36, y + 9, 30)}`;
const card = (x: number, y: number): SVGTemplateResult => svg`${picture(x, y, 36, 20)}${line(x, y + 24, 34, true)}`;

/** A drawing of each widget, 96 × 72. */
export const MINIATURES: Readonly<Record<Widget, SVGTemplateResult>> = {
  'news-list': svg`${row(8)}${row(29)}${row(50)}`,
  'article-card': svg`${picture(18, 6, 60, 36)}${line(18, 46, 56, true)}${line(18, 54, 40, true)}${line(18, 63, 26)}`,
  'related-news': svg`${card(8, 6)}${card(52, 6)}${card(8, 40)}${card(52, 40)}`,
  article: svg`${line(14, 6, 66, true)}${line(14, 13, 44, true)}${picture(14, 22, 68, 22)}${line(14, 49, 68)}${line(14, 55, 68)}${line(14, 61, 52)}`,
  'share-bar': svg`${line(10, 18, 44, true)}${[0, 1, 2, 3].map((i) => svg`<circle class=${i ? 'ring' : 'picture'} cx=${19 + i * 19} cy="43" r="7.5" />`)}`,
};
