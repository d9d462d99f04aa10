// The built script in host pages of every kind: the same DOM and the same look as in a plain page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { closeBrowser } from '../../.config/browser.mjs';
import { portrait } from './portrait.mjs';
import { close, DEBIAN, feedUrl, newWholeReader, open, partnerUrl, publisherUrl, shown } from './site.mjs';

after(close);

const ARTICLE_URL = `${publisherUrl}demo/artikel.html?berita=pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm`;
const WIDGETS = `<bwi-news-list limit="3" heading="Berita" load-more></bwi-news-list>
  <bwi-article article-id="${ARTICLE_URL}"></bwi-article>
  <bwi-related-news article-id="${ARTICLE_URL}"></bwi-related-news>
  <bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>`;
const SCRIPT = `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`;
// The column has a width of its own, so that no scroll bar or margin of a page makes the difference.
const COLUMN = '<style>#column { width: 640px; font: 16px/1.5 sans-serif; color: #222 }</style>';
const inColumn = (html) => `<div id="column">${html}</div>`;

const ELEMENTS = ['bwi-news-list', 'bwi-article', 'bwi-related-news', 'bwi-share-bar'];

/** Opens the widgets in this page and waits until they show news. */
async function widgets({ head = '', after = '', body = inColumn(WIDGETS), ...options } = {}) {
  const opened = await open(`${COLUMN}${head}${SCRIPT}${after}<body>${body}`, options);
  for (const element of ELEMENTS) await shown(opened.page, element);
  await opened.page.waitForFunction(() => document.querySelector('bwi-article').shadowRoot.querySelector('.body h2, .body ul'));
  return opened;
}

const library = (path) => `<script src="${partnerUrl}node_modules/${path}"></script>`;
/** Skips a test where Debian's packages are not installed; in CI they must be. */
const needs = (html = '') => {
  const absent = [...html.matchAll(/debian\/([^"]+)/g)].map(([, path]) => path).filter((path) => !existsSync(DEBIAN + path));
  assert.ok(!absent.length || !process.env.CI, `not here: ${absent}`);
  return { skip: absent.length ? `not here: ${absent}` : false };
};
const debian = (path) => `<script src="${partnerUrl}debian/${path}"></script>`;
/** The libraries of old themes, in the builds that browsers get: Debian's packages have what npm never had. */
const LIBRARIES = {
  'Prototype 1.7.3': debian('prototype/prototype-1.7.3.js'),
  'Prototype 1.7 with script.aculo.us': debian('prototype/prototype-1.7.js') + debian('scriptaculous/effects.js'),
  'MooTools 1.4.5': debian('mootools/mootools-core-nc.js'),
  'MooTools 1.5.2': library('mootools/lib/mootools-core-1.5.2-server.js'),
  'es5-shim and es6-shim': debian('es5-shim/es5-shim.js') + debian('es6-shim/es6-shim.js'),
  'Underscore and Backbone': debian('underscore/underscore.js') + debian('backbone/backbone.js'),
  'zone.js': library('zone.js/bundles/zone.umd.js'),
  'jQuery 3': library('jquery/dist/jquery.js'),
  'jQuery 1.12 and Migrate, as WordPress 4.9 has them':
    library('jquery-1/dist/jquery.js') + library('jquery-migrate/dist/jquery-migrate.js'),
  'jQuery 1.12 and Bootstrap 3': library('jquery-1/dist/jquery.js') + debian('bootstrap/js/bootstrap.js'),
  'jQuery 1.12, Migrate and MooTools 1.4.5, as Joomla 3 has them':
    library('jquery-1/dist/jquery.js') +
    '<script>jQuery.noConflict()</script>' +
    library('jquery-migrate/dist/jquery-migrate.js') +
    debian('mootools/mootools-core-nc.js') +
    debian('mootools/mootools-more-nc.js'),
  'jQuery Mobile 1.4.5': library('jquery-1/dist/jquery.js') + debian('jquery-mobile/jquery.mobile-1.4.5.js'),
};

describe('the same DOM and the same look', () => {
  let plain;
  before(async () => {
    const { page } = await widgets();
    plain = await portrait(page);
    await page.close();
  });

  const hosts = {
    ...Object.fromEntries(Object.entries(LIBRARIES).map(([name, head]) => [name, { head }])),
    ...Object.fromEntries(Object.entries(LIBRARIES).map(([name, after]) => [`${name}, after it`, { after }])),
    'jQuery’s html()': {
      head: library('jquery/dist/jquery.js'),
      body: `<div id="column"></div><script>jQuery('#column').html(${JSON.stringify(WIDGETS)})</script>`,
    },
    'quirks mode': { doctype: '' },
    '<base href>': { head: '<base href="https://elsewhere.example/deep/path/">' },
    'a reset of every element': {
      head: `<style>*, *::before { margin: 0; padding: 0; border: 0; box-sizing: content-box; vertical-align: baseline; line-height: 1;
        font-weight: 300; font-style: italic; letter-spacing: 1px; text-align: center; text-indent: 2em; text-transform: uppercase }</style>`,
    },
    'a theme that styles every bare tag': {
      head: `<style>ul li, a, h2, h3, p, button, img, time, figure { margin: 40px !important; color: red !important; float: left; font: 30px cursive }
        a:hover, button { text-transform: uppercase !important; letter-spacing: 1em !important }</style>`,
    },
    'the script included twice': { head: SCRIPT },
    'a copy of another version': { head: `<script src="${partnerUrl}other/bwi.js" data-feed="${feedUrl}"></script>` },
  };
  for (const [name, host] of Object.entries(hosts))
    it(`beside or under ${name}`, needs(host.head ?? host.after), async () => {
      const { page, errors } = await widgets(host);
      const here = await portrait(page);
      for (const element of ELEMENTS) {
        assert.equal(here[element].dom, plain[element].dom);
        assert.deepEqual(here[element].look, plain[element].look);
      }
      assert.deepEqual(errors, []);
      await page.close();
    });
});

describe('no built-in is relied on that a page replaces', () => {
  const GLOBALS = ['Array', 'Object', 'String', 'Number', 'Function', 'Date', 'RegExp', 'JSON', 'Promise', 'Map', 'Set', 'Event', 'Element', 'HTMLElement', 'Node', 'Document', 'EventTarget', 'DocumentFragment', 'NodeList', 'URL', 'Math']; // prettier-ignore
  /** Tells which of the page's own functions a library has replaced, and puts them back but for one. Runs in the page. */
  const watch = (globals) => {
    const { defineProperty } = Object;
    const own = [];
    const note = (place, owner) => {
      for (const key of Object.getOwnPropertyNames(owner ?? {})) {
        const { value, configurable, writable } = Object.getOwnPropertyDescriptor(owner, key);
        if (typeof value === 'function' && (configurable || writable)) own.push({ name: `${place}.${key}`, owner, key, value });
      }
    };
    note('window', window);
    for (const name of globals) {
      note(name, window[name]);
      note(`${name}.prototype`, window[name].prototype);
    }
    window.__replaced = () => {
      const found = [];
      for (const { name, owner, key, value } of own) if (owner[key] !== value) found[found.length] = { name, by: `${owner[key]}` };
      return found;
    };
    window.__putBackAllBut = (kept) => {
      for (const { name, owner, key, value } of own)
        if (name !== kept && owner[key] !== value) defineProperty(owner, key, { value, configurable: true, writable: true });
    };
  };
  const before = `<script>(${watch})(${JSON.stringify(GLOBALS)})</script>`;

  // zone.js wraps what it replaces: what it does is done by all of it together.
  const replacing = { ...LIBRARIES, 'zone.js': '' };
  const tried = new Set();
  for (const [name, head] of Object.entries(replacing))
    it(`each alone that ${name} replaces`, needs(head), async () => {
      const { page: look } = await open(before + head);
      const replaced = await look.evaluate(() => window.__replaced());
      await look.close();
      for (const { name: one, by } of replaced) {
        // Libraries have parts in common.
        if (tried.has(one + by)) continue;
        tried.add(one + by);
        const { page, errors } = await widgets({ head: `${before}${head}<script>__putBackAllBut('${one}')</script>` });
        // The library itself may rest on what is put back.
        assert.deepEqual(errors.filter((stack) => stack.includes('/dist/')), [], one); // prettier-ignore
        await page.close();
      }
    });
});

describe('room for every node', () => {
  const hosts = {
    'a column of 280 px': { head: '<style>#column { width: 280px !important }</style>' },
    'a column of 280 px with huge fonts': { head: '<style>#column { width: 280px !important; font-size: 32px !important }</style>' },
    'huge fonts': { head: '<style>#column { font-size: 48px !important }</style>' },
    'a page from right to left': { head: '<script>document.documentElement.dir = "rtl"</script>' },
    'a narrow page from right to left': {
      head: '<script>document.documentElement.dir = "rtl"</script><style>#column { width: 280px !important }</style>',
    },
    'a flex row': { body: `<div id="column" style="display: flex">${WIDGETS}</div>` },
    'a table cell': { body: inColumn(`<table><tr><td>${WIDGETS}</td></tr></table>`) },
  };
  for (const [name, host] of Object.entries(hosts))
    it(`in ${name}`, async () => {
      const { page, errors } = await widgets(host);
      const outside = await page.evaluate((elements) => {
        const found = [];
        for (const name of elements) {
          const host = document.querySelector(name);
          const frame = host.getBoundingClientRect();
          if (frame.width < 44) found.push(`${name} is ${frame.width} px wide`);
          for (const node of host.shadowRoot.querySelectorAll('*')) {
            const { left, right, width } = node.getBoundingClientRect();
            // A pixel for the rounding of fractions; what only a screen reader reads is clipped.
            if (width > 1 && !node.matches('.hidden') && (left < frame.left - 1 || right > frame.right + 1))
              found.push(`${name} ${node.localName}.${node.className} sticks out: ${left}–${right} of ${frame.left}–${frame.right}`);
            if (node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1)
              found.push(`${name} ${node.localName}.${node.className} has words for ${node.scrollWidth} px in ${node.clientWidth}`);
          }
        }
        return found;
      }, ELEMENTS);
      assert.deepEqual(outside, []);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('mirrored from right to left', async () => {
    const { page } = await widgets();
    const mirrored = () =>
      page.$eval('bwi-news-list', ({ shadowRoot }) => {
        const [picture, text] = ['.row .media', '.row .text'].map((part) => shadowRoot.querySelector(part).getBoundingClientRect().left);
        return picture > text;
      });
    const before = await mirrored();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    assert.equal(await mirrored(), !before);
    await page.close();
  });
});

describe('pages of their own kind', () => {
  it('a sandboxed frame, without storage or an origin: everything works', async () => {
    const inside = `<!doctype html><meta charset=utf-8>${SCRIPT}<body>${WIDGETS}`.replaceAll('"', '&quot;');
    const { page, errors } = await open(`<body><iframe sandbox="allow-scripts" width="700" height="900" srcdoc="${inside}"></iframe>`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    for (const element of ELEMENTS)
      await frame.waitForFunction((name) => document.querySelector(name)?.status === 'ready', { timeout: 15_000 }, element);
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const file of ['bwi.js', 'bwi.all.js'])
    it(`a page that is served as XHTML, ${file}: the fallback links stay, one warning`, async () => {
      const { page, errors, warnings } = await open('', {
        headers: { 'content-type': 'application/xhtml+xml' },
        whole: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Mitra</title>
          <script src="${publisherUrl}dist/${file}" data-feed="${feedUrl}"></script></head>
          <body><bwi-news-list><a href="/cadangan">Baca di portal</a></bwi-news-list><div data-bwi="share-bar"></div></body></html>`,
      });
      await page.waitForNetworkIdle();
      assert.ok(await page.$eval('bwi-news-list > a', (link) => link.checkVisibility({ visibilityProperty: true })));
      assert.deepEqual(errors, []);
      assert.deepEqual(
        warnings.map((warning) => /XHTML/.test(warning)),
        [true],
        warnings.join('\n'),
      );
      await page.close();
    });

  it('a tag that the page has defined itself: one warning names it, the others work', async () => {
    const { page, errors, warnings } = await open(
      `<script>customElements.define('bwi-article', class extends HTMLElement { connectedCallback() { this.textContent = 'milik halaman'; } })</script>
       ${SCRIPT}<body>${WIDGETS}`,
    );
    assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
    assert.equal(await page.$eval('bwi-article', (element) => element.textContent), 'milik halaman');
    assert.deepEqual(warnings, ['<bwi-article> is the page’s own already; the news widget is left out.']);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('a page that comes back from the back/forward cache shows its news, and keeps itself fresh', async () => {
    const reader = await newWholeReader();
    const { page, errors } = await widgets({ reader });
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded anew')));
    await page.goto(`${partnerUrl}demo/feed.json`);
    await page.goBack();
    await page.waitForFunction(() => document.title === 'kept');
    assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
    await page.evaluate(() => document.querySelector('bwi-news-list').setAttribute('limit', '1'));
    await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('li').length === 1);
    assert.deepEqual(errors, []);
    await closeBrowser(reader);
  });

  it('a single-page app: the widgets of each view follow the page’s address and title', async () => {
    const { page, errors } = await open(`<link rel="canonical" href="${ARTICLE_URL}">${SCRIPT}<body><main></main>`);
    const view = (canonical) =>
      page.evaluate((href) => {
        history.pushState(null, '', `/view-${Math.random()}`);
        document.querySelector('link').href = href;
        document.querySelector('main').innerHTML = '<bwi-related-news></bwi-related-news><bwi-share-bar></bwi-share-bar>';
      }, canonical);
    const articles = JSON.parse(await (await fetch(feedUrl)).text()).items;
    const [first, second] = articles.map(({ url }) => new URL(url, feedUrl).href);
    const related = async (canonical) => {
      await view(canonical);
      await shown(page, 'bwi-related-news');
      await shown(page, 'bwi-share-bar');
      const shared = page.evaluate(
        () =>
          new Promise((resolve) => {
            document.querySelector('bwi-share-bar').addEventListener('bwi-share', (event) => (event.preventDefault(), resolve(event.url)));
            document.querySelector('bwi-share-bar').shadowRoot.querySelector('button[value="whatsapp"]').click();
          }),
      );
      assert.equal(await shared, canonical);
      return page.$$eval('bwi-related-news', ([list]) => [...list.shadowRoot.querySelectorAll('.link')].map(({ href }) => href));
    };
    for (const canonical of [first, second]) assert.ok(!(await related(canonical)).includes(canonical));
    assert.deepEqual(errors, []);
    await page.close();
  });
});
