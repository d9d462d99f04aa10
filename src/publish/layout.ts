import type { Layout } from './hosting/table.js';

/** Where the files of a set are, in its folder. */
export const LAYOUT: Layout = {
  current: ['feed.json', 'lean.json', 'feed.xml', 'index.html', 'kanal/'],
  lasting: ['pages/', 'articles/', 'pictures/'],
};
