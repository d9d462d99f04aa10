// Every block and every shortcode, by who writes it, for readers with and without scripts.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SAMPLE } from './publisher.mjs';
import { block, NAMES, shortcode, startWithPlugin } from './with-plugin.mjs';

const world = await startWithPlugin();
const { site } = world;
after(() => world.stop());

const [newest] = SAMPLE.items;
const ATTRIBUTES = {
  'news-list': { limit: 3, heading: 'Berita Banyuwangi' },
  'article-card': { layout: 'row' },
  'related-news': { limit: 2, layout: 'list' },
  article: { 'heading-level': 2 },
  'share-bar': { targets: 'whatsapp facebook copy' },
};

/** What readers see of an element without a script. */
const SEEN = {
  'news-list': ['Berita Banyuwangi', ...SAMPLE.items.slice(0, 3).map(({ title }) => title), 'Sumber: Berita Banyuwangi (contoh)'],
  'article-card': [newest.title, 'Senin, 23 November 2026'],
  'related-news': ['Berita Terkait', 'Api Biru Ijen'],
  article: [newest.title, 'Yang perlu dibawa', 'Baca di sumber asli'],
  'share-bar': ['Bagikan Artikel', 'WhatsApp', 'Facebook'],
};

const FORMS = { block, shortcode };

for (const role of ['author', 'editor', 'administrator'])
  describe(role, () => {
    for (const [form, write] of Object.entries(FORMS)) {
      let post;
      before(async () => {
        const content = NAMES.map((name) => write(name, ATTRIBUTES[name])).join('\n\n');
        post = { ...(await site.asRole(role, content)), written: content };
      });

      it(`${form}s are kept as they were written`, () => assert.equal(post.content, post.written));

      it(`${form}s: readers without scripts have the news`, async () => {
        const { page, requests } = await world.open(post.url, { javascript: false });
        for (const name of NAMES) {
          const seen = await page.$eval(`bwi-${name}`, (element) => element.innerText);
          for (const words of SEEN[name]) assert.ok(seen.includes(words), `${name} without “${words}”: ${seen}`);
        }
        assert.equal(await page.$$eval('bwi-news-list li a', (links) => links.length), 3);
        assert.equal(await page.$$eval('bwi-news-list, bwi-article-card, bwi-related-news, bwi-article, bwi-share-bar', (all) => all.length), 5); // prettier-ignore
        assert.ok(requests.some((url) => url.includes('/bwi.css')));
      });

      it(`${form}s: the script takes them over`, async () => {
        const { page, errors } = await world.open(post.url);
        for (const name of NAMES) await page.waitForFunction((tag) => document.querySelector(tag).status === 'ready', {}, `bwi-${name}`);
        assert.deepEqual(errors, []);
        // The lists say what the feed says, and stay; the text of an article gets what it needs of the widget.
        const links = await page.$$eval('bwi-news-list .bwi-news li a', (all) => all.filter((link) => link.checkVisibility()).length);
        assert.equal(links, 3);
        const text = await page.$eval('bwi-article', ({ shadowRoot }) => shadowRoot.querySelector('.root').textContent);
        assert.ok(text.includes('Yang perlu dibawa'));
      });
    }
  });

/** What a list or card says, in its order: of the server's HTML, or of the widget's own root. */
const SAID = `(root) => ({
  heading: root.querySelector(':scope > .bwi-news > :is(h1,h2,h3,h4,h5,h6), .heading')?.textContent ?? null,
  source: root.querySelector('.bwi-source, .foot-line')?.textContent.trim() ?? null,
  home: root.querySelector('.bwi-source a, .foot-line a')?.href ?? null,
  articles: [...root.querySelectorAll('article')].map((article) => ({
    link: article.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a')?.href,
    level: article.querySelector('h1, h2, h3, h4, h5, h6')?.localName,
    title: article.querySelector('h1 a, h2 a, h3 a, h4 a, h5 a, h6 a')?.textContent.replace(/\\s+(?=\\(b|\\(o)/, '').trim(),
    kanal: article.querySelector('.bwi-kanal, .tag')?.textContent || null,
    summary: article.querySelector('.bwi-summary, .summary')?.textContent || null,
    time: article.querySelector('time')?.dateTime || null,
    date: article.querySelector('time')?.textContent || null,
    picture: article.querySelector('img')?.src ?? null,
    target: article.querySelector('a')?.target,
  })),
})`;

const sameFeed = {
  ...SAMPLE,
  items: [
    ...SAMPLE.items,
    { id: 1, url: 'https://a.example/x y/ü?a=1&b=2', title: 'Judul &amp;amp; "kutip" &lt;b&gt; [bwi-news-list] -- 2x2...', summary: 'JAKARTA, KOMPAS.com — Ringkasan “panjang” sekali. '.repeat(9), date_published: '2026-12-01', tags: 'Pariwisata, Lain', _bwi: { source: 'Lain' } },
    { id: 'b', url: 'HTTP://WWW.B.example:80/../b#c', title: '', content_html: '<p>BANYUWANGI – Isi <b>tebal</b>.</p><p>Lanjut &amp; akhir.</p>', date_published: '2026-12-01T23:30:00.5Z', language: 'en' },
    { id: 'c', url: 'https://user:rahasia@c.example', title: 'Tanpa tanggal', date_published: 'kemarin' },
    { id: 'd', url: 'javascript:alert(1)', title: 'Bukan alamat' },
    { id: 'e', external_url: 'https://e.example/?utm_source=x', title: 'Gambar', image: { url: './pictures/e.svg' }, _bwi: { image_width: 640, image_height: 480, image_sizes: [{ url: './pictures/e-320.svg', width: 320, type: 'image/webp' }] } },
  ],
}; // prettier-ignore

for (const locale of ['id_ID', 'en_US'])
  describe(`the server says what the widget says: ${locale}`, () => {
    const LISTS = [
      ['news-list', { limit: 20, heading: 'Semua' }],
      ['news-list', { limit: 4, layout: 'grid', 'heading-level': 4, campaign: 'desa licin' }],
      ['news-list', { limit: 30, layout: 'headlines', tag: 'pariwisata', target: '_blank' }],
      ['news-list', { 'no-image': true, 'no-summary': true }],
      ['article-card', { 'heading-level': 2 }],
      ['article-card', { layout: 'headline', 'article-id': 'c' }],
      ['article-card', { layout: 'row', 'article-id': newest.id }],
    ];
    let page;
    before(async () => {
      world.publisher.says(sameFeed);
      await site.wp(`update_option( 'WPLANG', $data ); do_action( 'banyuwangi_news_refresh', get_option( 'banyuwangi_news' )['feed'] );`, locale === 'en_US' ? '' : locale); // prettier-ignore
      const { url } = await site.asRole('author', LISTS.map(([name, attributes]) => block(name, attributes)).join('\n\n'));
      ({ page } = await world.open(url));
      await page.waitForFunction(() => [...document.querySelectorAll('bwi-news-list, bwi-article-card')].every(({ status }) => status === 'ready')); // prettier-ignore
    });

    for (const [i, [name, attributes]] of LISTS.entries())
      it(`${name} ${JSON.stringify(attributes)}`, async () => {
        const said = (root) => page.evaluate(`(${SAID})(${root})`);
        const host = `document.querySelectorAll('bwi-news-list, bwi-article-card')[${i}]`;
        const server = await said(host);
        // Without the server's news the widget shows its own.
        await page.evaluate(`${host}.querySelector('.bwi-news').remove()`);
        await page.waitForFunction(`${host}.shadowRoot.querySelector('article')`);
        const widget = await said(`${host}.shadowRoot`);
        assert.deepEqual(server, widget);
        assert.ok(server.articles.length);
      });
  });
