import { BETWEEN_FEEDS } from '../text/feed-parts.js';
import { webUrl } from '../text/urls.js';

/** The host of an address that was typed without a scheme: `desa.id/feed.json`. */
const BARE = /^(?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]|$)/u;

/** An address as it was typed, with `https://` where it has no scheme. What is no address on the web stays as it is. */
const completed = (typed: string): string => (BARE.test(typed) ? `https://${typed.replace(/^\/\//, '')}` : typed);

/** Addresses as they were typed, separated by spaces, each completed. */
export const completeAddresses = (typed: string): string => typed.split(/\s+/).filter(Boolean).map(completed).join(' ');

/** Those addresses of feeds that a page asks for by itself: without the ones that wait for a kanal. */
export const wholeFeeds = (addresses: string): string[] => addresses.split(BETWEEN_FEEDS).filter(Boolean);

/** The parts that are no address on the web. */
export const badAddresses = (typed: string): string[] =>
  completeAddresses(typed)
    .split(' ')
    .filter((part) => part && !webUrl(part));
