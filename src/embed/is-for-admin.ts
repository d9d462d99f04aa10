import { isLoopback } from '../text/loopback.js';

/**
 * True for a page that its admin looks at, not its readers: on the admin's own machine, or where the address asks for the self-check
 * by `#bwi-check` or `?bwi-check`.
 */
export const isForAdmin = (page: URL | Location): boolean => isLoopback(page) || /^file:|[#?&]bwi-check/.test(page.href);
