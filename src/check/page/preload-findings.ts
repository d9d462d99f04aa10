import { webUrl } from '../../text/urls.js';
import { elementsOf } from './elements-of.js';
import type { PageFinding } from './page-finding.js';
import { openingTag } from './page-widgets.js';

/** One of our modules, and its version. */
const MODULE = /\/bwi-[a-z-]+-(\d[^/]*)\.js$/;

/**
 * What a page at `url` preloads for widgets that ask for something else, so that readers fetch it twice: a feed in another mode or at
 * another address, modules of another version than the one that runs.
 */
export function preloadFindings(page: Document, url: string, base: string, feeds: readonly string[], version?: string): PageFinding[] {
  const here = new URL(url).origin;
  const hosts = feeds.map((feed) => webUrl(feed)).map((feed) => feed && new URL(feed).origin);
  const isUnused = (link: Element): boolean => {
    const address = webUrl(link.getAttribute('href'), base);
    if (!address) return false;
    if (link.matches('[rel~="modulepreload" i]')) return Boolean(version && (MODULE.exec(address)?.[1] ?? version) !== version);
    if (!link.matches('[rel~="preload" i][as="fetch" i]')) return false;
    // Of its own host, a page may preload what others ask for.
    if (!feeds.includes(address)) return new URL(address).origin !== here && hosts.includes(new URL(address).origin);
    // The widgets ask by CORS, without a cookie of another origin (HTML, 4.6.8.4).
    const mode = link.getAttribute('crossorigin');
    return mode === null || /^use-credentials$/i.test(mode);
  };
  return elementsOf(page)
    .filter((element) => element.localName === 'link' && isUnused(element))
    .map((element) => ({ code: 'preload-unused', values: [openingTag(element)], element }));
}
