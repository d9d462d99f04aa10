import { html } from '@lit-labs/ssr';
import { heading } from '../../elements/heading.js';
import { LAYOUT } from '../site/layout.js';
import type { SiteFile } from '../site/site-file.js';
import { links } from './article-page.js';
import { pageFile } from './page.js';
import type { PageSite } from './page-site.js';

/** The newest articles that a lost reader is shown. */
const MAX_LINKS = 6;

/** What a server sends for an address that leads nowhere. */
export function notFoundPage(site: PageSite): SiteFile {
  const { publication, strings, words } = site;
  return pageFile(site, {
    path: LAYOUT.notFound,
    title: words.notFound,
    description: words.notFoundWhy,
    isFound: false,
    kind: 'article',
    content: html`${heading(1, 'heading', 'heading', words.notFound)}
      <p>${words.notFoundWhy}</p>
      ${links(strings.latest, publication.articles.slice(0, MAX_LINKS), site)}`,
  });
}
