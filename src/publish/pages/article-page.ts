import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { plainArticleBody } from '../../elements/article-body.js';
import { publishedTime } from '../../elements/card.js';
import { heading } from '../../elements/heading.js';
import type { Article } from '../../feed/article.js';
import { excerpt } from '../../text/excerpt.js';
import { jakartaIsoDate } from '../../text/format-date.js';
import { SHARED } from '../images/renditions.js';
import { kanalOf, type Kanal } from '../site/kanals.js';
import { LAYOUT } from '../site/layout.js';
import type { SiteFile } from '../site/site-file.js';
import { shownPath } from './page-paths.js';
import { pageFile } from './page.js';
import { shareLinks } from './share-links.js';
import type { PageSite } from './page-site.js';
import { srcsetOf } from './srcset-of.js';
import { staticBody } from './static-body.js';
import { structuredData } from './structured-data.js';

/** The page of an article, with what belongs beside it, the best first. */
export function articlePage(site: PageSite, article: Article, path: string, related: readonly Article[]): SiteFile {
  const { title, summary, language = site.publication.language } = article;
  const kanal = kanalOf(article, site.kanals);
  return pageFile(site, {
    path,
    url: article.url,
    title,
    description: excerpt(summary) || title,
    language,
    kind: 'article',
    kanal: kanal?.name,
    head: head(site, article, kanal),
    data: structuredData(site, article, kanal),
    content: html`${crumbs(site, kanal)}${news(site, article, kanal)}
      <bwi-share-bar headline=${title}>${shareLinks(site, article)}</bwi-share-bar>
      ${related.length ? html`<bwi-related-news>${links(site.strings.related, related, site)}</bwi-related-news>` : nothing}`,
  });
}

/** What other sites show of a link to the page, and the widgets' script. */
function head(
  { strings, script, shared, link }: PageSite,
  { image, published, modified, tags, authors }: Article,
  kanal: Kanal | undefined,
): TemplateResult {
  const property = (name: string, content: string | number | false | undefined): unknown =>
    content ? html`<meta property=${name} content=${content} />` : nothing;
  const cropped = image && shared.get(image.url);
  const picture = cropped ? { url: cropped, ...SHARED } : image;
  return html`
    ${property('og:type', 'article')} ${property('article:published_time', published && jakartaIsoDate(published))}
    ${property('article:modified_time', modified && jakartaIsoDate(modified))} ${property('article:section', kanal?.name)}
    ${tags.map((tag) => property('article:tag', tag))} ${authors.map((name) => html`<meta name="author" content=${name} />`)}
    ${property('og:image', picture?.url)} ${property('og:image:width', picture?.width)} ${property('og:image:height', picture?.height)}
    ${property('og:image:alt', image?.alt)}
    <meta name="twitter:card" content=${image ? 'summary_large_image' : 'summary'} />
    <script src=${link(script)} data-feed=${link(LAYOUT.lean)} data-lang=${strings.lang} async></script>
  `;
}

function crumbs({ words, link }: PageSite, kanal: Kanal | undefined): TemplateResult {
  return html`<nav class="crumbs quiet" aria-label=${words.breadcrumbs}>
    <ol role="list">
      <li><a href=${link('')}>${words.front}</a></li>
      ${kanal ? html`<li><a href=${link(shownPath(kanal.page))}>${kanal.name}</a></li>` : nothing}
    </ol>
  </nav>`;
}

/** The article as `bwi-article` shows it; here it has its authors and its caption, and leads to no other page. */
function news(site: PageSite, article: Article, kanal: Kanal | undefined): TemplateResult {
  const { publication, strings, words, link } = site;
  const { title, tags, authors, language = publication.language, source = publication.title } = article;
  const tag = (name: string, i: number): TemplateResult =>
    html`<li lang=${language}>${!i && kanal ? html`<a href=${link(shownPath(kanal.page))}>${name}</a>` : name}</li>`;
  return html`<article class="article">
    ${heading(1, 'headline', 'title', title, language)}
    <p class="byline quiet">${authors.length ? `${words.by} ${authors.join(', ')} · ` : nothing}${publishedTime(article, strings)}</p>
    ${picture(site, article)} ${body(site, article)}
    ${
      tags.length
        ? html`<ul class="tags quiet" role="list" aria-label=${strings.topics}>
            ${tags.map(tag)}
          </ul>`
        : nothing
    }
    <p class="source quiet">${strings.source}: <bdi>${source}</bdi></p>
  </article>`;
}

function picture(site: PageSite, { image, language = site.publication.language }: Article): unknown {
  if (!image) return nothing;
  const { url, alt, width, height } = image;
  const [avif, webp] = ['image/avif', 'image/webp'].map((type) => srcsetOf(image, site, type));
  // A picture in several files is as wide as this says, be it smaller than the page.
  const sizes = width ? `min(100vw, 44em, ${width}px)` : 'min(100vw, 44em)';
  // Who hears the picture's words is not told its caption, which is the same.
  return html`<figure class="lead media" lang=${language}>
    <picture>
      ${avif ? html`<source type="image/avif" srcset=${avif} sizes=${sizes} />` : nothing}
      ${webp ? html`<source type="image/webp" srcset=${webp} sizes=${sizes} />` : nothing}
      <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} fetchpriority="high" decoding="async" />
    </picture>
    ${alt ? html`<figcaption aria-hidden="true">${alt}</figcaption>` : nothing}
  </figure>`;
}

function body({ strings, publication }: PageSite, article: Article): TemplateResult {
  const { html: source, url, image, language = publication.language } = article;
  const safe = source && staticBody(source, { base: url, headingLevel: 1, strings, leadPictureUrl: image?.url });
  return safe ? html`<div class="body" lang=${language}>${unsafeHTML(safe)}</div>` : plainArticleBody({ ...article, language });
}

/** A list of links, for those who don't get the widget. */
export function links(title: string, articles: readonly Article[], { strings }: PageSite): TemplateResult {
  return html`<h2 class="heading">${title}</h2>
    <ul class="links" role="list">
      ${articles.map(
        (article) =>
          html`<li>
            <a href=${article.url}>${article.title}</a>
            <p class="quiet">${publishedTime(article, strings)}</p>
          </li>`,
      )}
    </ul>`;
}
