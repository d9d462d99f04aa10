import type { Article } from '../../feed/article.js';
import { embedFiles } from '../embeds/embed-files.js';
import { articlePages, leadingPages } from '../pages/pages.js';
import { pageSite } from '../pages/page-site.js';
import type { PageTemplate } from '../pages/page-template.js';
import { shownPath } from '../pages/page-paths.js';
import { slugOf } from '../slug.js';
import { FEED_CACHE_POLICY, pagesCachePolicy } from './feed-cache-policy.js';
import { hostingFiles } from '../../hosting/hosting-files.js';
import { immutableFile, linkTo, withRelativeLinks, type LazyFile, type SiteFile } from './site-file.js';
import { indexPage } from './index-page.js';
import { jsonFeedItem, type ImageSize } from './json-feed-item.js';
import { searchFiles } from './search-files.js';
import { ARTICLES_PER_PAGE, feedFiles, jsonFeedText, type FeedPlan } from './feed-files.js';
import { atomFeed } from './atom-feed.js';
import { kanalsOf } from './kanals.js';
import { LAYOUT } from './layout.js';
import type { Publication } from './publication.js';
import { rssFeed } from './rss-feed.js';
import { isLong } from './publishable.js';

/** Options of the written files. */
export interface SiteOptions {
  /** Address of the published folder, with a slash at the end, if it is known. */
  readonly base: string | undefined;
  /** Writes each article's text to a file of its own instead of into the feeds, not only long ones. */
  readonly bodies: boolean;
  /** Address of the widgets' script, for the index page. */
  readonly script: string;
  /** Writes a page for each article at an address of the folder, and pages that lead to them. */
  readonly pages: boolean;
}

/** What was computed for the articles. */
export interface ArticleExtras {
  /** Ids of related articles, best first. */
  readonly related: ReadonlyMap<Article, readonly string[]>;
  /** Smaller versions of pictures, by the picture's address. */
  readonly sizes: ReadonlyMap<string, readonly ImageSize[]>;
  /** Pictures for shared links, by the picture's address. */
  readonly shared: ReadonlyMap<string, string>;
  /** The files of the articles' pages. */
  readonly paths: ReadonlyMap<Article, string>;
  /** The articles for the news sitemap. */
  readonly news: readonly Article[];
  readonly template: PageTemplate;
}

/** Generates the files to publish. Each comes before the files that lead to it. */
export function* siteFiles(publication: Publication, extras: ArticleExtras, options: SiteOptions): Generator<SiteFile | LazyFile> {
  const { related, sizes } = extras;
  const { articles, title, language } = publication;
  const { base, bodies, script } = options;
  const bodyPaths = new Map<Article, string>();
  const itemIn =
    (hasText: boolean) =>
    (article: Article, from: string): object => {
      const body = bodyPaths.get(article);
      const imageSizes = article.image && sizes.get(article.image.url);
      const extras = {
        related: related.get(article) ?? [],
        ...(imageSizes && { sizes: imageSizes }),
        ...(body && { body: linkTo(body, from, base) }),
      };
      return jsonFeedItem(article, extras, publication, hasText && !body);
    };
  for (const article of articles)
    if (bodies || isLong(article)) {
      const content = withRelativeLinks(jsonFeedText({ title, language }, [itemIn(true)(article, LAYOUT.articles)]), LAYOUT.articles);
      const file = immutableFile(LAYOUT.articles, slugOf(new URL(article.url).pathname), content);
      yield file;
      bodyPaths.set(article, file.path);
    }
  const kanals = kanalsOf(articles);
  const site = options.pages
    ? pageSite({ publication, base, script, kanals, paths: extras.paths, sizes, shared: extras.shared, template: extras.template })
    : undefined;
  if (site) yield* articlePages(site, related);
  // Both name one search index: that of the pages without texts, which are smaller.
  let index: string | undefined;
  const plans: FeedPlan[] = [
    {
      path: LAYOUT.lean,
      title,
      articles,
      item: itemIn(false),
      search: function* (pages) {
        index = yield* searchFiles(pages, ARTICLES_PER_PAGE);
      },
      index: () => index,
    },
    { path: LAYOUT.feed, title, articles, item: itemIn(true), index: () => index },
    ...kanals.map(({ path, articles }) => ({ path, title, articles, item: itemIn(true) })),
  ];
  for (const plan of plans) yield* feedFiles(plan, publication, base);
  const xml = (path: string, content: string): SiteFile => ({ path, content: withRelativeLinks(content, path) });
  const all = { path: LAYOUT.rss, title, page: site && base, articles };
  yield xml(all.path, rssFeed(all, publication, base));
  yield* embedFiles({ publication, base, kanals, sizes, pages: site });
  if (site) {
    yield xml(LAYOUT.atom, atomFeed({ ...all, path: LAYOUT.atom }, publication, base));
    for (const { name, rss: path, page, articles } of kanals)
      yield xml(path, rssFeed({ path, title: `${name} | ${title}`, page: site.link(shownPath(page)), articles }, publication, base));
    yield* leadingPages(site, extras.news);
    yield* hostingFiles(pagesCachePolicy(site));
  } else {
    yield { path: LAYOUT.index, content: indexPage(publication, kanals, script) };
    yield* hostingFiles(FEED_CACHE_POLICY);
  }
}
