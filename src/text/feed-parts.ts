/** Stands for the slug of a kanal in the address of its feed: `{tag}`, also as editors write it that encode addresses. */
export const KANAL = /(?:\{|%7B)tag(?:\}|%7D)/gi;

/** What is between the addresses in a `feed` attribute: space, and addresses that are none before a kanal has been chosen. */
export const BETWEEN_FEEDS = /\S*(?:{|%7B)tag\S*|\s+/i;
