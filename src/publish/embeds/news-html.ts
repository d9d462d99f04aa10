import { htmlEscape } from 'escape-goat';
import { pictureSrcset } from '../../dom/picture-urls.js';
import { sizesAttribute } from '../../dom/sizes-attribute.js';
import type { Article } from '../../feed/article.js';
import type { Strings } from '../../strings/strings.js';
import { excerpt } from '../../text/excerpt.js';
import { formatDate } from '../../text/format-date.js';
import { webUrl } from '../../text/urls.js';

export type NewsLayout = 'list' | 'grid' | 'headlines';

/** News to show as plain HTML. */
export interface News {
  readonly heading: string;
  readonly layout: NewsLayout;
  readonly articles: readonly Article[];
  /** Where the name of the source leads. */
  readonly homePageUrl?: string | undefined;
  readonly strings: Strings;
}

/** The same as `bwi-news-list` shows of these articles, in plain HTML for `bwi.css`. What is missing is left out. */
export function newsHtml(news: News): string {
  const { heading, layout, articles, strings } = news;
  const source = oneSource(articles);
  const first = articles.findIndex(({ image }) => webUrl(image?.url));
  const items = articles.map((article, i) => `<li>${card(article, news, { isLead: !i, isFirstPicture: i === first })}</li>`);
  return lines(
    htmlEscape`<div class="bwi-news" data-layout="${layout}" lang="${strings.lang}">`,
    htmlEscape`<h2>${heading}</h2>`,
    ...(items.length ? ['<ul role="list">', ...items, '</ul>'] : [`<p>${strings.empty}</p>`]),
    source && sourceLine(source, news),
    '</div>',
  );
}

const lines = (...all: (string | false | undefined)[]): string => all.filter(Boolean).join('\n');

/** The source that all articles have: it is named once. */
const oneSource = (articles: readonly Article[]): string | undefined =>
  articles.every(({ source }) => source === articles[0]?.source) ? articles[0]?.source : undefined;

function sourceLine(source: string, { homePageUrl, strings }: News): string {
  const name = homePageUrl ? htmlEscape`<a href="${homePageUrl}">${source}</a>` : htmlEscape(source);
  return `<p class="bwi-source">${strings.source}: ${name}</p>`;
}

interface Place {
  /** The first of the list, which may have a larger picture. */
  readonly isLead: boolean;
  readonly isFirstPicture: boolean;
}

function card(article: Article, news: News, place: Place): string {
  const { layout, strings, articles } = news;
  const { title, tags, source, published, language = '' } = article;
  const summary = layout === 'headlines' ? '' : excerpt(article.summary);
  const url = webUrl(article.url);
  const date = published && !isNaN(+published) && htmlEscape`<time datetime="${published.toISOString()}">${formatDate(published, strings)}</time>`; // prettier-ignore
  const foot = [date, !oneSource(articles) && source && htmlEscape(source)].filter(Boolean).join(' · ');
  // The date is in the language of the list.
  const footLanguage = language === strings.lang ? '' : ` lang="${strings.lang}"`;
  return lines(
    htmlEscape`<article lang="${language}">`,
    picture(article, news, place),
    tags[0] && htmlEscape`<p class="bwi-kanal">${tags[0]}</p>`,
    url ? htmlEscape`<h3><a href="${url}">${title}</a></h3>` : htmlEscape`<h3>${title}</h3>`,
    summary && htmlEscape`<p class="bwi-summary">${summary}</p>`,
    foot && `<p class="bwi-foot"${footLanguage}>${foot}</p>`,
    '</article>',
  );
}

function picture({ image }: Article, { layout }: News, { isLead, isFirstPicture }: Place): string | undefined {
  const url = webUrl(image?.url);
  if (!url || layout === 'headlines') return undefined;
  const srcset = pictureSrcset(image);
  const sizes = sizesAttribute({ beside: layout === 'list', inGrid: layout === 'grid', lead: isLead });
  const attributes: Readonly<Record<string, unknown>> = {
    src: url,
    srcset,
    // Only of what is loaded late a browser knows how wide it will be.
    sizes: srcset && (isFirstPicture ? sizes : `auto, ${sizes}`),
    width: image?.width,
    height: image?.height,
    alt: '',
    loading: isFirstPicture ? undefined : 'lazy',
    fetchpriority: isFirstPicture ? 'high' : undefined,
    decoding: 'async',
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [htmlEscape`${name}="${String(value)}"`],
  );
  return `<img ${written.join(' ')}>`;
}
