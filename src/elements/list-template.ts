import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../feed/article.js';
import { card, cardSkeleton, type CardLayout, type CardOptions } from './card-template.js';

export type ListLayout = 'list' | 'grid' | 'headlines';

/** The card in which each layout of a list shows its articles. */
export const CARD_IN: Readonly<Record<ListLayout, CardLayout>> = { list: 'row', grid: 'card', headlines: 'headline' };

/** The cards of a list, in the list's own root: a shadow root for each would double the nodes. */
export function list(articles: readonly Article[], name: string, options: CardOptions): TemplateResult {
  // Safari takes the list out of the accessibility tree when its markers are styled away, but for the role.
  return html`<ul class=${name} part="list" role="list">
    ${repeat(
      articles,
      ({ url }) => url,
      (article) => html`<li part="item">${card(article, options)}</li>`,
    )}
  </ul>`;
}

/** The room of `count` cards that have not come yet. */
export function listSkeleton(count: number, name: string, layout: CardLayout, noImage: boolean, noSummary: boolean): TemplateResult {
  return html`<ul class=${name} aria-hidden="true">
    ${Array(count).fill(html`<li>${cardSkeleton(layout, noImage, noSummary)}</li>`)}
  </ul>`;
}

/** One line for all: news may be reused with its source named. */
export function sourceLine(articles: readonly Article[], label: string, homePageUrl: string | undefined): TemplateResult | typeof nothing {
  const source = articles[0]?.source;
  if (!source) return nothing;
  return html`<p class="foot-line quiet" part="source">${label}: ${homePageUrl ? html`<a href=${homePageUrl}>${source}</a>` : source}</p>`;
}
