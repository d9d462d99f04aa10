import { htmlEscape } from 'escape-goat';
import type { Article } from '../../feed/article.js';
import { mergeArticles } from '../../feed/merge-articles.js';
import { parseFeed } from '../../feed/parse-feed.js';
import { pickStrings } from '../../strings/pick-strings.js';
import { shownPath } from '../pages/page-paths.js';
import type { PageSite } from '../pages/page-site.js';
import { withSizes } from '../pages/srcset-of.js';
import { jsonFeedText } from '../site/feed-files.js';
import { GENERATOR } from '../site/generator.js';
import { jsonFeedItem } from '../site/json-feed-item.js';
import { LAYOUT } from '../site/layout.js';
import { UNKNOWN_BASE, withRelativeLinks, type SiteFile } from '../site/site-file.js';
import { embedLists, type EmbedList } from './embed-lists.js';
import { newsStyleFile } from './embed-style.js';
import { framePage } from './frame-page.js';
import { newsHtml } from './news-html.js';

/** What the lists of a set are made of. */
export interface EmbedSite extends Pick<PageSite, 'publication' | 'base' | 'kanals' | 'sizes'> {
  /** The pages of the set, where it has them. */
  readonly pages?: PageSite | undefined;
}

/**
 * News as HTML for pages that need no script: a fragment of each list, for servers that put it into their pages, and a page of it, for a
 * frame. A fragment has whole addresses, since it is put into pages elsewhere: without the set's own there is none.
 */
export function* embedFiles(site: EmbedSite): Generator<SiteFile> {
  const { publication, base, kanals, pages } = site;
  const strings = pickStrings(publication.language);
  yield { path: LAYOUT.embedStyle, content: newsStyleFile };
  for (const list of embedLists(publication.articles, kanals, strings)) {
    const articles = articlesInFeed(list, site);
    const { name, heading, layout } = list;
    const news = newsHtml({ heading, layout, articles, homePageUrl: publication.homePageUrl, strings });
    const pictures = layout === 'headlines' ? [] : articles.flatMap(({ image }) => image ?? []);
    const title = `${heading} | ${publication.title}`;
    const canonical = base && pages?.link(shownPath(list.page));
    const path = `${LAYOUT.embed}${name}/${LAYOUT.frame}`;
    yield { path, content: withRelativeLinks(framePage({ title, language: strings.lang, canonical, news, pictures }), path) };
    if (base) yield { path: `${LAYOUT.embed}${name}.html`, content: fragment(list, news, base) };
  }
}

/** The newest articles of a list, as a widget reads them in its feed; their pictures in the sizes that need no script. */
function articlesInFeed({ feed, articles, limit }: EmbedList, { publication, base, sizes }: EmbedSite): readonly Article[] {
  const { title, homePageUrl, language } = publication;
  const items = articles.slice(0, limit).map((article) => jsonFeedItem(article, { related: [] }, publication, false));
  const text = jsonFeedText({ title, home_page_url: homePageUrl, language }, items);
  const read = parseFeed(text, new URL(feed, base ?? UNKNOWN_BASE).href);
  return mergeArticles([read]).map((article) => withSizes(article, { sizes }));
}

/** The element with its news inside, and the style that both need no script for. */
function fragment({ heading, layout, limit, feed }: EmbedList, news: string, base: string): string {
  const address = (path: string): string => new URL(path, base).href;
  const attributes = Object.entries({ feed: address(feed), ...(layout !== 'list' && { layout }), limit, heading });
  const written = attributes.map(([name, value]) => htmlEscape`${name}="${value}"`).join(' ');
  return `<!-- ${GENERATOR} -->
${htmlEscape`<link rel="stylesheet" href="${address(LAYOUT.embedStyle)}">`}
<bwi-news-list ${written}>
${news}
</bwi-news-list>
`;
}
