import { webUrl, withoutTracking } from './urls.js';

/** A fragment, or a parameter that may be for tracking: few addresses of articles have one. */
const MAY_TRACK = /#|[?&]\w*(_|clid|braid|igsh)/i;

/** A key that is equal for two spellings of one address: scheme, `www.`, a slash at the end, fragment and tracking don't count. */
export function urlKey(address: string): string {
  const web = webUrl(address);
  return web ? dedupeKey(web) : address;
}

/** {@link urlKey} of an address that {@link webUrl} gave, such as an article's: most need not be taken apart again. */
export function dedupeKey(url: string): string {
  return (MAY_TRACK.test(url) ? withoutTracking(url) : url).replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|\?)/, '');
}
