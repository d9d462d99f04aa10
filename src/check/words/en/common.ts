import { en as problems } from '../../../feed/problem-words/en.js';
import type { CommonWords } from '../words.js';

export const common: CommonWords = {
  lang: 'en',
  levels: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  problems,
  item: (number) => `item ${number}`,
  more: (count) => `and ${count} more`,
  noFeed: {
    what: 'This is no feed',
    todo: 'Give the address of a JSON Feed, RSS, Atom or wp-json/wp/v2/posts, not that of a page.',
  },
};
