import { generateAtomFeed } from 'feedsmith';
import type { Article } from '../../feed/article.js';
import { ARTICLES_PER_PAGE } from './feed-files.js';
import { GENERATOR } from './generator.js';
import type { Publication } from './publication.js';
import { isLong, shortSummary } from './publishable.js';
import type { XmlFeed } from './rss-feed.js';
import { linkTo, UNKNOWN_BASE } from './site-file.js';

/** A feed as Atom (RFC 4287). */
export function atomFeed(
  { path, title, page, articles }: XmlFeed,
  { homePageUrl, language }: Publication,
  base: string | undefined,
): string {
  const shown = articles.slice(0, ARTICLES_PER_PAGE);
  const home = page ?? homePageUrl ?? base;
  const changes = shown.map(({ published, modified }) => +(modified ?? published ?? 0));
  return generateAtomFeed({
    // Stays when the folder moves; a feed without any address of its own has that of its newest article.
    id: home ?? articles[0]?.url ?? UNKNOWN_BASE,
    title: { value: title },
    xml: { lang: language },
    updated: new Date(Math.max(0, ...changes)),
    generator: { text: GENERATOR },
    // Articles without an author have that of the feed.
    authors: [{ name: title }],
    links: [
      ...(base ? [{ href: linkTo(path, path, base), rel: 'self', type: 'application/atom+xml' }] : []),
      ...(home ? [{ href: home }] : []),
    ],
    entries: shown.map(entry),
  });
}

function entry(article: Article) {
  const { url, title, summary, html, published, modified = published, tags, authors } = article;
  return {
    id: url,
    title: { value: title },
    // Required; an article without a date is as old as can be.
    updated: modified ?? new Date(0),
    ...(published && { published }),
    links: [{ href: url }],
    summary: { value: shortSummary(summary) },
    ...(html && !isLong(article) && { content: { value: html, type: 'html' } }),
    categories: tags.map((term) => ({ term })),
    ...(authors.length && { authors: authors.map((name) => ({ name })) }),
  };
}
