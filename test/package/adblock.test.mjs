// Ad blockers hide share buttons by name and by address: none of our names, files or rendered addresses may be on such a list.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

after(close);

// No package carries EasyList's social lists: these are the names and addresses that they hide, as measured on pages with share buttons.
const names = [
  'share-bar sharebar share-btn share-buttons share-links share-list share-menu social-links article-share whatsapp-share share-button',
  'social-sharing ad-card',
]
  .join(' ')
  .split(' ');
const addresses = [
  'https://wa.me/?text=',
  'https://t.me/share/url?',
  'https://www.facebook.com/sharer',
  'https://twitter.com/intent/tweet?',
];
const files = ['sharebar', 'share-bar', 'share-buttons', 'social-sharing', 'socialshare'];
const engine = FiltersEngine.parse(
  [
    ...names.flatMap((name) => [`##.${name}`, `###${name}`]),
    ...addresses.map((address) => `##a[href^="${address}"]`),
    ...files.map((file) => `/${file}.`),
  ].join('\n'),
);

/** What of this page, its shadow roots included, the filters hide. */
const hidden = async (page) => {
  const { classes, ids, hrefs } = await page.evaluate(() => {
    const found = { classes: [], ids: [], hrefs: [] };
    const walk = (root) => {
      for (const node of root.querySelectorAll('*')) {
        // A part, a tag and a state are names too.
        found.classes.push(...node.classList, ...node.part, node.localName);
        if (node.id) found.ids.push(node.id);
        if (node.href) found.hrefs.push(String(node.href));
        if (node.shadowRoot) walk(node.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
  const { styles } = engine.getCosmeticsFilters({
    url: 'https://mitra.example/',
    hostname: 'mitra.example',
    domain: 'mitra.example',
    classes,
    ids,
    hrefs,
  });
  const rules = styles.split('{')[0].trim();
  return rules ? rules.split(/,\s*/) : [];
};

const TARGETS = 'whatsapp facebook telegram x line threads linkedin email print copy';

describe('ad blockers', () => {
  it('find nothing to hide in any widget', async () => {
    const { page, requests } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body>
       <bwi-share-bar url="https://kab.example/a" headline="A" targets="${TARGETS}"></bwi-share-bar>
       <bwi-article article-id="${JSON.parse(await (await fetch(feedUrl)).text()).items[0].id}"></bwi-article>
       <bwi-news-list layout="grid"></bwi-news-list><bwi-related-news></bwi-related-news><bwi-article-card></bwi-article-card>`,
    );
    for (const element of ['bwi-share-bar', 'bwi-article', 'bwi-news-list', 'bwi-related-news']) await shown(page, element);
    assert.deepEqual(await hidden(page), []);
    for (const url of [
      ...requests,
      ...(await readdir(new URL('../../dist', import.meta.url))).map((file) => `https://cdn.example/v1/${file}`),
    ])
      assert.equal(engine.match(Request.fromRawDetails({ url, type: 'script', sourceUrl: 'https://mitra.example/' })).match, false, url);
    await page.close();
  });

  it('hide a share bar that isn’t ours: the control', async () => {
    const { page } = await open('<body><div class="share-buttons"><a href="https://wa.me/?text=a">WhatsApp</a></div>');
    assert.deepEqual((await hidden(page)).sort(), ['.share-buttons', 'a[href^="https://wa.me/?text="]']);
    const url = 'https://cdn.example/sharebar.js';
    assert.equal(engine.match(Request.fromRawDetails({ url, type: 'script', sourceUrl: 'https://mitra.example/' })).match, true);
    await page.close();
  });

  it('leave no gap when they hide the bar', async () => {
    const { page } = await open(
      `<style>bwi-share-bar { display: none !important }</style><script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>
       <body style="margin: 0"><bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar><p style="margin: 0">Sesudahnya`,
    );
    await shown(page, 'bwi-share-bar');
    assert.equal(await page.$eval('p', (after) => after.getBoundingClientRect().top), 0);
    await page.close();
  });
});
