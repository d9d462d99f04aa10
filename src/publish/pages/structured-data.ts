import type { Article } from '../../feed/article.js';
import { omitUndefined } from '../../feed/omit-undefined.js';
import { excerpt } from '../../text/excerpt.js';
import { jakartaIsoDate } from '../../text/format-date.js';
import type { Kanal } from '../site/kanals.js';
import { shownPath } from './page-paths.js';
import type { PageSite } from './page-site.js';

/** What the page of an article is to search engines, as JSON-LD. */
export const structuredData = (site: PageSite, article: Article, kanal: Kanal | undefined): object => ({
  '@context': 'https://schema.org',
  '@graph': [newsArticle(site, article, kanal), breadcrumbs(site, article, kanal)],
});

/** An article as schema.org's NewsArticle, with what search engines read of it (Google Search Central, "Article"). */
function newsArticle({ publication, shared, link }: PageSite, article: Article, kanal: Kanal | undefined): object {
  const { title, url, summary, image, published, modified, tags, authors, language = publication.language } = article;
  const publisher = { '@type': 'NewsMediaOrganization', name: publication.title, url: publication.homePageUrl ?? link('') };
  return omitUndefined<object>({
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    url,
    headline: title,
    description: excerpt(summary) || undefined,
    image: image && [...new Set([shared.get(image.url) ?? image.url, image.url])],
    datePublished: published && jakartaIsoDate(published),
    dateModified: (modified ?? published) && jakartaIsoDate((modified ?? published)!),
    author: authors.length ? authors.map((name) => ({ '@type': 'Person', name })) : [publisher],
    publisher,
    articleSection: kanal?.name,
    keywords: tags.length ? tags : undefined,
    inLanguage: language,
    isAccessibleForFree: true,
  });
}

/** Where an article is in the set, as schema.org's BreadcrumbList. */
function breadcrumbs({ words, link }: PageSite, { title, url }: Article, kanal: Kanal | undefined): object {
  const steps = [[words.front, link('')], ...(kanal ? [[kanal.name, link(shownPath(kanal.page))]] : []), [title, url]];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], i) => ({ '@type': 'ListItem', position: i + 1, name, item })),
  };
}
