/** Time for a whole answer, body included, in milliseconds. */
export const ANSWER_LIMIT_MS = 10_000;

/** Largest feed that is read, in bytes. */
export const FEED_LIMIT_BYTES = 2_000_000;

/** More items than any newsroom's feed has; they would stall a phone. */
export const MAX_ITEMS = 5000;
