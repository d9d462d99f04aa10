import type { Strings } from './strings.js';

export const en: Strings = {
  lang: 'en',

  loading: 'Loading news…',
  empty: 'No news yet.',
  notFound: 'This article was not found.',
  failed: 'The news can’t be loaded right now.',
  retry: 'Try again',
  stale: (when) => `Not up to date. News as of ${when}.`,

  latest: 'Latest news',
  loadMore: 'Show more',
  added: (count, total) => `${count} articles added, total ${total}.`,
  newTab: 'opens in a new tab',
  showPicture: 'Show picture',

  related: 'Related news',
  sameTag: (tag) => `Section: ${tag}`,
  sameWord: (word) => `About ${word}`,

  source: 'Source',
  original: 'Read the original',
  topics: 'Topics',
  video: 'Watch the video',
  audio: 'Listen to the audio',
  frame: 'Open the embedded page',

  tools: 'Reading tools',
  readingTime: (minutes) => `${minutes}-minute read`,
  smaller: 'Smaller text',
  larger: 'Larger text',
  textSize: (percent) => `Text size ${percent}%`,
  printArticle: 'Print article',
  listen: 'Listen',
  printFailed: 'This browser doesn’t allow printing from here.',
  listenFailed: 'Your device can’t read this article aloud right now.',

  share: 'Share this article',
  shareTo: (brand) => `Share on ${brand}`,
  shareBy: { copy: 'Copy link', email: 'Send by e-mail', print: 'Print', system: 'Share' },
  copied: 'Link copied',
  copyByHand: 'Copy this link:',

  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  timeSeparator: ':',
};
