// Widgets that come and go leave nothing behind: counted by the browser itself, over the DevTools protocol.
import assert from 'node:assert/strict';
import { after, it } from 'node:test';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

after(close);

const ARTICLE_URL = `${publisherUrl}demo/artikel.html?berita=pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm`;
const WIDGETS = `<bwi-news-list limit="3" load-more></bwi-news-list><bwi-article article-id="${ARTICLE_URL}"></bwi-article>
  <bwi-related-news article-id="${ARTICLE_URL}"></bwi-related-news><bwi-share-bar></bwi-share-bar><bwi-article-card></bwi-article-card>`;
const CYCLES = 1000;

it(`${CYCLES} times added and removed: no node, no listener, no element stays, the heap doesn’t grow`, { timeout: 180_000 }, async (t) => {
  const { page, errors, requests } = await open(
    `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body><main>${WIDGETS}</main>`,
  );
  for (const element of ['bwi-news-list', 'bwi-article', 'bwi-related-news', 'bwi-share-bar']) await shown(page, element);
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const measure = async () => {
    await page.evaluate(() => (document.querySelector('main').innerHTML = ''));
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  const cycle = (times) =>
    page.evaluate(
      async (count, html) => {
        const main = document.querySelector('main');
        for (let i = 0; i < count; i++) {
          main.innerHTML = html;
          // One time in four they are shown; else they are gone before they could be.
          if (i % 4 === 0) await new Promise(requestAnimationFrame);
          main.innerHTML = '';
        }
      },
      times,
      WIDGETS,
    );

  await cycle(100);
  const before = await measure();
  await cycle(CYCLES);
  const afterwards = await measure();
  t.diagnostic(`before ${JSON.stringify(before)}, after ${CYCLES} cycles ${JSON.stringify(afterwards)}`);
  assert.ok(afterwards.nodes <= before.nodes + 20, 'nodes stay behind');
  assert.ok(afterwards.listeners <= before.listeners + 5, 'listeners stay behind');
  // A thousand cycles of five elements: 100 bytes kept by each would be half a megabyte.
  assert.ok(afterwards.heap < before.heap + 500_000, 'the heap grows');
  assert.equal(requests.filter((url) => url === feedUrl).length, 1);
  assert.deepEqual(errors, []);
  await page.close();
});
