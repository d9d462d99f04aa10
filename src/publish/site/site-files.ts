import type { Article } from '../../feed/article.js';
import { slugOf } from '../slug.js';
import { FEED_CACHE_POLICY } from './feed-cache-policy.js';
import { hostingFiles } from '../../hosting/hosting-files.js';
import { immutableFile, linkTo, withRelativeLinks, type SiteFile } from './site-file.js';
import { indexPage, type KanalLink } from './index-page.js';
import { jsonFeedItem, type ImageSize } from './json-feed-item.js';
import { feedFiles, jsonFeedText, type FeedPlan } from './feed-files.js';
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
}

/** What was computed for the articles. */
export interface ArticleExtras {
  /** Ids of related articles, best first. */
  readonly related: ReadonlyMap<Article, readonly string[]>;
  /** Smaller versions of pictures, by the picture's address. */
  readonly sizes: ReadonlyMap<string, readonly ImageSize[]>;
}

/** Generates the files to publish. Each immutable file comes before the files that refer to it. */
export function* siteFiles(publication: Publication, { related, sizes }: ArticleExtras, options: SiteOptions): Generator<SiteFile> {
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
  const plans: FeedPlan[] = [
    { path: LAYOUT.feed, title, articles, item: itemIn(true) },
    { path: LAYOUT.lean, title, articles, item: itemIn(false) },
    ...kanals.map(({ path, articles }) => ({ path, title, articles, item: itemIn(true) })),
  ];
  for (const plan of plans) yield* feedFiles(plan, publication, base);
  yield { path: LAYOUT.rss, content: withRelativeLinks(rssFeed(publication, base), LAYOUT.rss) };
  yield { path: LAYOUT.index, content: indexPage(publication, kanals, script) };
  yield* hostingFiles(FEED_CACHE_POLICY);
}

/** The kanals with their articles, the largest first. Names with the same slug are one kanal. */
function kanalsOf(articles: readonly Article[]): (KanalLink & { readonly articles: Article[] })[] {
  const kanals = new Map<string, { name: string; path: string; articles: Article[] }>();
  for (const article of articles) {
    const [name] = article.tags;
    if (!name) continue;
    const path = `${LAYOUT.kanal}${slugOf(name)}.json`;
    const kanal = kanals.get(path) ?? { name, path, articles: [] };
    kanals.set(path, kanal);
    kanal.articles.push(article);
  }
  return [...kanals.values()].sort((a, b) => b.articles.length - a.articles.length || (a.path < b.path ? -1 : 1));
}
