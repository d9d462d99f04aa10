import type { ProbeWords } from './words.js';

export const en: ProbeWords = {
  'no-address': { what: 'This is no web address', todo: 'Write the whole address, with https:// before it.' },
  mixed: {
    what: 'The feed’s address is http, and this page is https: browsers refuse it',
    todo: 'Use an address of the feed that starts with https://.',
  },
  policy: {
    what: 'This page’s security rules (Content-Security-Policy) refuse the feed’s address',
    todo: 'Add the feed’s host to connect-src.',
  },
  cors: {
    what: 'The server answers, but other sites may not read what it says',
    todo: 'Ask the feed’s publisher to send Access-Control-Allow-Origin: *, and make sure that the address is right.',
  },
  offline: { what: 'This device is not connected to the internet', todo: 'Connect it, and check again.' },
  network: { what: 'The server doesn’t answer', todo: 'Check the spelling of the address. If it is right, the server may be down.' },
  timeout: { what: 'The server takes too long: widgets wait 10 seconds', todo: 'Check again later, or ask the feed’s publisher.' },
  status: { what: 'The server refuses with an error code', todo: 'Check the feed’s address: 404 means not there, 403 means forbidden.' },
  'too-large': {
    what: 'The feed is too large: widgets refuse more than 2,000,000 bytes',
    todo: 'Ask the feed’s publisher for fewer articles.',
  },
  'no-feed': { what: 'This is no feed', todo: 'Give the address of a JSON Feed, RSS, Atom or wp-json/wp/v2/posts, not of a page.' },
};
