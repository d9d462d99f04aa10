/** Requests under way at once: a check is no attack. */
export const CONCURRENT_REQUESTS = 4;
