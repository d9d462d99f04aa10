import { MAX_ITEMS } from '../limits.js';
import type { ProblemWords } from '../problem.js';

/** Developers read these in warnings and in the messages of a `FeedError`. */
export const en: ProblemWords = {
  'not-an-object': () => 'it is no object',
  'no-url': () => 'it has no http(s) url',
  'duplicate-url': () => 'its address came before',
  unreadable: (error) => `it can’t be read (${error})`,
  'too-many-items': (items) => `The feed has ${items} items; those after the first ${MAX_ITEMS} are left out`,
  'text-before': (text) => `Before the feed stands what is no part of it: “${text}”`,
  'text-after': (text) => `After the feed stands what is no part of it: “${text}”`,
  empty: () => 'The answer is empty, not a feed',
  'html-page': () => 'The answer is an HTML page, not a feed',
  'no-json-no-xml': () => 'The answer is no complete JSON and no XML, not a feed',
  'other-markup': () => 'The answer is markup, but neither RSS nor Atom',
  'other-json': () => 'The answer is JSON, but neither a JSON Feed ("items") nor posts of WordPress',
  'wordpress-error': (error) => `The answer is WordPress’ error ${error}, not a feed`,
  network: (error) => `No answer: ${error}`,
  timeout: (ms) => `No complete answer within ${ms} ms`,
  status: (status) => `The server answered ${status}`,
  'too-large': (bytes) => `The feed is larger than ${bytes} bytes`,
  'reader-unreachable': (error) => `The reader of this format could not be fetched: ${error}`,
};
