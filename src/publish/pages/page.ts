import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { GENERATOR } from '../site/generator.js';
import { LAYOUT } from '../site/layout.js';
import { shownKanals, type Kanal } from '../site/kanals.js';
import { UNKNOWN_BASE, withRelativeLinks, type SiteFile } from '../site/site-file.js';
import { htmlOf } from './html-of.js';
import { pageStyle } from './page-style.js';
import type { PageSite } from './page-site.js';
import { shownPath } from './page-paths.js';

/** One page. */
export interface Page {
  /** Its file. */
  readonly path: string;
  /** Its address, where it is not that of its file. */
  readonly url?: string;
  readonly title: string;
  readonly description: string;
  readonly language?: string | undefined;
  /** What else stands in its head. */
  readonly head?: unknown;
  /** What it is to search engines: schema.org as JSON-LD. */
  readonly data?: object;
  readonly kind?: 'list' | 'article';
  readonly kanal?: string | undefined;
  /** False for what search engines are not to find. */
  readonly isFound?: boolean;
  readonly content: TemplateResult;
}

/** The file of a page: complete without scripts, and without a request for its styles. */
export function pageFile(site: PageSite, given: Page): SiteFile {
  const { publication, base, words, template, link } = site;
  const {
    path,
    url = link(shownPath(path)),
    title,
    description,
    language = publication.language,
    head,
    data,
    kind = 'list',
    isFound = true,
    content,
  } = given;
  const isFront = path === LAYOUT.index;
  const name = isFront ? html`<h1 class="name"><a href=${link('')}>${publication.title}</a></h1>` : html`<p class="name"><a href=${link('')}>${publication.title}</a></p>`; // prettier-ignore
  const text = htmlOf(
    html`<!doctype html>
      <html lang=${publication.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="generator" content=${GENERATOR} />
          <title>${isFront ? title : `${title} | ${publication.title}`}</title>
          <meta name="description" content=${description} />
          ${isFound ? nothing : html`<meta name="robots" content="noindex" />`}
          ${base && isFound ? html`<link rel="canonical" href=${url} /><meta property="og:url" content=${url} />` : nothing}
          <meta property="og:title" content=${title} />
          <meta property="og:description" content=${description} />
          <meta property="og:site_name" content=${publication.title} />
          <meta property="og:locale" content=${/^en\b/i.test(language) ? 'en_US' : 'id_ID'} />
          ${head ?? nothing}
          <link rel="alternate" type="application/rss+xml" title=${publication.title} href=${link(LAYOUT.rss)} />
          <link rel="alternate" type="application/atom+xml" title=${publication.title} href=${link(LAYOUT.atom)} />
          <link rel="alternate" type="application/feed+json" title=${publication.title} href=${link(LAYOUT.feed)} />
          ${data ? unsafeHTML(`<script type="application/ld+json">${scriptJson(data)}</script>`) : nothing}
          ${unsafeHTML(`<style>${pageStyle(kind, template)}</style>`)}
        </head>
        <body>
          <a class="skip" href="#isi">${words.toText}</a>
          ${template.header === undefined ? html`<header class="masthead">${name}</header>` : unsafeHTML(template.header)}
          ${kanalRow(site, given.kanal)}
          <main id="isi" class="bwi">${content}</main>
          ${template.footer === undefined ? footer(site) : unsafeHTML(template.footer)}
        </body>
      </html> `,
  );
  // What is not found is at any address: nothing can be relative to it.
  return { path, content: path === LAYOUT.notFound ? text.replaceAll(UNKNOWN_BASE, '/') : withRelativeLinks(text, path) };
}

function kanalRow({ kanals, words, link }: PageSite, current: string | undefined): unknown {
  const shown = shownKanals(kanals);
  if (!shown.length) return nothing;
  const item = ({ name, page: path }: Kanal): TemplateResult =>
    html`<li><a href=${link(shownPath(path))} aria-current=${name === current ? 'page' : nothing}>${name}</a></li>`;
  return html`<nav class="kanals" aria-label=${words.kanals}>
    <ul role="list">
      ${shown.map(item)}
    </ul>
  </nav>`;
}

function footer({ publication: { title, homePageUrl }, base, link }: PageSite): TemplateResult {
  const home = homePageUrl && homePageUrl !== base ? html`<a href=${homePageUrl}>${new URL(homePageUrl).hostname.replace(/^www\./, '')}</a>` : nothing; // prettier-ignore
  return html`<footer class="colophon">
    <p>${title}</p>
    <p><a href=${link(LAYOUT.rss)}>RSS</a> <a href=${link(LAYOUT.atom)}>Atom</a> ${home}</p>
  </footer>`;
}

/** JSON inside a `script` element, which `</script>` or `<!--` would end or confuse. */
const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
