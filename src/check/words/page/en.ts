import { en as problems } from '../../../feed/problem-words/en.js';
import type { PageWords } from '../words.js';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: PageWords = {
  lang: 'en',
  levels: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  problems,
  item: (number) => `item ${number}`,
  more: (count) => `and ${count} more`,
  title: 'Check of the news widgets',
  asking: 'Checking…',
  failed: 'This page can’t be checked. Reload it, and try again.',
  clean: 'All is well. There is nothing to mend.',
  cleanSource: 'Nothing wrong was found in this source.',
  sourceLimits:
    'Source doesn’t show what happens when the page runs: whether the script runs, what the browser refuses, and whether the news shows. Only the page itself does.',
  summary: ({ error, warning, advice }) =>
    `${[error && some(error, 'error'), warning && some(warning, 'warning'), advice && some(advice, 'suggestion')].filter(Boolean).join(', ')}.`,
  seen: (widgets, feeds) => `${some(widgets, 'widget')} and ${some(feeds, 'feed')} on this page.`,
  has: (articles, pictures, newest) =>
    `Can be read: ${articles} articles, ${pictures} with pictures${newest && `, the newest from ${newest}`}.`,
  meant: (name) => `Probably “${name}” was meant.`,
  allowed: (values) => `It may be: ${values}.`,
  used: (value) => `What the widget uses now: ${value}.`,
  answers: 'The server answers. What it says isn’t read here, as what reads it can’t be had.',
  copyLine: 'Copy this line',
  copyReport: 'Copy the report',
  copied: 'Copied',
  byHand: 'It can’t be copied',
  again: 'Check again',
  close: 'Close',
  show: 'Show',
  onlyYou: 'Readers of the site don’t see this box.',
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
    'no-feed': {
      what: 'This is no feed',
      todo: 'Give the address of a JSON Feed, RSS, Atom or wp-json/wp/v2/posts, not that of a page.',
    },
  },
  pageFindings: {
    'browser-old': {
      what: 'This browser is too old for the widgets (no custom elements); its readers see the fallback links',
      todo: 'Check with a newer browser.',
    },
    'script-consent': {
      what: 'The script tag waits for consent to cookies, and hasn’t run',
      todo: 'Make it “necessary” in the consent manager: the widgets set no cookie and track nobody. Don’t add a second tag.',
    },
    'script-delayed': {
      what: 'An optimiser holds the script tag: it runs later, or once a reader touches the page',
      todo: 'Except bwi.js from delaying and joining of JavaScript in that optimiser. Don’t add a second tag.',
    },
    'script-type': {
      what: 'The script tag is there, but its type or nomodule keeps browsers from running it',
      todo: 'Take that attribute away. Don’t add a second tag.',
    },
    'script-quotes': {
      what: 'The script tag’s address is in curly quotation marks, which are part of it for a browser',
      todo: 'Type straight quotation marks (") in HTML mode.',
    },
    quotes: {
      what: 'Values are in curly quotation marks here, not in straight ones; widgets take them off, but a value with a space may be cut',
      todo: 'Type straight quotation marks (") in HTML mode.',
    },
    'script-changed': {
      what: 'The script’s file is not the one that integrity tells of, so that browsers refuse it',
      todo: 'Use the address of one version, not v1/, with the hash from that release’s integrity.json. If it is so already, the file was changed: tell who hosts it.',
    },
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
      todo: 'Add the script tag to the head of the page, unless the site has the widgets from npm, a tag manager, or one joined file.',
    },
    'script-http': {
      what: 'The script’s address is http, while this page is https: browsers refuse it',
      todo: 'Write an https:// address into the script tag.',
    },
    'script-open': {
      what: 'The script tag has integrity without crossorigin: browsers refuse it',
      todo: 'Add crossorigin="anonymous" to the script tag.',
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
      what: 'There is a div.bwi without data-bwi: the CMS has taken data- attributes away',
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
      todo: 'Reload the page. If that changes nothing, an extension or another script of the page is in the way; see the browser’s console.',
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
    'feed-empty': { what: 'The feed has no articles', todo: 'Ask the feed’s administrator whether its source really is empty.' },
    'article-left-out': {
      what: 'Articles are left out, as they can’t be read',
      todo: 'Tell the feed’s administrator. Every article needs an address of its own.',
    },
    'hosts-none': {
      what: 'data-hosts on the script tag lets no article through',
      todo: 'Add the articles’ host to data-hosts, or take that attribute away.',
    },
    'widget-failed': {
      what: 'This widget shows no news, though its feed can be read',
      todo: 'Reload the page. If that changes nothing, see what the widget says in the browser’s console.',
    },
    'widget-hidden': {
      what: 'This widget has news, but is hidden',
      todo: 'That may be as wanted, in a tab for example. If not, look for the rule of the page’s CSS that hides it.',
    },
    'share-empty': {
      what: 'This share bar has no address to share',
      todo: 'Write url="https://…" on it. A file on your own computer has no address.',
    },
    'attribute-unknown': { what: 'This widget has no such attribute', todo: 'Mend its name, or take it away.' },
    'attribute-value': { what: 'This widget can’t use the value of an attribute', todo: 'Mend the value, or take the attribute away.' },
    'attribute-flag': {
      what: 'This attribute is on where it stands, whatever its value',
      todo: 'Take it away if it isn’t wanted.',
    },
    'picture-http': {
      what: 'Pictures are under http, and can’t be had under https as this page is',
      todo: 'Ask the feed’s administrator to serve them by https.',
    },
    'picture-missing': { what: 'Pictures can’t be had', todo: 'Tell the feed’s administrator: their addresses are wrong or closed.' },
  },
};
