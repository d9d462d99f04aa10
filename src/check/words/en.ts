import { en as problems } from '../../feed/problem-words/en.js';
import type { CheckWords, FindingWords } from './words.js';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const noFeed: FindingWords = {
  what: 'This is no feed',
  todo: 'Give the address of a JSON Feed, RSS, Atom or wp-json/wp/v2/posts, not that of a page.',
};

export const en: CheckWords = {
  lang: 'en',
  levels: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  problems,
  item: (number) => `item ${number}`,
  more: (count) => `and ${count} more`,
  title: 'Check of the news widgets',
  asking: 'Checking…',
  failed: 'This page can’t be checked. Reload it, and try again.',
  clean: 'All is well. There is nothing to mend.',
  summary: ({ error, warning, advice }) =>
    `${[error && some(error, 'error'), warning && some(warning, 'warning'), advice && some(advice, 'suggestion')].filter(Boolean).join(', ')}.`,
  seen: (widgets, feeds) => `${some(widgets, 'widget')} and ${some(feeds, 'feed')} on this page.`,
  has: (articles, pictures, newest) =>
    `Can be read: ${articles} articles, ${pictures} with pictures${newest && `, the newest from ${newest}`}.`,
  notes: (count) => `${some(count, 'note')} for the feed’s administrator`,
  copyLine: 'Copy this line',
  copyReport: 'Copy the report',
  copied: 'Copied',
  byHand: 'It can’t be copied',
  again: 'Check again',
  close: 'Close',
  show: 'Show',
  onlyYou: 'Readers of the site don’t see this box.',
  feedFindings: {
    unreachable: { what: 'The feed can’t be had', todo: 'Look at the address or the file’s name, then at the server.' },
    'no-feed': noFeed,
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
  unreachable: {
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
    'no-feed': noFeed,
  },
  pageFindings: {
    'page-xml': {
      what: 'This page is served as XML (XHTML), not HTML, where widgets can’t run',
      todo: 'Set the server or the theme to send Content-Type: text/html.',
    },
    'nothing-there': {
      what: 'This page has neither the script of the widgets nor a widget',
      todo: 'Paste the code, save the page and publish it. If you have, the CMS has taken both away: use the frame.',
    },
    'script-missing': {
      what: 'There are widgets, but no script tag (bwi.js)',
      todo: 'Add the script tag to the head of the page. Never mind where the site has the widgets from npm.',
    },
    'script-http': {
      what: 'The script’s address is http, while this page is https: browsers refuse it',
      todo: 'Write an https:// address into the script tag.',
    },
    'script-open': {
      what: 'The script tag has integrity without crossorigin: browsers refuse it',
      todo: 'Add crossorigin="anonymous" to the script tag.',
    },
    'script-module': {
      what: 'The script tag has type="module", where a script knows neither its address nor its settings',
      todo: 'Take type="module" off the script tag.',
    },
    'script-unreachable': { what: 'The script’s file can’t be had', todo: 'Look at the address in the script tag’s src.' },
    'modules-closed': {
      what: 'The script’s server lets no other site read its modules. Readers get one larger file',
      todo: 'Ask the server’s administrator to send Access-Control-Allow-Origin: * with .js files.',
    },
    'modules-unreachable': {
      what: 'The modules beside the script can’t be had. Readers get one larger file, if that is there',
      todo: 'Copy the whole folder of the release to the server, not bwi.js alone.',
    },
    'two-versions': {
      what: 'Two different scripts of the widgets are on this page; only the first works',
      todo: 'Keep one script tag, and take the others away.',
    },
    'tag-stripped': {
      what: 'The script is there, but this page has no widget',
      todo: 'If you wrote one, the CMS has taken its tag away. Use <div class="bwi" data-bwi="news-list"></div>.',
    },
    'tag-escaped': {
      what: 'The widget’s code shows as text, not as a widget',
      todo: 'Paste it in HTML mode (a Custom HTML block, the source view), not in visual mode.',
    },
    'mount-stripped': {
      what: 'There is a div.bwi without a known data-bwi: the CMS has taken data- attributes away, or the widget’s name is wrong',
      todo: 'Write data-bwi again, such as data-bwi="news-list", in a module that takes full HTML. If it goes again, use the frame.',
    },
    'tag-unknown': {
      what: 'There is no widget of this name',
      todo: 'There are bwi-news-list, bwi-article-card, bwi-related-news, bwi-article and bwi-share-bar.',
    },
    'tag-unclosed': {
      what: 'A widget’s tag is not closed, and has swallowed what follows it on the page',
      todo: 'Close it, as in <bwi-news-list></bwi-news-list>. HTML knows no <bwi-news-list />.',
    },
    'tag-taken': {
      what: 'Another library on this page has this tag already, so that the news widget is left out',
      todo: 'Find the other script that uses this name, and take one of the two away.',
    },
    'not-started': {
      what: 'The widgets don’t run',
      todo: 'Reload the page. If that changes nothing, the browser is too old, or an extension keeps the script away.',
    },
    policy: {
      what: 'This page’s Content-Security-Policy refuses what the widgets need',
      todo: 'Write this line into that policy, in place of the line that begins with the same word, if there is one:',
    },
    'policy-there': {
      what: 'This page has a Content-Security-Policy, which only the page itself can put to the test',
      todo: 'See that it allows:',
    },
    'feed-missing': {
      what: 'This widget has no feed',
      todo: 'Write data-feed="https://…" on the script tag, or feed="https://…" on the widget.',
    },
    'feed-old': {
      what: 'The newest article of this feed is older than 30 days',
      todo: 'Ask the feed’s administrator. Its address may have changed.',
    },
    'widget-empty': {
      what: 'The feed can be read, but no article of it suits this widget',
      todo: 'Look at tag, article-id and what else this widget is told.',
    },
    'picture-http': {
      what: 'Pictures are under http, and can’t be had under https as this page is',
      todo: 'Ask the feed’s administrator to serve them by https.',
    },
    'picture-missing': { what: 'Pictures can’t be had', todo: 'Tell the feed’s administrator: their addresses are wrong or closed.' },
  },
};
