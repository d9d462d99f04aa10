import type { Strings } from './strings.js';

export const en: Strings = {
  lang: 'en',
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  timeSeparator: ':',
  loading: 'Loading news…',
  empty: 'No news yet.',
  notFound: 'This article was not found.',
  failed: 'The news can’t be loaded right now.',
  stale: (when) => `Not up to date. News as of ${when}.`,
  retry: 'Try again',
  loadMore: 'Show more',
  added: (count, all) => `${count} articles added, total ${all}.`,
  related: 'Related news',
  latest: 'Latest news',
  source: 'Source',
  newTab: 'opens in a new tab',
};
