import { html, nothing, type TemplateResult } from 'lit';

export type CardLayout = 'card' | 'row' | 'headline';
export type ListLayout = 'list' | 'grid' | 'headlines';

/** The card in which each layout of a list shows its articles. */
export const CARD_IN: Readonly<Record<ListLayout, CardLayout>> = { list: 'row', grid: 'card', headlines: 'headline' };

/** The room of a card whose article has not come yet. */
export function cardSkeleton(layout: CardLayout, noImage: boolean, noSummary: boolean): TemplateResult {
  const bar = html`<span class="bar">&nbsp;</span>`;
  return html`<div class="story ${layout} skeleton" aria-hidden="true">
    ${noImage || layout === 'headline' ? nothing : html`<div class="media"></div>`}
    <div class="text">
      <p class="tag quiet">${bar}</p>
      <p class="title">${bar}</p>
      ${noSummary || layout === 'headline' ? nothing : html`<p class="summary">${bar}</p>`}
      <p class="foot quiet">${bar}</p>
    </div>
  </div>`;
}

/** The room of `count` cards that have not come yet. */
export function listSkeleton(count: number, name: string, layout: CardLayout, noImage: boolean, noSummary: boolean): TemplateResult {
  return html`<ul class=${name} aria-hidden="true">
    ${Array(count).fill(html`<li>${cardSkeleton(layout, noImage, noSummary)}</li>`)}
  </ul>`;
}
