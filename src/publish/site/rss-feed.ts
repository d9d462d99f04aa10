import { generateRssFeed } from 'feedsmith';
import type { Article } from '../../feed/article.js';
import { linkTo } from './site-file.js';
import { ARTICLES_PER_PAGE } from './feed-files.js';
import { GENERATOR } from './generator.js';
import type { Publication } from './publication.js';
import { isLong, shortSummary } from './publishable.js';

/** A feed in another format, for feed readers that don't support JSON Feed: all news, or a kanal's. */
export interface XmlFeed {
  readonly path: string;
  readonly title: string;
  /** Its page. */
  readonly page?: string | undefined;
  /** Newest first; the newest of them are in it. */
  readonly articles: readonly Article[];
}

/** A feed as RSS 2.0. */
export function rssFeed(
  { path, title, page, articles }: XmlFeed,
  { homePageUrl, language }: Publication,
  base: string | undefined,
): string {
  const self = base && linkTo(path, path, base);
  return generateRssFeed({
    title,
    // RSS requires a link and a description.
    link: page ?? homePageUrl ?? base ?? articles[0]?.url ?? '',
    description: title,
    language,
    generator: GENERATOR,
    ...(self && { atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] } }),
    items: articles.slice(0, ARTICLES_PER_PAGE).map(rssItem),
  });
}

const rssItem = (article: Article) => {
  const { id, url, title, summary, html, published, tags, authors, image } = article;
  return {
    title,
    link: url,
    description: shortSummary(summary),
    guid: { value: id, isPermaLink: id === url },
    categories: tags.map((name) => ({ name })),
    ...(published && { pubDate: published }),
    ...(html && !isLong(article) && { content: { encoded: html } }),
    ...(authors.length && { dc: { creators: [...authors] } }),
    ...(image && { media: { contents: [{ url: image.url, medium: 'image' }] } }),
  };
};
