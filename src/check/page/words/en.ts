import { en as feed } from '../../feed/words/en.js';
import { en as look } from '../../probe/words/en.js';
import type { PageWords } from './words.js';

const some = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: PageWords = {
  lang: 'en',
  look,
  feed,
  levels: { error: 'Error', warning: 'Warning', advice: 'Advice' },
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
  findings: {
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
