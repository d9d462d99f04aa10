// A page of the site's own that shows the article which its address names, and lists that lead there.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SAMPLE } from './publisher.mjs';
import { block, shortcode, startWithPlugin } from './with-plugin.mjs';

const feed = {
  ...SAMPLE,
  items: [
    { id: 'kopi & 2', url: 'https://kab.example/2026/kopi-pahit/', title: 'Kopi <b>pahit</b> & “manis”', content_html: '<p>Isi kopi.</p>' },
    { id: 'https://kab.example/?p=7', url: 'https://kab.example/index.php?p=7', title: 'Panen Raya: 2 ton!', content_html: '<p>Isi panen.</p>' },
    { id: '..', url: 'https://kab.example/titik', title: 'Titik', content_html: '<p>Isi titik.</p>' },
  ],
}; // prettier-ignore

const world = await startWithPlugin({ feed });
after(() => world.stop());
const { site } = world;

const read = async (url) => (await fetch(url)).text();
const canonical = (html) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
const title = (html) => /<title>(.*?)<\/title>/s.exec(html)[1].trim();

for (const [form, write] of Object.entries({ block, shortcode }))
  describe(`a page of one's own: ${form}`, () => {
    let page;
    before(async () => {
      page = await site.asRole('author', { post_title: 'Berita', post_content: write('article', { 'article-id': '?id', 'heading-level': 2 }) }); // prettier-ignore
    });
    const at = (value) => read(`${page.url}?id=${encodeURIComponent(value)}`);

    it('shows the article that its address names, by id, address or slug', async () => {
      for (const value of ['kopi & 2', 'https://kab.example/2026/kopi-pahit', 'kopi-pahit']) assert.match(await at(value), /Isi kopi\./);
      for (const value of ['https://kab.example/?p=7', 'panen-raya-2-ton']) assert.match(await at(value), /Isi panen\./);
    });

    it('tells readers and search engines whose it is', async () => {
      const html = await at('kopi & 2');
      assert.equal(canonical(html), 'https://kab.example/2026/kopi-pahit/');
      assert.match(title(html), /^Kopi &lt;b&gt;pahit&lt;\/b&gt; &(amp|#038);? “manis”/);
      assert.match(html, /class="bwi-source">Sumber: [^<]*<a href="https:\/\/kab\.example\/2026\/kopi-pahit\/"/);
    });

    it('shows no article that nobody has asked for, and is then itself', async () => {
      for (const query of ['', '?id=', '?id=tidak-ada', '?id[]=titik', '?id=%ff', '?id=%3Cscript%3Ealert(1)%3C/script%3E']) {
        const html = await read(page.url + query);
        assert.doesNotMatch(html, /Isi (kopi|panen|titik)\.|<script>alert/, query);
        assert.match(html, /Baca berita Banyuwangi/);
        assert.equal(canonical(html), page.url);
        assert.match(title(html), /^Berita/);
      }
    });

    it('is gone on with by the script, and back', async () => {
      const { page: tab, errors } = await world.open(`${page.url}?id=titik`);
      const headline = () => tab.waitForFunction(() => document.querySelector('bwi-article').shadowRoot?.querySelector('.headline')?.textContent); // prettier-ignore
      assert.equal(await (await headline()).jsonValue(), 'Titik');
      assert.deepEqual(errors, []);
    });
  });

it('no other page has an article for its title', async () => {
  const other = await site.asRole('author', {
    post_title: 'Lain',
    post_content: block('article', { 'article-id': 'https://kab.example/2026/kopi-pahit/' }),
  });
  const html = await read(`${other.url}?id=titik`);
  assert.equal(canonical(html), other.url);
  assert.match(title(html), /^Lain/);
  assert.match(html, /Isi kopi\./);
});

describe('a list that leads there', () => {
  const PATTERNS = [
    '/berita/?id={id}', '/berita/{slug}/', '?alamat={url}', 'baca/?id={id}#{slug}', 'https://lain.example/{id}', '{slug}',
    '/berita/', '/berita/?id={judul}', 'javascript:alert({id})', 'https://{slug}.example/', '//{slug}/x', "' onmouseover='alert(1) {id}",
  ]; // prettier-ignore
  let written, widget;
  before(async () => {
    const { url } = await site.asRole('author', PATTERNS.map((link) => block('news-list', { link, campaign: 'desa' })).join('\n\n'));
    const hrefs = `(root) => [...root.querySelectorAll('li a')].map(({ href }) => href)`;
    const { page: plain } = await world.open(url, { javascript: false });
    written = await plain.evaluate(`[...document.querySelectorAll('bwi-news-list')].map(${hrefs})`);
    const { page, errors } = await world.open(url);
    await page.waitForFunction(`[...document.querySelectorAll('bwi-news-list')].every((list) => list.status === 'ready' && list.shadowRoot.querySelector('article'))`); // prettier-ignore
    widget = await page.evaluate(`[...document.querySelectorAll('bwi-news-list')].map(({ shadowRoot }) => (${hrefs})(shadowRoot))`);
    assert.deepEqual(errors, []);
  });

  for (const [i, pattern] of PATTERNS.entries())
    it(`is the same from the server and from the widget: ${pattern}`, () => {
      assert.equal(written[i].length, 3);
      assert.deepEqual(written[i], widget[i]);
    });

  it('is what the pattern says', () => {
    assert.deepEqual(written[0].slice(0, 2), [`${site.url}berita/?id=kopi%20%26%202`, `${site.url}berita/?id=https%3A%2F%2Fkab.example%2F%3Fp%3D7`]); // prettier-ignore
    assert.equal(written[8][0], 'https://kab.example/2026/kopi-pahit/?utm_source=desa&utm_medium=widget');
  });
});
