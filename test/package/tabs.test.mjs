// The tabs of a list as they are built: what is asked for, and that nothing moves when their module comes.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

after(close);

const PATTERN = `${publisherUrl}kanal/{tag}.json`;
const FEEDS = `${feedUrl} ${PATTERN}`;
const script = (file, feed = FEEDS) => `<script src="${publisherUrl}dist/${file}" data-feed="${feed}"></script>`;
const list = (attributes = '') => `<bwi-news-list limit="3" tabs="Pariwisata | Antariksa" ${attributes}></bwi-news-list>`;
const waits = (url) => /\{|%7B/i.test(url);
const feeds = (requests) => requests.filter((url) => url.endsWith('.json'));
const OTHER = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Antariksa',
  items: [{ id: 'a', url: 'https://kab.example/a', title: 'Bulan', tags: ['Antariksa'] }],
});
const answer = (url) => (url.includes('/kanal/') ? { status: 200, body: OTHER, contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } } : undefined); // prettier-ignore
const choose = (page, name) =>
  page.$eval('bwi-news-list', ({ shadowRoot }, name) => [...shadowRoot.querySelectorAll('[role=tab]')].find((tab) => tab.textContent.includes(name)).click(), name); // prettier-ignore
const tabs = (page) => page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot?.querySelector('[role=tab]'));

describe('the feed of a kanal', () => {
  for (const [how, html] of Object.entries({
    'bwi.js': `${script('bwi.js')}<body>${list()}`,
    'bwi.all.js': `${script('bwi.all.js')}<body>${list()}`,
    'an attribute': `${script('bwi.js', feedUrl)}<body>${list(`feed="${FEEDS}"`)}`,
    'an attribute of which an editor has encoded the address': `${script('bwi.js', feedUrl)}<body>${list(`feed="${encodeURI(FEEDS).replaceAll('%20', ' ')}"`)}`,
    'a mount': `${script('bwi.js')}<body><div data-bwi="news-list" data-limit="3" data-tabs="Antariksa"></div>`,
  }))
    it(`is asked for when its tab is opened, and no address without a kanal: ${how}`, async () => {
      const { page, requests, errors } = await open(html, { answer });
      await tabs(page);
      assert.deepEqual(feeds(requests), [feedUrl]);
      await choose(page, 'Antariksa');
      await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.textContent.includes('Bulan'));
      assert.deepEqual(feeds(requests), [feedUrl, PATTERN.replace('{tag}', 'antariksa')]);
      assert.deepEqual([requests.filter(waits), errors], [[], []]);
      await page.close();
    });

  it('nor does a widget without tabs, or a frame', async () => {
    const query = new URLSearchParams({ widget: 'news-list', feed: FEEDS, tabs: 'Antariksa' });
    const { page, requests, errors } = await open(
      `${script('bwi.js')}<body><bwi-article-card></bwi-article-card><iframe src="${publisherUrl}dist/frame.html?${query}"></iframe>`,
      { answer },
    );
    await shown(page, 'bwi-article-card');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await tabs(frame);
    await choose(frame, 'Antariksa');
    await frame.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.textContent.includes('Bulan'));
    assert.deepEqual([requests.filter((url) => url.endsWith('.json') && waits(url)), errors], [[], []]);
    await page.close();
  });
});

describe('the module of the tabs', () => {
  it('is asked for where a list has tabs, and nowhere else', async () => {
    for (const [attributes, count] of [
      ['limit="3"', 0],
      ['tabs="Pariwisata"', 1],
    ]) {
      // prettier-ignore
      const { page, requests } = await open(`${script('bwi.js')}<body><bwi-news-list ${attributes}></bwi-news-list>`);
      await shown(page, 'bwi-news-list');
      assert.equal(requests.filter((url) => url.includes('bwi-tabs-')).length, count, attributes);
      await page.close();
    }
  });

  it('is done without where it can’t be had, with a warning', async () => {
    const { page, warnings } = await open(`${script('bwi.js')}<body>${list()}`, {
      answer: (url) => (url.includes('bwi-tabs-') ? { status: 404, body: '' } : undefined),
    });
    assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
    assert.match(warnings.join('\n'), /“tabs” can’t be had/);
    await page.close();
  });

  it('finds the room that the skeleton has kept', async () => {
    let give;
    const late = new Promise((resolve) => (give = resolve));
    const { page } = await open(`${script('bwi.js')}<body>${list('heading="Berita"')}`, {
      answer: (url) => (url.includes('bwi-tabs-') ? late.then(() => undefined) : undefined),
    });
    const top = (selector) => page.$eval('bwi-news-list', ({ shadowRoot }, selector) => shadowRoot.querySelector(selector).getBoundingClientRect().top, selector); // prettier-ignore
    await page.waitForFunction(() => document.querySelector('bwi-news-list')?.shadowRoot?.querySelector('.room .skeleton'));
    const before = await top('.room li');
    give();
    await tabs(page);
    assert.equal(await top('.panel li'), before);
    await page.close();
  });
});
