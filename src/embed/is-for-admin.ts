import { isLoopback } from '../text/loopback.js';

/**
 * True for a page that only the admin of a page uses: on their own computer, or with `#bwi-check` or `?bwi-check`, which start the
 * self-check.
 */
export const isForAdmin = (page: URL | Location): boolean => isLoopback(page) || /^file:|[#?&]bwi-check/.test(page.href);
