import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { ATTRIBUTES } from '../../attributes.js';
import type { Article } from '../../feed/article.js';
import { shareTargets, type ShareTarget } from '../../share/targets.js';
import type { PageSite } from './page-site.js';

/** The share bar as plain links, where the page's address is known: those of its buttons that are links. */
export function shareLinks({ publication, base, strings }: PageSite, { title, url, source = publication.title }: Article): unknown {
  if (!base) return nothing;
  const share = { title, url, source: `${strings.source}: ${source}` };
  const links = ATTRIBUTES['bwi-share-bar'].targets.default.flatMap((channel) => {
    const { href, brand }: ShareTarget = shareTargets[channel];
    return href && brand ? [html`<li><a href=${href(share)} rel="noopener" target="_blank">${brand}</a></li>`] : [];
  });
  return html`<h2 class="heading">${strings.share}</h2>
    <ul class="share" role="list">
      ${links}
    </ul>`;
}
