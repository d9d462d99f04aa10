import { en as page } from './page/en.js';
import type { CheckWords } from './words.js';

export const en: CheckWords = {
  ...page,
  notes: (count) => `${count} note${count === 1 ? '' : 's'} for the feed’s administrator`,
  feedFindings: {
    unreachable: { what: 'The feed can’t be had', todo: 'Look at the address or the file’s name, then at the server.' },
    'no-feed': page.unreachable['no-feed'],
    'too-large': {
      what: 'The feed is too large: widgets refuse more than 2,000,000 bytes',
      todo: 'Publish fewer articles, or leave out their full texts. Older ones may go to further pages (next_url).',
    },
    'feed-http': { what: 'The feed’s address is http: browsers refuse it on https pages', todo: 'Serve the feed by https.' },
    'cors-missing': {
      what: 'Other sites may not read this feed, so that widgets show nothing',
      todo: 'Send the header Access-Control-Allow-Origin: * with the feed.',
    },
    'item-left-out': { what: 'An article isn’t shown', todo: 'Mend it at its source. Every article needs an address of its own.' },
    'next-unreachable': { what: 'The next page (next_url) can’t be read', todo: 'Look at the address in next_url.' },
    empty: { what: 'The feed has no articles', todo: 'See whether its source really is empty.' },
    'items-over-limit': { what: 'Too many articles, the rest isn’t read', todo: 'Part the feed into pages with next_url.' },
    'feed-mended': {
      what: 'There is foreign text around the feed',
      todo: 'Mostly an error message or a plugin’s output. Take it away: other readers of feeds fail on it.',
    },
    'type-wrong': {
      what: 'The Content-Type is wrong',
      todo: 'Send application/feed+json or application/json; for RSS application/rss+xml.',
    },
    'cache-missing': {
      what: 'No time is given for which a copy may be kept: browsers guess',
      todo: 'Send Cache-Control: public, max-age=60.',
    },
    'cache-none': { what: 'No copy may be kept: every reader is a request to the server', todo: 'Send Cache-Control: public, max-age=60.' },
    'cache-long': {
      what: 'Copies are kept for more than an hour: new articles come late',
      todo: 'Send Cache-Control: public, max-age=60.',
    },
    'compression-missing': { what: 'The feed is sent without compression', todo: 'Turn on gzip or brotli for JSON and XML at the server.' },
    'title-missing': {
      what: 'The publisher’s name (title) is missing: articles show no source',
      todo: 'Set the feed’s title to the portal’s name.',
    },
    'home-missing': { what: 'The portal’s address (home_page_url) is missing', todo: 'Set home_page_url to the home page, with https://.' },
    'id-missing': { what: 'An article has no id', todo: 'Give each article an id that never changes.' },
    'id-duplicate': { what: 'An id stands for more than one article', todo: 'Give each article an id of its own.' },
    'headline-missing': { what: 'An article has no title; widgets take the start of its text or its address', todo: 'Give it a title.' },
    'date-missing': {
      what: 'An article has no date: its place in lists is left to chance',
      todo: 'Set date_published, as 2026-11-20T10:00:00+07:00.',
    },
    'date-unreadable': { what: 'A date can’t be read', todo: 'Write it as 2026-11-20T10:00:00+07:00.' },
    'date-future': { what: 'An article’s date is in the future', todo: 'Look at date and zone. Don’t publish what isn’t due yet.' },
    'image-missing': { what: 'An article has no picture', todo: 'Add a lead picture.' },
    'image-unreachable': { what: 'A picture can’t be had', todo: 'Look at its address.' },
    'image-type': { what: 'A picture’s address leads to something else', todo: 'Look at its address and Content-Type.' },
    'image-large': {
      what: 'A picture has more than 600 kB: slow on phones, and WhatsApp may not show it',
      todo: 'Make it smaller, say 1200 pixels wide as JPEG or WebP.',
    },
    'alt-missing': {
      what: 'A picture has no text for readers who can’t see it',
      todo: 'Say in a sentence what it shows (_bwi.image_alt).',
    },
    'http-link': { what: 'An article’s address is http', todo: 'Use https.' },
    'http-image': { what: 'A picture’s address is http: https pages may not show it', todo: 'Use https.' },
    redirected: {
      what: 'The feed’s address is redirected',
      todo: 'Use the address that it leads to: one round trip less for each reader.',
    },
    'validator-missing': {
      what: 'The server sends neither ETag nor Last-Modified, so that it sends the same feed again',
      todo: 'Serve the feed as a static file, or send an ETag.',
    },
    'language-missing': { what: 'The feed’s language is missing or wrong', todo: 'Set language, as id.' },
    'summary-missing': { what: 'An article has no summary; widgets take the start of its text', todo: 'Set summary to a sentence or two.' },
    'headline-markup': { what: 'A title has HTML in it, which shows as it is written', todo: 'Write titles as plain text.' },
    'headline-long': {
      what: 'A title has more than 65 characters: WhatsApp shows two lines at most',
      todo: 'Begin it with what counts, or shorten it.',
    },
    'date-without-zone': { what: 'A date has no zone and is read as Jakarta’s', todo: 'Add +07:00.' },
  },
};
