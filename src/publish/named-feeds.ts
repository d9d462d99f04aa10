import { decodeTextEntities } from '../html/entities.js';
import { tokenize } from '../html/tokenizer.js';
import { runSteps } from '../steps.js';
import { webUrl } from '../text/urls.js';

/** Types of feeds, the best first (JSON Feed 1.1, “Discovery”; RSS Autodiscovery). */
const TYPES = ['application/feed+json', 'application/rss+xml', 'application/atom+xml'];

/** By which relation WordPress names its interface: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/. */
const WORDPRESS = 'https://api.w.org/';

/** A feed of what readers say is no news. */
const COMMENTS = /comments?\b|komentar/i;

/** What a page names as the same in another form. */
export interface NamedFeeds {
  /** The root of WordPress' interface. */
  readonly wordPress?: string | undefined;
  /** Feeds, the best first. */
  readonly feeds: readonly string[];
}

/** The feeds that the page at `url` names, in its headers and in its links. */
export function namedFeeds(html: string, url: string, headers: Headers): NamedFeeds {
  const [, inHeader] = new RegExp(`<([^>]*)>\\s*;[^,]*rel="?${WORDPRESS}"?`, 'i').exec(headers.get('link') ?? '') ?? [];
  let wordPress = inHeader && webUrl(inHeader, url);
  const found: { readonly type: number; readonly address: string }[] = [];
  runSteps(
    tokenize(html, 'html', {
      open(name, { rel = '', type = '', href = '', title = '' }) {
        if (name === 'body') return false;
        const address = name === 'link' && webUrl(decodeTextEntities(href), url);
        if (!address) return undefined;
        const rels = rel.toLowerCase().split(/\s+/);
        if (rels.includes(WORDPRESS)) wordPress ??= address;
        const order = TYPES.indexOf(type.toLowerCase().split(';')[0]!.trim());
        if (rels.includes('alternate') && order >= 0 && !COMMENTS.test(title + address)) found.push({ type: order, address });
        return undefined;
      },
      close: () => {},
      text: () => {},
    }),
  );
  return { wordPress, feeds: found.sort((a, b) => a.type - b.type).map(({ address }) => address) };
}
