/** A tag as it is compared: capitals don't count. */
export const tagKey = (tag: string): string => tag.trim().toLowerCase();
