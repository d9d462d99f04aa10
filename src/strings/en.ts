import type { Strings } from './strings.js';

export const en: Strings = {
  lang: 'en',
  loading: 'Loading news…',
  empty: 'No news yet.',
  notFound: 'This article was not found.',
  failed: 'The news can’t be loaded right now.',
  retry: 'Try again',
  loadMore: 'Show more',
  added: (count, all) => `${count} articles added, total ${all}.`,
  related: 'Related news',
  latest: 'Latest news',
  source: 'Source',
};
