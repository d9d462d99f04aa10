import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { withCampaign } from '../text/campaign.js';
import { formatDate } from '../text/format-date.js';
import { excerpt } from '../text/excerpt.js';
import { webUrl } from '../text/urls.js';
import { heading } from './heading.js';
import { pictureSrcset, pictureUrl } from '../dom/picture-urls.js';
import type { Placeholder } from './images-controller.js';

export type CardLayout = 'card' | 'row' | 'headline';

/** How a card looks and behaves. */
export interface CardOptions {
  readonly layout: CardLayout;
  readonly headingLevel: number;
  readonly strings: Strings;
  readonly noImage: boolean;
  readonly noSummary: boolean;
  readonly target: string | undefined;
  readonly campaign: string | undefined;
  /** Replaces pictures that are loaded only on tap. */
  readonly placeholder: Placeholder;
  readonly showSource?: boolean;
  /** Reserves the space of a missing picture, so that all headlines in a row of a grid start at the same height. */
  readonly reservePicture?: boolean;
  /** The first of a list, which may have a larger picture. */
  readonly lead?: boolean;
  /** Returns a remark about the article, in the language of the widget. */
  readonly remark?: ((article: Article) => string | undefined) | undefined;
}

/**
 * An article as a card. Each part has two names: its own, and the one with the prefix `card-` that lists use. A list may have thousands of
 * cards, and each binding costs 100 bytes in each: so what few cards have is a template of its own.
 */
export function card(article: Article, options: CardOptions): TemplateResult {
  const { layout, strings, showSource } = options;
  const { title, tags, source } = article;
  const summary = options.noSummary || layout === 'headline' ? '' : excerpt(article.summary);
  const remark = options.remark?.(article);
  const details = [
    ...(showSource && source ? [html`<span part="source card-source">${source}</span>`] : []),
    ...(remark ? [html`<span>${remark}</span>`] : []),
  ];
  const url = webUrl(article.url);
  const href = url ? withCampaign(url, options.campaign) : nothing;
  const link = options.target
    ? html`<a class="link" part="link card-link" href=${href} target=${options.target} rel="noopener">${title}${newTab(options)}</a>`
    : html`<a class="link" part="link card-link" href=${href}>${title}</a>`;
  // `lang` must be set even if the language is unknown (then empty), or the text would inherit the language of the widget.
  return html`<article class="story ${classes(layout, summary)}" part="card card-card">
    ${picture(article, options)}
    <div class="text" lang=${article.language}>
      ${tags[0] ? html`<p class="tag quiet" part="tag card-tag">${tags[0]}</p>` : nothing}
      ${heading(options.headingLevel, 'title', 'title card-title', link)}
      ${summary ? html`<p class="summary" part="summary card-summary" dir="auto">${summary}</p>` : nothing}
      <p class="foot quiet" lang=${strings.lang}>${publishedTime(article, strings)}${details.length ? details : nothing}</p>
    </div>
  </article>`;
}

const classes = (layout: CardLayout, summary: unknown): string => (summary ? `${layout} has-summary` : layout);

function newTab({ target, strings: { lang, newTab } }: CardOptions): TemplateResult | typeof nothing {
  return target === '_blank' ? html`<span class="hidden" lang=${lang}> (${newTab})</span>` : nothing;
}

/** The skeleton of a card: takes about the space of a card until its article is loaded. */
export function cardSkeleton({ layout, noImage, noSummary }: CardOptions): TemplateResult {
  const bar = html`<span class="bar">&nbsp;</span>`;
  const summary = !noSummary && layout !== 'headline';
  return html`<div class="story ${classes(layout, summary)} skeleton" aria-hidden="true">
    ${noImage || layout === 'headline' ? nothing : html`<div class="media"></div>`}
    <div class="text">
      <p class="tag quiet">${bar}</p>
      <p class="title">${bar}</p>
      ${summary ? html`<p class="summary">${bar}</p>` : nothing}
      <p class="foot quiet">${bar}</p>
    </div>
  </div>`;
}

/** The date of an article as a `time` element. */
export function publishedTime({ published }: Article, strings: Strings): TemplateResult | typeof nothing {
  if (!published || isNaN(+published)) return nothing;
  return html`<time part="time card-time" datetime=${published.toISOString()}>${formatDate(published, strings)}</time>`;
}

/** The `sizes` of a picture (thumbnail, card in a grid, single card): an estimate for browsers without `auto`. */
function sizesAttribute(layout: CardLayout, inGrid?: boolean, lead?: boolean): string {
  if (layout === 'row') return `auto, ${lead ? '(min-width: 44em) 52vw, ' : ''}13em`;
  return inGrid ? 'auto, (min-width: 30em) 27em, 13em' : 'auto, (min-width: 40em) 40em, 100vw';
}

function picture(
  article: Article,
  { noImage, layout, reservePicture, lead, placeholder, strings }: CardOptions,
): TemplateResult | typeof nothing {
  if (noImage || layout === 'headline') return nothing;
  const url = pictureUrl(article.image);
  // The `alt` is empty since the headline beside the picture has the information.
  const button = url && placeholder(url, article, strings);
  if (button) return html`<div class="media held" part="image card-image">${button}</div>`;
  if (url) {
    const srcset = pictureSrcset(article.image);
    const img = srcset
      ? html`<img
          srcset=${srcset}
          sizes=${sizesAttribute(layout, reservePicture, lead)}
          src=${url}
          alt=""
          loading="lazy"
          decoding="async"
        />`
      : html`<img src=${url} alt="" loading="lazy" decoding="async" />`;
    return html`<div class="media" part="image card-image">${img}</div>`;
  }
  return reservePicture
    ? html`<div class="media" part="image card-image" aria-hidden="true"><span class="quiet">${article.tags[0]}</span></div>`
    : nothing;
}
