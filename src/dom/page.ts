import type { Article } from '../feed/article.js';
import { webUrl, withoutTracking } from '../text/urls.js';
import { treeScopesAround } from './tree-scopes.js';

const content = (selector: string, attribute: string): string | undefined =>
  document.head?.querySelector(selector)?.getAttribute(attribute)?.trim() || undefined;

/**
 * The address of the page: its canonical link, else `og:url`, else its location without fragment and tracking parameters. Undefined for
 * `about:` and `file:` pages.
 */
export function pageUrl(): string | undefined {
  const base = document.baseURI;
  const here = webUrl(location.href);
  return (
    webUrl(content('link[rel~="canonical" i][href]', 'href'), base) ??
    webUrl(content('meta[property="og:url"]', 'content'), base) ??
    (here && withoutTracking(here))
  );
}

/** The title of the page for sharing: `og:title`, else the document's title. */
export function pageTitle(): string {
  return content('meta[property="og:title"]', 'content') ?? document.title.trim();
}

/** The name of the page's site, else the host of `address`. */
export function siteName(address: string): string {
  return content('meta[property="og:site_name"]', 'content') ?? new URL(address).hostname.replace(/^www\./, '');
}

/**
 * The page as an article that can be shared; or, with `address`, an article at that address with the page's title. Not cached, since pages
 * change. Undefined where there is no http(s) address.
 */
export function pageArticle(address?: string, headline?: string): Article | undefined {
  const url = address === undefined ? pageUrl() : webUrl(address, document.baseURI);
  return url ? { id: url, url, title: headline ?? pageTitle(), summary: '', tags: [], authors: [], source: siteName(url) } : undefined;
}

/** The language of the nearest `lang` attribute, outside of shadow roots too (HTML, 3.2.6.2). */
export function nearestLang(element: Element): string | undefined {
  for (const [, place] of treeScopesAround(element)) {
    const owner = place.closest('[lang]');
    if (owner) return owner.getAttribute('lang') || undefined;
  }
  return undefined;
}
