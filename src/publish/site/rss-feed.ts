import { generateRssFeed } from 'feedsmith';
import type { Article } from '../../feed/article.js';
import { linkTo } from './site-file.js';
import { ARTICLES_PER_PAGE } from './feed-files.js';
import { GENERATOR } from './is-ours.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';
import { isLong, shortSummary } from './publishable.js';

/** The articles of the feed's first page as RSS 2.0, for feed readers that don't support JSON Feed. */
export function rssFeed({ title, homePageUrl, language, articles }: Publication, base: string | undefined): string {
  const self = base && linkTo(LAYOUT.rss, LAYOUT.rss, base);
  return generateRssFeed({
    title,
    // RSS requires a link and a description.
    link: homePageUrl ?? base ?? articles[0]?.url ?? '',
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
