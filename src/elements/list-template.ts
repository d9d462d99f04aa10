import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../feed/article.js';
import { card, type CardOptions } from './card-template.js';

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

/** One line for all: news may be reused with its source named. */
export function sourceLine(articles: readonly Article[], label: string, homePageUrl: string | undefined): TemplateResult | typeof nothing {
  const source = articles[0]?.source;
  if (!source) return nothing;
  return html`<p class="foot-line quiet" part="source">${label}: ${homePageUrl ? html`<a href=${homePageUrl}>${source}</a>` : source}</p>`;
}
