import { htmlEscape } from 'escape-goat';
import type { Article } from '../../feed/article.js';
import { jakartaIsoDate } from '../../text/format-date.js';
import { FEED_CACHE_POLICY } from '../site/feed-cache-policy.js';
import { GENERATOR } from '../site/generator.js';
import { LAYOUT } from '../site/layout.js';
import type { SiteFile } from '../site/site-file.js';
import { shownPath } from './page-paths.js';
import type { PageSite } from './page-site.js';

/** Addresses in a sitemap; sitemaps.org allows 50,000, and 50 MB. */
const MAX_ADDRESSES = 40_000;

/** What a news sitemap may name: articles of the last two days, and a thousand of them (Google Search Central, "News sitemaps"). */
const NEWS_MS = 48 * 3_600_000;
const MAX_NEWS = 1000;

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';

/** Each value escaped, in elements of their names. */
const elements = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values).map(([name, value]) => (value === undefined ? '' : `<${name}>${htmlEscape(value)}</${name}>`)).join(''); // prettier-ignore

const document = (path: string, root: string, namespaces: string, entries: readonly string[]): SiteFile => ({
  path,
  content: `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${GENERATOR} -->\n<${root} xmlns="${SITEMAP}"${namespaces}>\n${entries.join('\n')}\n</${root}>\n`,
});

/** The articles that are news at `now`. */
export const newsAt = (articles: Iterable<Article>, now: Date): Article[] =>
  [...articles].filter(({ published }) => published && +now - +published < NEWS_MS).slice(0, MAX_NEWS);

/** When the first of these is news no longer. */
export const newsUntil = (news: readonly Article[]): Date | undefined => {
  const oldest = Math.min(...news.map(({ published }) => +published!));
  return oldest === Infinity ? undefined : new Date(oldest + NEWS_MS);
};

/** The sitemaps and `robots.txt`, which need the folder's address. */
export function* sitemaps(site: PageSite, news: readonly Article[]): Generator<SiteFile> {
  const { publication, kanals, paths, link } = site;
  const dated = ([article, path]: readonly [Article, string]): string => {
    const { published, modified = published } = article;
    return `<url>${elements({ loc: link(shownPath(path)), lastmod: modified && jakartaIsoDate(modified) })}</url>`;
  };
  const urls = [
    ...['', ...kanals.map(({ page }) => shownPath(page))].map((path) => `<url>${elements({ loc: link(path) })}</url>`),
    ...[...paths].map(dated),
  ];
  const count = Math.ceil(urls.length / MAX_ADDRESSES);
  if (count === 1) yield document(LAYOUT.sitemap, 'urlset', '', urls);
  else {
    const parts = Array.from({ length: count }, (_, i) => LAYOUT.sitemap.replace('.', `-${i + 1}.`));
    for (const [i, path] of parts.entries()) yield document(path, 'urlset', '', urls.slice(i * MAX_ADDRESSES, (i + 1) * MAX_ADDRESSES));
    yield document(LAYOUT.sitemap, 'sitemapindex', '', parts.map((path) => `<sitemap>${elements({ loc: link(path) })}</sitemap>`)); // prettier-ignore
  }
  const entry = (article: Article): string => {
    const { title, language = publication.language, published } = article;
    const paper = elements({ 'news:name': publication.title, 'news:language': language.split('-')[0] });
    const about = elements({ 'news:publication_date': jakartaIsoDate(published!), 'news:title': title });
    return `<url>${elements({ loc: link(shownPath(paths.get(article)!)) })}<news:news><news:publication>${paper}</news:publication>${about}</news:news></url>`;
  };
  yield document(LAYOUT.newsSitemap, 'urlset', ` xmlns:news="${NEWS}"`, news.map(entry));
  const maps = [LAYOUT.sitemap, LAYOUT.newsSitemap].map((path) => `Sitemap: ${link(path)}`).join('\n');
  yield { path: LAYOUT.robots, content: `# ${FEED_CACHE_POLICY.title}\nUser-agent: *\nAllow: /\n\n${maps}\n` };
}
