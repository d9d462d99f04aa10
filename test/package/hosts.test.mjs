// The built script in host pages of every kind: the same DOM and the same look as in a plain page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { portrait } from './portrait.mjs';
import { close, feedUrl, open, partnerUrl, publisherUrl, shown } from './site.mjs';

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
async function widgets({ head = '', body = inColumn(WIDGETS), ...options } = {}) {
  const opened = await open(`${COLUMN}${head}${SCRIPT}<body>${body}`, options);
  for (const element of ELEMENTS) await shown(opened.page, element);
  await opened.page.waitForFunction(() => document.querySelector('bwi-article').shadowRoot.querySelector('.body h2, .body ul'));
  return opened;
}

const library = (path) => `<script src="${partnerUrl}node_modules/${path}"></script>`;
/** What Prototype 1.7 does to a page, as far as it can reach us: no package carries its browser build. */
const PROTOTYPE = `<script>
  (() => {
    const $A = (list) => {
      if (!list) return [];
      if ('toArray' in Object(list)) return list.toArray();
      const result = new Array(list.length || 0);
      for (let i = result.length; i--; ) result[i] = list[i];
      return result;
    };
    Array.from = $A;
    Object.assign(Array.prototype, {
      toArray() { return this.slice(); },
      each(act) { for (let i = 0; i < this.length; i++) act(this[i], i); return this; },
      first() { return this[0]; }, last() { return this[this.length - 1]; }, clear() { this.length = 0; return this; },
      toJSON() { return '[]'; }, inspect() { return '[]'; }, without() { return this.filter((x) => ![...arguments].includes(x)); },
    });
    Object.assign(String.prototype, { toJSON() { return '"' + this + '"'; }, strip() { return this.trim(); }, toArray() { return this.split(''); } });
    Object.assign(Element.prototype, {
      show() { this.style.display = ''; return this; }, hide() { this.style.display = 'none'; return this; },
      visible() { return this.style.display !== 'none'; }, update(html) { this.innerHTML = html; return this; },
      observe() { return this; }, fire() { return this; }, select(css) { return $A(this.querySelectorAll(css)); },
      remove() { this.parentNode.removeChild(this); return this; },
      getStyle(name) { return getComputedStyle(this)[name]; },
    });
    Function.prototype.bind = function (self, ...first) { const act = this; return function (...rest) { return act.apply(self, first.concat(rest)); }; };
    document.getElementsByClassName = (name) => $A(document.querySelectorAll('.' + name));
  })();
</script>`;

describe('the same DOM and the same look', () => {
  let plain;
  before(async () => {
    const { page } = await widgets();
    plain = await portrait(page);
    await page.close();
  });

  const hosts = {
    'Prototype’s changes to arrays, strings and elements': { head: PROTOTYPE },
    MooTools: { head: library('mootools/lib/mootools-core-1.5.2-server.js') },
    'zone.js': { head: library('zone.js/bundles/zone.umd.js') },
    jQuery: { head: library('jquery/dist/jquery.js') },
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
    'a copy of another version': { head: `<script src="/other/bwi.js" data-feed="${feedUrl}"></script>` },
  };
  for (const [name, host] of Object.entries(hosts))
    it(`beside or under ${name}`, async () => {
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
