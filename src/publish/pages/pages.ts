import type { Article } from '../../feed/article.js';
import { LAYOUT } from '../site/layout.js';
import { kanalOf, shownKanals } from '../site/kanals.js';
import { hashOfValues, type LazyFile, type SiteFile } from '../site/site-file.js';
import { articlePage } from './article-page.js';
import { listPages } from './list-pages.js';
import { notFoundPage } from './not-found-page.js';
import type { PageSite } from './page-site.js';
import { sitemaps } from './sitemaps.js';

declare const __VERSION__: string;

/** The pages of articles. */
export function* articlePages(site: PageSite, related: ReadonlyMap<Article, readonly string[]>): Generator<LazyFile> {
  const { publication, base, script, kanals, template, sizes, shared, paths } = site;
  const byId = new Map(publication.articles.map((article) => [article.id, article]));
  const around = hashOfValues([__VERSION__, { ...publication, articles: [] }, base, script, shownKanals(kanals).map(({ name }) => name), template]); // prettier-ignore
  for (const [article, path] of paths) {
    const others = (related.get(article) ?? []).flatMap((id) => byId.get(id) ?? []);
    const image = article.image?.url ?? '';
    const kanal = kanalOf(article, kanals)?.name;
    const key = hashOfValues([around, article, kanal, sizes.get(image), shared.get(image), others.map(({ url, title, published }) => [url, title, published])]); // prettier-ignore
    yield { path, key, make: () => articlePage(site, article, path, others) };
  }
}

/** The pages and sitemaps that lead to those of articles. `news`: the articles of these days. */
export function* leadingPages(site: PageSite, news: readonly Article[]): Generator<SiteFile> {
  const { publication, base, kanals, words } = site;
  const { title, articles } = publication;
  for (const kanal of kanals)
    yield* listPages(site, {
      path: kanal.page,
      archive: kanal.page.slice(0, -LAYOUT.index.length),
      title: kanal.name,
      description: words.newsOf(kanal.name, title),
      kanal: kanal.name,
      rss: kanal.rss,
      articles: kanal.articles,
    });
  yield* listPages(site, { path: LAYOUT.index, archive: LAYOUT.archive, title, description: words.news(title), articles });
  yield notFoundPage(site);
  if (base) yield* sitemaps(site, news);
}
