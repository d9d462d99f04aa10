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

/** How a card is shown. */
export interface CardOptions {
  readonly layout: CardLayout;
  readonly headingLevel: number;
  readonly strings: Strings;
  readonly noImage: boolean;
  readonly noSummary: boolean;
  readonly target: string | undefined;
  readonly campaign: string | undefined;
  /** What stands in the room of a picture that waits for the reader. */
  readonly hold: Placeholder;
  readonly showSource?: boolean;
  /** Keeps the picture's room when there is none, so that the headlines of a row start at one line. */
  readonly keepRoom?: boolean;
  /** The first of a list, which may have a larger picture. */
  readonly lead?: boolean;
  /** A remark on the article, in the language of the widget. */
  readonly remark?: ((article: Article) => string | undefined) | undefined;
}

/**
 * `article` as a card. Each part has its own name and, for lists, the name with which a nested card's is forwarded. A list may have
 * thousands: what few cards have is a template of its own, for each binding takes a hundred bytes a card.
 */
export function card(article: Article, options: CardOptions): TemplateResult {
  const { layout, strings, showSource } = options;
  const { title, tags, source } = article;
  const summary = options.noSummary || layout === 'headline' ? '' : excerpt(article.summary);
  const remark = options.remark?.(article);
  const more = [
    ...(showSource && source ? [html`<span part="source card-source">${source}</span>`] : []),
    ...(remark ? [html`<span>${remark}</span>`] : []),
  ];
  const url = webUrl(article.url);
  const href = url ? withCampaign(url, options.campaign) : nothing;
  const link = options.target
    ? html`<a class="link" part="link card-link" href=${href} target=${options.target} rel="noopener">${title}${newTab(options)}</a>`
    : html`<a class="link" part="link card-link" href=${href}>${title}</a>`;
  // No language is an empty one, which none of the page's is taken for; the words below the summary are the widget's.
  return html`<article class="story ${layout}" part="card card-card">
    ${picture(article, options)}
    <div class="text" lang=${article.language}>
      ${tags[0] ? html`<p class="tag quiet" part="tag card-tag">${tags[0]}</p>` : nothing}
      ${heading(options.headingLevel, 'title', 'title card-title', link)}
      ${summary ? html`<p class="summary" part="summary card-summary" dir="auto">${summary}</p>` : nothing}
      <p class="foot quiet" lang=${strings.lang}>${publishedTime(article, strings)}${more.length ? more : nothing}</p>
    </div>
  </article>`;
}

function newTab({ target, strings: { lang, newTab } }: CardOptions): TemplateResult | typeof nothing {
  return target === '_blank' ? html`<span class="hidden" lang=${lang}> (${newTab})</span>` : nothing;
}

/** The room of a card whose article has not come yet. */
export function cardSkeleton({ layout, noImage, noSummary }: CardOptions): TemplateResult {
  const bar = html`<span class="bar">&nbsp;</span>`;
  return html`<div class="story ${layout} skeleton" aria-hidden="true">
    ${noImage || layout === 'headline' ? nothing : html`<div class="media"></div>`}
    <div class="text">
      <p class="tag quiet">${bar}</p>
      <p class="title">${bar}</p>
      ${noSummary || layout === 'headline' ? nothing : html`<p class="summary">${bar}</p>`}
      <p class="foot quiet">${bar}</p>
    </div>
  </div>`;
}

/** The date of an article, for readers and for machines. */
export function publishedTime({ published }: Article, strings: Strings): TemplateResult | typeof nothing {
  if (!published || isNaN(+published)) return nothing;
  return html`<time part="time card-time" datetime=${published.toISOString()}>${formatDate(published, strings)}</time>`;
}

/** About how wide a picture is, for browsers that don't take it from the layout (`auto`): thumbnails, cards of a grid, a card alone. */
function sizesIn(layout: CardLayout, inGrid?: boolean, lead?: boolean): string {
  if (layout === 'row') return `auto, ${lead ? '(min-width: 44em) 52vw, ' : ''}13em`;
  return inGrid ? 'auto, (min-width: 30em) 27em, 13em' : 'auto, (min-width: 40em) 40em, 100vw';
}

function picture(article: Article, { noImage, layout, keepRoom, lead, hold, strings }: CardOptions): TemplateResult | typeof nothing {
  if (noImage || layout === 'headline') return nothing;
  const url = pictureUrl(article.image);
  // The headline beside it says what it is about: to a screen reader the picture would be noise.
  const held = url && hold(url, article, strings);
  if (held) return html`<div class="media held" part="image card-image">${held}</div>`;
  if (url) {
    const set = pictureSrcset(article.image);
    const img = set
      ? html`<img srcset=${set} sizes=${sizesIn(layout, keepRoom, lead)} src=${url} alt="" loading="lazy" decoding="async" />`
      : html`<img src=${url} alt="" loading="lazy" decoding="async" />`;
    return html`<div class="media" part="image card-image">${img}</div>`;
  }
  return keepRoom
    ? html`<div class="media" part="image card-image" aria-hidden="true"><span class="quiet">${article.tags[0]}</span></div>`
    : nothing;
}
