import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import { paragraphs, placeOf } from './article-body.js';

/** The words of an article as its body, which needs neither page nor sanitiser. */
export function words(article: Article): TemplateResult {
  return html`<div class="body" part="body" lang=${article.language ?? ''}>
    ${paragraphs(article).map((text, i) => {
      const place = i ? '' : placeOf(text);
      return html`<p>${place ? html`<span class="dateline">${place}</span>` : nothing}${text.slice(place.length)}</p>`;
    })}
  </div>`;
}
