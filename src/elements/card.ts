import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml } from 'lit/static-html.js';
import type { Article } from '../feed/article.js';
import type { Strings } from '../strings/strings.js';
import { withCampaign } from '../text/campaign.js';
import { formatDate } from '../text/format-date.js';
import { excerpt } from '../text/excerpt.js';
import { webUrl } from '../text/urls.js';
import { heading, headingTag } from './heading.js';
import { pictureSrcset, pictureUrl } from '../dom/picture-urls.js';
import { sizesAttribute } from '../dom/sizes-attribute.js';
import type { Placeholder } from './placeholder.js';

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
  readonly placeholder: Placeholder | undefined;
  readonly showSource?: boolean;
  /** Reserves the space of a missing picture, so that all headlines in a row of a grid start at the same height. */
  readonly reservePicture?: boolean;
  /** The first of a list, which may have a larger picture. */
  readonly lead?: boolean;
  /** Tells whether the picture is in view at once; else it loads lazily. */
  readonly isInView?: (article: Article) => boolean;
  /** The address that the headline leads to, instead of the publisher's. */
  readonly link?: (article: Article) => string | undefined;
  /** Marks words in a title or a summary. */
  readonly mark?: (text: string) => unknown;
  /** Returns a remark about the article, in the language of the widget. */
  readonly remark?: ((article: Article) => string | undefined) | undefined;
}

/**
 * An article as a card. Each part has two names: its own, and the one with the prefix `card-` that lists use. A list may have thousands of
 * cards, and each template and binding costs time and 100 bytes in each: so the card is one template, in which what is empty is not shown,
 * and what few cards have is a template of its own.
 */
export function card(article: Article, options: CardOptions): TemplateResult {
  const { layout, strings, showSource } = options;
  const { tags, source, published } = article;
  const summary = options.noSummary || layout === 'headline' ? '' : excerpt(article.summary);
  const remark = options.remark?.(article);
  const details = [
    ...(showSource && source ? [html`<span part="source card-source">${source}</span>`] : []),
    ...(remark ? [html`<span>${remark}</span>`] : []),
  ];
  const date = isDate(published) ? published : undefined;
  // `lang` must be set even if the language is unknown (then empty), or the text would inherit the language of the widget.
  return html`<article class=${classes(layout, summary)} part="card card-card">
    ${picture(article, options)}
    <div class="text" lang=${article.language}>
      <p class="tag quiet" part="tag card-tag">${tags[0]}</p>
      ${headline(article, options)}
      <p class="summary" part="summary card-summary" dir="auto">${summary ? (options.mark?.(summary) ?? summary) : nothing}</p>
      <p class="foot quiet" lang=${strings.lang}>
        <time part="time card-time" datetime=${date?.toISOString() ?? nothing}>${date && formatDate(date, strings)}</time
        >${details.length ? details : nothing}
      </p>
    </div>
  </article>`;
}

/** The headline, which is a link. */
function headline(article: Article, options: CardOptions): TemplateResult {
  const { headingLevel, target, campaign, link: own, mark } = options;
  const address = webUrl(article.url);
  const href = own?.(article) ?? (address ? withCampaign(address, campaign) : nothing);
  const title = mark ? mark(article.title) : article.title;
  if (target) {
    const link = html`<a class="link" part="link card-link" href=${href} target=${target} rel="noopener">${title}${newTab(options)}</a>`;
    return heading(headingLevel, 'title', 'title card-title', link);
  }
  const tag = headingTag(headingLevel);
  return staticHtml`<${tag} class="title" part="title card-title" dir="auto"><a class="link" part="link card-link" href=${href}>${title}</a></${tag}>`;
}

const isDate = (published: Date | undefined): published is Date => Boolean(published && !isNaN(+published));

/** In one piece, without and with a summary: what is put together of pieces is kept in pieces, by each card. */
const CLASSES = {
  card: ['story card', 'story card has-summary'],
  row: ['story row', 'story row has-summary'],
  headline: ['story headline', 'story headline has-summary'],
} as const;

const classes = (layout: CardLayout, summary: unknown): string => CLASSES[layout][summary ? 1 : 0];

function newTab({ target, strings: { lang, newTab } }: CardOptions): TemplateResult | typeof nothing {
  return target === '_blank' ? html`<span class="hidden" lang=${lang}> (${newTab})</span>` : nothing;
}

/** The skeleton of a card: takes about the space of a card until its article is loaded. */
export function cardSkeleton({ layout, noImage, noSummary }: CardOptions): TemplateResult {
  const bar = html`<span class="bar">&nbsp;</span>`;
  const summary = !noSummary && layout !== 'headline';
  return html`<div class="${classes(layout, summary)} skeleton" aria-hidden="true">
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
  if (!isDate(published)) return nothing;
  return html`<time part="time card-time" datetime=${published.toISOString()}>${formatDate(published, strings)}</time>`;
}

function picture(
  article: Article,
  { noImage, layout, reservePicture, lead, isInView, placeholder, strings }: CardOptions,
): TemplateResult | typeof nothing {
  if (noImage || layout === 'headline') return nothing;
  const url = pictureUrl(article.image);
  // The `alt` is empty since the headline beside the picture has the information.
  const button = url && placeholder?.(url, article, strings);
  if (button) return html`<div class="media held" part="image card-image">${button}</div>`;
  if (url) {
    const srcset = pictureSrcset(article.image);
    const sizes = srcset && sizesAttribute({ beside: layout === 'row', inGrid: reservePicture, lead });
    if (isInView?.(article))
      return html`<div class="media" part="image card-image">
        <img fetchpriority="high" srcset=${srcset ?? nothing} sizes=${sizes ?? nothing} src=${url} alt="" decoding="async" />
      </div>`;
    return srcset
      ? html`<div class="media" part="image card-image">
          <img srcset=${srcset} sizes="auto, ${sizes}" src=${url} alt="" loading="lazy" decoding="async" />
        </div>`
      : html`<div class="media" part="image card-image"><img src=${url} alt="" loading="lazy" decoding="async" /></div>`;
  }
  return reservePicture
    ? html`<div class="media" part="image card-image" aria-hidden="true"><span class="quiet">${article.tags[0]}</span></div>`
    : nothing;
}
