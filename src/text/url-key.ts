import { webUrl, withoutTracking } from './urls.js';

/** True for an address with a fragment or with a parameter that may be for tracking; few articles have one. */
const MAY_TRACK = /#|[?&]\w*(_|clid|braid|igsh)/i;

/** A key that is equal for two spellings of one address: scheme, `www.`, trailing slash, fragment and tracking parameters don't matter. */
export function urlKey(address: string): string {
  const web = webUrl(address);
  return web ? dedupeKey(web) : address;
}

/** {@link urlKey} of an address that {@link webUrl} has returned, such as an article's. Faster: few such addresses must be parsed again. */
export function dedupeKey(url: string): string {
  return (MAY_TRACK.test(url) ? withoutTracking(url) : url).replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|\?)/, '');
}
