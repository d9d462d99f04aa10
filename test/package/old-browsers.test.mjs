// Old browsers: Chrome 109 itself, and what Safari 15.6 and Firefox 115 lack, taken away from the browser that is here.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { wcagContrast } from 'culori';
import { closeBrowser } from '../../.config/browser.mjs';
import { launchChrome109 } from '../../.config/chrome-109.mjs';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

const ARTICLE_URL = `${publisherUrl}demo/artikel.html?berita=pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm`;
const TAG = `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`;
const WIDGETS = `<bwi-news-list limit="3" load-more></bwi-news-list><bwi-article article-id="${ARTICLE_URL}"></bwi-article>
  <bwi-share-bar></bwi-share-bar><bwi-related-news article-id="${ARTICLE_URL}"></bwi-related-news>`;

let chrome109;
before(async () => (chrome109 = await launchChrome109()));
after(async () => {
  await closeBrowser(chrome109.launched);
  await close();
});

/** Takes from the page what Safari before 16.4 and Firefox before 126 lack. */
function takeAway() {
  for (const prototype of [Document.prototype, ShadowRoot.prototype]) delete prototype.adoptedStyleSheets;
  window.CSSStyleSheet = function () {
    throw new TypeError('Illegal constructor');
  };
  delete HTMLElement.prototype.attachInternals;
  delete String.prototype.toWellFormed;
  delete String.prototype.isWellFormed;
  delete URL.canParse;
  delete AbortSignal.any;
  delete AbortSignal.timeout;
  delete Element.prototype.checkVisibility;
  for (const name of ['with', 'toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex']) delete Array.prototype[name];
  for (const name of ['map', 'filter', 'some', 'every', 'find', 'toArray', 'flatMap']) delete window.Iterator?.prototype[name];
  for (const name of ['scheduler', 'Iterator']) delete window[name];
}

const browsers = {
  'Chrome 109': () => ({ reader: chrome109.browser }),
  'a browser without constructed style sheets, internals and newer functions': () => ({ before: takeAway }),
};

/** The style of the first element in an element’s root that a selector finds. */
const styleOf = (page, element, selector, property) =>
  page.$eval(
    element,
    ({ shadowRoot }, selector, property) => getComputedStyle(shadowRoot.querySelector(selector))[property],
    selector,
    property,
  );

for (const [name, options] of Object.entries(browsers))
  describe(name, () => {
    const visit = (html, more) => open(html, { ...options(), ...more });

    it('shows every widget, with its style', async () => {
      const { page, errors, warnings } = await visit(`${TAG}<body>${WIDGETS}`);
      assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
      assert.match(await shown(page, 'bwi-article'), /BANYUWANGI/);
      assert.match(await shown(page, 'bwi-related-news'), /Berita Terkait/);
      assert.match(await shown(page, 'bwi-share-bar'), /Bagikan Artikel/);
      assert.equal(await styleOf(page, 'bwi-news-list', 'li + li .title', 'fontWeight'), '700');
      assert.notEqual(await styleOf(page, 'bwi-share-bar', '.target', 'borderTopStyle'), 'none');
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

    it('shows running headlines, one in a strip whose height stays', async () => {
      const { page, errors, warnings } = await visit(`${TAG}<body><bwi-news-list layout="ticker" refresh="5m"></bwi-news-list>`);
      await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot?.querySelector('.controls'));
      const height = () => page.$eval('bwi-news-list', ({ offsetHeight }) => offsetHeight);
      const before = await height();
      assert.ok(before < 120, `${before} px`);
      await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('.next').click());
      await page.waitForFunction(
        () => document.querySelector('bwi-news-list').shadowRoot.querySelector('li:nth-child(2)').className === 'current',
      );
      assert.equal(await height(), before);
      assert.equal(await styleOf(page, 'bwi-news-list', 'li:first-child', 'pointerEvents'), 'none');
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

    it('shows more by the button, and what another format has', async () => {
      const rss = `<rss version="2.0"><channel><title>Kominfo</title>${Array.from({ length: 7 }, (_, i) => `<item><title>Berita ${i}</title><link>https://kab.example/${i}</link></item>`).join('')}</channel></rss>`;
      const { page } = await visit(
        `<script src="${publisherUrl}dist/bwi.js" data-feed="${publisherUrl}rss.xml"></script><body><bwi-news-list limit="3" load-more></bwi-news-list>`,
        {
          answer: (url) =>
            url.endsWith('rss.xml') && { status: 200, contentType: 'text/xml', headers: { 'access-control-allow-origin': '*' }, body: rss },
        },
      );
      await shown(page, 'bwi-news-list');
      await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('.more').click());
      await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('li').length === 6);
      await page.close();
    });

    it('shows tabs, and the news of each', async () => {
      const { page, errors } = await visit(`${TAG}<body><bwi-news-list limit="3" tabs="Ekonomi"></bwi-news-list>`);
      await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot?.querySelector('[role=tab]'));
      assert.notEqual(await styleOf(page, 'bwi-news-list', '[aria-selected=true]', 'borderBottomColor'), 'rgba(0, 0, 0, 0)');
      await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelectorAll('[role=tab]')[1].click());
      await page.waitForFunction(() => [...document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('.link')].length);
      assert.equal(await styleOf(page, 'bwi-news-list', '[role=tab]:last-child', 'fontWeight'), '600');
      assert.deepEqual(errors, []);
      await page.close();
    });

    for (const [scheme, ...colours] of [
      ['light', 'rgb(255, 255, 255)', 'rgb(27, 31, 34)'],
      ['dark', 'rgb(27, 33, 37)', 'rgb(238, 240, 241)'],
    ])
      it(`shows the self-check on an opaque ground, ${scheme}`, async () => {
        const { page, errors } = await visit('');
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setContent(`${TAG.replace('>', ' data-check>')}<body><bwi-news-list limit="lima"></bwi-news-list>`);
        await page.waitForFunction(() => document.querySelector('#bwi-self-check')?.shadowRoot.querySelector('.actions'));
        const panel = (read) => page.$eval('#bwi-self-check', read);
        assert.match(await panel(({ shadowRoot }) => shadowRoot.querySelector('.panel').innerText), /1 peringatan\.[^]*limit="lima"/);
        for (const [at, property] of ['backgroundColor', 'color'].entries())
          assert.equal(await styleOf(page, '#bwi-self-check', '.panel', property), colours[at]);
        assert.notEqual(await styleOf(page, '#bwi-self-check', 'button', 'borderTopStyle'), 'none');
        assert.deepEqual(errors, []);
        await page.close();
      });

    it('has colours, lines and outlines', async () => {
      const { page } = await visit(`${TAG}<body style="color:#222">${WIDGETS}`);
      await shown(page, 'bwi-news-list');
      await shown(page, 'bwi-share-bar');
      const list = (selector, property) => styleOf(page, 'bwi-news-list', selector, property);
      assert.notEqual(await list('.tag', 'color'), await list('.title', 'color'));
      assert.equal(await list('li + li', 'borderTopStyle'), 'solid');
      assert.doesNotMatch(await list('li + li', 'borderTopColor'), /, 0\)|transparent/);
      await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('.link').focus({ focusVisible: true }));
      await page.keyboard.press('Tab');
      const ring = await page.evaluate(() => {
        const focused = document.activeElement.shadowRoot.activeElement;
        return [getComputedStyle(focused).outlineStyle, getComputedStyle(focused, '::after').outlineStyle];
      });
      assert.ok(ring.includes('solid'), String(ring));
      await page.close();
    });

    it('takes a brand’s colour', async () => {
      const { page } = await visit(
        `<style>bwi-news-list { --bwi-color-accent: #b00020 }</style>${TAG}<body><bwi-news-list></bwi-news-list>`,
      );
      await shown(page, 'bwi-news-list');
      assert.equal(await styleOf(page, 'bwi-news-list', '.tag', 'color'), 'rgb(176, 0, 32)');
      await page.close();
    });

    for (const [widget, query] of [
      ['bwi-news-list', { widget: 'news-list', limit: '9', fit: '', '--bwi-color-accent': 'light-dark(#b00020, #ffb3b3)' }],
      ['bwi-article', { widget: 'article', '--bwi-color-accent': 'light-dark(#b00020, #ffb3b3)' }],
    ])
      it(`shows ${widget} in a frame, with its style and the brand’s colour`, async () => {
        const address = `${publisherUrl}dist/frame.html?${new URLSearchParams({ ...query, feed: feedUrl, 'color-scheme': 'light' })}`;
        const { page, errors } = await visit(`<body><iframe src="${address}" width="320" height="600" sandbox="allow-scripts"></iframe>`);
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        await frame.waitForFunction((tag) => document.querySelector(tag)?.status === 'ready', {}, widget);
        if (widget === 'bwi-news-list') {
          await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
          assert.equal(await styleOf(frame, widget, '.tag', 'color'), 'rgb(176, 0, 32)');
        }
        assert.ok(Number(await styleOf(frame, widget, '[part~=title]', 'fontWeight')) >= 700);
        assert.deepEqual(errors, []);
        await page.close();
      });

    it('has the embed builder, in which what is chosen is seen', async () => {
      const { page, errors } = await visit('<body>');
      await page.goto(`${publisherUrl}demo/pembuat.html?color=%23b00020`);
      await page.waitForFunction(() =>
        document.querySelector('embed-builder').shadowRoot?.querySelector('.findings')?.textContent.includes('26 berita'),
      );
      const look = (selector, property) => styleOf(page, 'embed-builder', selector, property);
      assert.notEqual(await look('.card.chosen', 'borderTopColor'), await look('.card:not(.chosen)', 'borderTopColor'));
      assert.notEqual(await look('[name=form]:checked + span', 'backgroundColor'), await look('[name=form]:not(:checked) + span', 'backgroundColor')); // prettier-ignore
      const code = await page.$eval('embed-builder', ({ shadowRoot }) => shadowRoot.querySelector('.piece code').textContent);
      const { page: partner } = await visit(code.replace(`${publisherUrl}v1/`, `${publisherUrl}dist/`));
      await shown(partner, 'bwi-news-list');
      assert.equal(await styleOf(partner, 'bwi-news-list', '.tag', 'color'), 'rgb(176, 0, 32)');
      assert.deepEqual(errors, []);
      await page.close();
      await partner.close();
    });

    // Others mix colours in other colour spaces, which axe measures elsewhere.
    const grounds = {
      'a white page': { scheme: 'light', style: '', ground: '#fff' },
      'a white page, though the reader prefers dark': { scheme: 'dark', style: '', ground: '#fff' },
      'a black page': { scheme: 'light', style: '<style>body { background: #000; color: #eee }</style>', ground: '#000' },
      'a page in the reader’s dark colours': {
        scheme: 'dark',
        style: '<style>:root { color-scheme: light dark }</style>',
        ground: '#121212',
      },
    };
    for (const [which, { scheme, style, ground }] of Object.entries(name === 'Chrome 109' ? grounds : {}))
      it(`can be read in ${which}`, async () => {
        const { page } = await visit(`${style}<body>${WIDGETS}${TAG}`);
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await shown(page, 'bwi-news-list');
        for (const selector of ['.title', '.tag', '.quiet']) {
          const contrast = wcagContrast(await styleOf(page, 'bwi-news-list', selector, 'color'), ground);
          assert.ok(contrast >= 4.5, `${selector}: ${contrast}`);
        }
        await page.close();
      });

    it('keeps the style of an element that goes to another document and comes back', async () => {
      const { page } = await visit(`${TAG}<body><bwi-news-list></bwi-news-list><iframe></iframe>`);
      await shown(page, 'bwi-news-list');
      const weights = await page.evaluate(() => {
        const list = document.querySelector('bwi-news-list');
        const weight = () => list.ownerDocument.defaultView.getComputedStyle(list.shadowRoot.querySelector('li + li .title')).fontWeight;
        document.querySelector('iframe').contentDocument.body.append(list);
        const there = weight();
        document.body.append(list);
        return [there, weight()];
      });
      assert.deepEqual(weights, ['700', '700']);
      await page.close();
    });
  });
