/** Stands for the slug of a kanal in the address of its feed. */
export const KANAL = '{tag}';

/** What is between the addresses in a `feed` attribute: space, and addresses that are none before a kanal has been chosen. */
export const BETWEEN_FEEDS = /\S*{tag}\S*|\s+/;
