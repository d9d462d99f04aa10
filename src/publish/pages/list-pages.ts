import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';
import { card } from '../../elements/card.js';
import { heading } from '../../elements/heading.js';
import type { Article } from '../../feed/article.js';
import { ARTICLES_PER_PAGE } from '../site/feed-files.js';
import { LAYOUT } from '../site/layout.js';
import type { SiteFile } from '../site/site-file.js';
import { pageFile } from './page.js';
import { shownPath } from './page-paths.js';
import type { PageSite } from './page-site.js';
import { withSizes } from './srcset-of.js';

/** A list to write: all news, or a kanal's. */
export interface ListPlan {
  /** The page of its newest articles. */
  readonly path: string;
  /** The folder of its older pages. */
  readonly archive: string;
  readonly title: string;
  readonly description: string;
  readonly kanal?: string;
  /** Its own feed. */
  readonly rss?: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/**
 * The pages of a list. Older ones are numbered from the oldest article, as those of a feed: so a new article changes the first page
 * and one other.
 */
export function* listPages(site: PageSite, plan: ListPlan): Generator<SiteFile> {
  const { path, archive, articles } = plan;
  const older = articles.slice(ARTICLES_PER_PAGE);
  const last = Math.ceil(older.length / ARTICLES_PER_PAGE);
  const at = (number: number): string => (number > last ? path : `${archive}${number}/${LAYOUT.index}`);
  const oldestFirst = older.toReversed();
  for (let number = 1; number <= last; number++) {
    const page = oldestFirst.slice((number - 1) * ARTICLES_PER_PAGE, number * ARTICLES_PER_PAGE).reverse();
    yield listPage(site, plan, { number, path: at(number), articles: page, newer: at(number + 1), older: number > 1 ? at(number - 1) : undefined }); // prettier-ignore
  }
  yield listPage(site, plan, { path, articles: articles.slice(0, ARTICLES_PER_PAGE), older: last ? at(last) : undefined });
}

interface PagePlan {
  /** None for the newest. */
  readonly number?: number;
  readonly path: string;
  readonly articles: readonly Article[];
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
}

function listPage(
  site: PageSite,
  { title, description, kanal, rss }: ListPlan,
  { number, path, articles, newer, older }: PagePlan,
): SiteFile {
  const { words, link } = site;
  const isFront = path === LAYOUT.index;
  const name = number ? words.page(title, number) : title;
  const step = (to: string | undefined, rel: string, label: string): unknown =>
    to ? html`<a rel=${rel} href=${link(shownPath(to))}>${label}</a>` : nothing;
  const head = html`<meta property="og:type" content="website" />
    ${rss ? html`<link rel="alternate" type="application/rss+xml" title=${title} href=${link(rss)} />` : nothing}`;
  const content = html`${isFront ? nothing : heading(1, 'heading', 'heading', name)}
  ${articles.length ? grid(articles, site, isFront) : html`<p>${words.none}</p>`}
  ${newer || older ? html`<nav class="pager" aria-label=${words.pages}>${step(newer, 'prev', words.newer)}${step(older, 'next', words.older)}</nav>` : nothing}`;
  return pageFile(site, { path, title: name, description, head, kanal, content });
}

/** Cards in a grid, as `bwi-news-list` shows them; on the front page the newest leads. */
export function grid(articles: readonly Article[], site: PageSite, isFront = false): TemplateResult {
  const { strings, publication } = site;
  const options = {
    layout: 'card' as const,
    headingLevel: 2,
    strings,
    noImage: false,
    noSummary: false,
    target: undefined,
    campaign: undefined,
    placeholder: () => undefined,
    showSource: articles.some(({ source }) => source !== undefined && source !== publication.title),
    reservePicture: articles.some(({ image }) => image),
    isInView: ({ url }: Article) => isFront && url === articles[0]?.url,
  };
  return html`<ul class=${isFront ? 'grid front' : 'grid'} role="list">
    ${articles.map((article) => html`<li>${card(withSizes({ language: publication.language, ...article }, site), options)}</li>`)}
  </ul>`;
}
