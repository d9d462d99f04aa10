import type { Feed } from '../../src/feed/article.js';
import { webUrl } from '../../src/text/urls.js';
import { release } from './release.js';
import type { State } from './state.js';

const origin = (address: string): string => new URL(address).origin;
const sources = (addresses: readonly string[]): string => [...new Set(addresses.map(origin))].join(' ');

/** The lines that a page's content security policy needs for this choice, and no more. */
export function policyLines(state: State, feeds: readonly Feed[]): string[] {
  const { channel } = release(state.base);
  if (state.form === 'frame') return [`frame-src ${origin(channel)};`];
  const pictures = feeds.flatMap(({ articles }) => articles.flatMap(({ image }) => (image ? [image.url] : [])));
  const addresses = state.feed.split(/\s+/).flatMap((part) => webUrl(part) ?? []);
  const own = state.form === 'self' || state.form === 'npm';
  return [
    `script-src ${own ? "'self'" : origin(channel)};`,
    ...(state.widget === 'share-bar' && !state.attributes['article-id'] ? [] : [`connect-src ${sources(addresses)};`]),
    ...(state.widget === 'share-bar' ? [] : [`img-src ${sources(pictures.length ? pictures : addresses)};`]),
  ];
}
