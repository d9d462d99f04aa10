import { bundle } from '../lib/bundle.mjs';
import { builds, putBuild } from '../lib/builds.mjs';
import { rotate } from '../lib/rotate.mjs';
import { Site } from '../lib/site.mjs';
import { valueOf } from '../lib/stats.mjs';
import { reader, slow, visit } from '../lib/visit.mjs';
import { putFeed } from '../pages/contenders.mjs';
import { shell } from '../pages/shell.mjs';

const WIDGETS = 20;

/** Counts how often a text as long as a feed is parsed. Runs in the page. */
function countParses() {
  const { parse, stringify } = JSON;
  const { json } = Response.prototype;
  window.benchParses = 0;
  JSON.parse = (text, ...rest) => {
    if (text.length > 10_000) window.benchParses++;
    return parse(text, ...rest);
  };
  Response.prototype.json = async function () {
    const value = await json.call(this);
    if (stringify(value).length > 10_000) window.benchParses++;
    return value;
  };
}

async function putPages(site) {
  const {
    url: feed,
    feed: { items },
  } = await putFeed(site);
  const { code } = await bundle('test/bench/pages/twenty-by-hand.mjs');
  const byHand = site.put('twenty-by-hand.js', code);
  const limits = Array.from({ length: WIDGETS }, (_, i) => 1 + (i % 5));
  const ours = limits.map((limit, i) =>
    i % 4 === 3 ? '<bwi-article-card></bwi-article-card>' : `<bwi-news-list limit="${limit}" heading="Berita"></bwi-news-list>`,
  );
  const script = (build) => `<script src="${putBuild(site, build)}" data-feed="${feed}" async></script>`;
  const cards = Array.from({ length: WIDGETS }, (_, i) => `<bwi-article-card article-id="${items[i].id}"></bwi-article-card>`);
  const singles = items.map(({ id }) => `<div class="widget" data-limit="1" data-id="${id}"></div>`);
  const widgets = limits.map((limit, i) => `<div class="widget" data-limit="${i % 4 === 3 ? 1 : limit}"></div>`);
  // Of exactly so many: before the page is read there are none, and all of them are ready.
  const ready = (count) => ({
    shown: `[...document.querySelectorAll('bwi-news-list, bwi-article-card')].filter(({ status }) => status === 'ready').length === ${count}`,
  });
  const put = (name, marks, head, body) => {
    const path = `twenty-${name.replace(/\W+/g, '-')}.html`;
    site.put(path, shell(head, body));
    return { name, marks, url: site.partner + path };
  };
  return [
    ...builds.flatMap((build) => [
      put(`${build.name}, 20`, ready(WIDGETS), script(build), ours.join('')),
      put(`${build.name}, 20 cards`, ready(WIDGETS), script(build), cards.join('')),
      put(`${build.name}, 1`, ready(1), script(build), ours[0]),
    ]),
    put(
      'by hand, 20',
      { shown: `document.querySelectorAll('.widget:has(h3)').length === ${WIDGETS}` },
      '',
      `${widgets.join('')}<script src="${byHand}" data-feed="${feed}" async></script>`,
    ),
    ...['', ' data-once'].map((once) =>
      put(
        `by hand, 20 cards${once && ', one request'}`,
        { shown: `document.querySelectorAll('.widget:has(h3)').length === ${WIDGETS}` },
        '',
        `${singles.join('')}<script src="${byHand}" data-feed="${feed}"${once} async></script>`,
      ),
    ),
  ];
}

export default async function twenty({ runs = 3 }) {
  const site = await new Site().start();
  const contenders = await putPages(site);
  const rows = await rotate(
    contenders,
    runs,
    async ({ url, marks }) => {
      const context = await reader();
      site.forget();
      const { page, measures } = await visit(context, url, { marks, conditions: slow, before: countParses });
      const parses = await page.evaluate(() => window.benchParses);
      await context.close();
      return { ...measures, parses, feedRequests: site.count(/^GET .*feed\.json/) };
    },
    1,
  );
  site.close();
  return {
    name: 'twenty',
    title: 'Twenty elements',
    how: 'Fifteen lists and five cards, or twenty single cards, on one page from one feed; slow 4G, processor 4 × slower, empty caches.',
    metrics: [
      { key: 'shown', label: 'all shown', unit: 'ms', digits: 0 },
      { key: 'cls', label: 'CLS', digits: 3 },
      { key: 'feedRequests', label: 'feed requests', digits: 0 },
      { key: 'parses', label: 'parses', digits: 0 },
      { key: 'script', label: 'script', unit: 'ms', digits: 0 },
      { key: 'layout', label: 'style, layout', unit: 'ms', digits: 0 },
      { key: 'longest', label: 'longest task', unit: 'ms', digits: 0 },
      { key: 'blocking', label: 'blocking', unit: 'ms', digits: 0 },
    ],
    rows,
    base: 'by hand, 20',
    goals: [
      { what: 'feed requests', value: valueOf(rows, 'bwi.js, 20', 'feedRequests'), limit: 1, unit: ' ' },
      {
        what: 'twenty single cards against by hand',
        value: valueOf(rows, 'bwi.js, 20 cards', 'shown') / valueOf(rows, 'by hand, 20 cards, one request', 'shown'),
        limit: 1.1,
      },
      { what: 'layout shift', value: valueOf(rows, 'bwi.js, 20', 'cls'), limit: 0, unit: ' ' },
    ],
  };
}
