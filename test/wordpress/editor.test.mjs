// The blocks in the editor of a real WordPress, as each role uses them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { headlines, ready, startEditors } from './block-editor.mjs';
import { SAMPLE } from './publisher.mjs';
import { startWithPlugin } from './with-plugin.mjs';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const { site, publisher, set, stop } = await startWithPlugin();
const editors = await startEditors(site);
after(async () => {
  await editors.stop();
  await stop();
});

const titles = SAMPLE.items.map(({ title }) => title);
const NEWS = ['news-list', 'article-card', 'related-news', 'article'];

/** The blocks as the inserter names them, and what they are then. */
const OFFERED = [
  ['Daftar berita', 'news-list', {}],
  ['Kisi berita', 'news-list', { layout: 'grid' }],
  ['Judul berita', 'news-list', { layout: 'headlines' }],
  ['Kartu berita', 'article-card', {}],
  ['Baris berita', 'article-card', { layout: 'row' }],
  ['Berita terkait', 'related-news', {}],
  ['Artikel penuh', 'article', {}],
  ['Tombol bagikan', 'share-bar', {}],
];

const comment = (name, attributes) =>
  `<!-- wp:banyuwangi/${name} ${Object.keys(attributes).length ? `${JSON.stringify(attributes)} ` : ''}/-->`;

for (const role of ['author', 'editor', 'administrator']) {
  describe(`as ${role}`, () => {
    it('each block is inserted, shows its widget, is published, and is valid when it is opened again', async () => {
      const editor = await editors.edit(role);
      for (const [name] of OFFERED) await editor.insert(name);
      for (const name of NEWS) await ready(editor.page, `bwi-${name}`);
      assert.equal((await headlines(editor.page, 'bwi-news-list'))[0], titles[0]);
      await editor.page.waitForFunction(() => document.querySelector('bwi-share-bar')?.shadowRoot?.querySelector('button'));
      assert.equal(await editor.content(), OFFERED.map(([, name, attributes]) => comment(name, attributes)).join('\n\n'));
      const { id, link } = await editor.publish(`Halaman ${role}`);
      assert.deepEqual(editor.complaints, []);
      await editor.close();

      const again = await editors.edit(role, id);
      const blocks = await again.blocks();
      assert.deepEqual(blocks.map(({ name, isValid }) => [name, isValid]), OFFERED.map(([, name]) => [`banyuwangi/${name}`, true])); // prettier-ignore
      assert.equal(await again.page.$('.block-editor-warning'), null);
      await ready(again.page, 'bwi-news-list');
      assert.deepEqual(again.complaints, []);
      await again.close();

      const reader = await editors.pageOf();
      await reader.page.goto(link);
      for (const name of NEWS) await ready(reader.page, `bwi-${name}`);
      assert.deepEqual(await headlines(reader.page, 'bwi-news-list'), titles.slice(0, 5));
      assert.equal(await reader.page.$$eval('[class*="wp-block-banyuwangi-"]', ({ length }) => length), OFFERED.length);
      assert.deepEqual(reader.complaints, []);
      await reader.close();
    });
  });
}

describe('the controls', () => {
  it('change what the preview shows and what is stored, by keyboard', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Daftar berita');
    await editor.select('banyuwangi/news-list');
    await ready(editor.page, 'bwi-news-list');
    const { focus, page } = editor;
    const { keyboard } = page;
    await focus('Judul di atas daftar');
    await keyboard.type('Kabar Ijen');
    await keyboard.press('Tab');
    await keyboard.type('Pariwisata');
    await focus('Jumlah berita');
    await keyboard.down('Control');
    await keyboard.press('KeyA');
    await keyboard.up('Control');
    await keyboard.type('2');
    await focus('Tata letak');
    await keyboard.type('Kisi');
    await focus('Tanpa gambar');
    await keyboard.press('Space');
    const stored = { heading: 'Kabar Ijen', limit: 2, tag: 'Pariwisata', layout: 'grid', 'no-image': true };
    await editor.page.waitForFunction(() =>
      document.querySelector('bwi-news-list')?.shadowRoot?.querySelector('h2')?.textContent.includes('Kabar Ijen'),
    );
    await editor.page.waitForFunction(
      () => document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('[part="item"]').length === 2,
    );
    assert.deepEqual((await editor.blocks())[0].attributes['no-image'], true);
    const [, json] = /news-list (\{.*\}) \/-->/.exec(await editor.content());
    assert.deepEqual(JSON.parse(json), stored);
    const shown = await editor.page.$eval('bwi-news-list', ({ shadowRoot, attributes }) => ({
      images: shadowRoot.querySelectorAll('img').length,
      layout: attributes.layout.value,
    }));
    assert.deepEqual(shown, { images: 0, layout: 'grid' });
    assert.deepEqual(await headlines(editor.page, 'bwi-news-list'), SAMPLE.items.filter(({ tags }) => tags?.[0] === 'Pariwisata').slice(0, 2).map(({ title }) => title)); // prettier-ignore

    // Taken back, nothing of it is stored.
    await focus('Tanpa gambar');
    await keyboard.press('Space');
    await focus('Judul di atas daftar');
    await keyboard.down('Control');
    await keyboard.press('KeyA');
    await keyboard.up('Control');
    await keyboard.press('Delete');
    await editor.page.waitForFunction(() => !document.querySelector('bwi-news-list').shadowRoot.querySelector('h2'));
    assert.equal(await editor.content(), comment('news-list', { limit: 2, tag: 'Pariwisata', layout: 'grid' }));
    assert.deepEqual(editor.complaints, []);
    await editor.close();
  });

  it('take no number that the widget can’t use', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Berita terkait');
    await editor.select('banyuwangi/related-news');
    await editor.page.$eval(editor.labelled('Jumlah berita'), (control) => control.select());
    await editor.page.keyboard.press('Delete');
    await editor.page.keyboard.type('0');
    assert.equal((await editor.blocks())[0].attributes.limit, undefined);
    assert.equal(await editor.content(), comment('related-news', {}));
    await editor.close();
  });

  it('suggest the kanal and the articles of the feed', async () => {
    const editor = await editors.edit('author');
    const options = (name) => editor.page.$eval(editor.labelled(name), ({ list }) => [...list.options].map(({ value, label }) => [value, label])); // prettier-ignore
    await editor.insert('Daftar berita');
    await editor.select('banyuwangi/news-list');
    await editor.page.waitForSelector('datalist');
    assert.deepEqual((await options('Kanal')).map(([kanal]) => kanal).sort(), [...new Set(SAMPLE.items.flatMap(({ tags = [] }) => tags.slice(0, 1)))].sort()); // prettier-ignore
    await editor.insert('Kartu berita');
    await editor.select('banyuwangi/article-card');
    const [, , third] = await options('Berita');
    assert.equal(third[1], titles[2]);
    await editor.control('Berita').fill(third[0]);
    await editor.page.waitForFunction(
      (title) => document.querySelector('bwi-article-card')?.shadowRoot?.textContent.includes(title),
      {},
      titles[2],
    );
    await editor.close();
  });

  it('choose the buttons of a share bar, in the order of the list', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Tombol bagikan');
    await editor.select('banyuwangi/share-bar');
    for (const name of ['LINE', 'Telegram']) {
      await editor.focus(name);
      await editor.page.keyboard.press('Space');
    }
    await editor.page.waitForFunction(
      () => document.querySelector('bwi-share-bar').getAttribute('targets') === 'whatsapp facebook x copy line',
    );
    assert.equal(await editor.content(), comment('share-bar', { targets: 'whatsapp facebook x copy line' }));
    await editor.close();
  });

  it('have names that assistive technology is told: axe finds nothing in the sidebar', async () => {
    const editor = await editors.edit('author');
    await editor.page.evaluate(axe);
    for (const [name, block] of OFFERED.filter(([, , attributes]) => !Object.keys(attributes).length)) {
      await editor.insert(name);
      await editor.select(`banyuwangi/${block}`);
      const found = await editor.page.evaluate(async () => {
        const { violations } = await window.axe.run('.block-editor-block-inspector', { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      assert.deepEqual(found, [], name);
    }
    await editor.close();
  });
});

describe('the preview', () => {
  it('leads nowhere, by mouse and by keyboard', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Daftar berita');
    await ready(editor.page, 'bwi-news-list');
    const before = editor.page.url();
    const link = await editor.page.evaluateHandle(() => document.querySelector('bwi-news-list').shadowRoot.querySelector('a'));
    const { x, y, width, height } = await link.asElement().boundingBox();
    await editor.page.mouse.click(x + width / 2, y + height / 2);
    assert.equal(editor.page.url(), before);
    assert.equal(
      await editor.page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.name),
      'banyuwangi/news-list',
    );
    const focused = [];
    for (let i = 0; i < 6; i++) {
      await editor.page.keyboard.press('Tab');
      focused.push(await editor.page.evaluate(() => document.activeElement.localName));
    }
    assert.deepEqual(focused.filter((name) => name.startsWith('bwi-')), []); // prettier-ignore
    await editor.close();
  });

  it('is there before a block is chosen, in the inserter', async () => {
    const editor = await editors.edit('author');
    await editor.openInserter('banyuwangi');
    await editor.page.locator('::-p-xpath(//button[normalize-space()="Kisi berita"])').hover();
    const frame = await (await editor.page.waitForSelector('.block-editor-inserter__preview iframe')).contentFrame();
    await ready(frame, 'bwi-news-list');
    assert.deepEqual(await headlines(frame, 'bwi-news-list'), titles.slice(0, 3));
    assert.equal(await frame.$eval('bwi-news-list', (list) => list.getAttribute('layout')), 'grid');
    assert.deepEqual(editor.complaints, []);
    await editor.close();
  });

  it('is the widget in a frame too, where the editor shows a tablet', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Daftar berita');
    await editor.insert('Tombol bagikan');
    await editor.page.evaluate(() => window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet'));
    const frame = await (await editor.page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
    await ready(frame, 'bwi-news-list');
    assert.deepEqual(await headlines(frame, 'bwi-news-list'), titles.slice(0, 5));
    // The frame has no address that could be shared.
    await ready(frame, 'bwi-share-bar');
    assert.deepEqual(editor.complaints, []);
    await editor.close();
  });

  it('speaks the language of the site, the controls that of the user', async () => {
    await site.wp(`update_user_meta( $data, 'locale', 'en_US' );`, site.users.editor);
    const editor = await editors.edit('editor');
    await editor.insert('News list');
    await editor.select('banyuwangi/news-list');
    await ready(editor.page, 'bwi-news-list');
    await editor.page.waitForSelector(editor.labelled('Number of articles'));
    assert.match(await editor.page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.textContent), /Sumber:/);
    await editor.close();
    await site.wp(`delete_user_meta( $data, 'locale' );`, site.users.editor);
  });
});

describe('shortcodes', () => {
  it('are written into their block by an author, and show the news', async () => {
    const editor = await editors.edit('author');
    await editor.insert('Shortcode', 'shortcode');
    await editor.page.locator('.blocks-shortcode__textarea').fill('[bwi-news-list limit="3"]');
    const { link } = await editor.publish('Kode pendek');
    await editor.close();
    const reader = await editors.pageOf();
    await reader.page.goto(link);
    await ready(reader.page, 'bwi-news-list');
    assert.deepEqual(await headlines(reader.page, 'bwi-news-list'), titles.slice(0, 3));
    await reader.close();
  });
});

describe('without a feed', () => {
  it('an administrator is led to the settings, an author is told whom to ask, and what needs no feed is shown', async () => {
    await set({ feed: '' });
    for (const role of ['administrator', 'author']) {
      const editor = await editors.edit(role);
      await editor.insert('Daftar berita');
      await editor.insert('Tombol bagikan');
      await editor.page.waitForSelector('bwi-share-bar');
      assert.equal(await editor.page.$('bwi-news-list'), null);
      const said = await editor.page.$eval('.components-placeholder', ({ textContent }) => textContent);
      assert.match(said, /belum tahu dari mana beritanya/);
      const link = await editor.page.$('.components-placeholder a');
      if (role === 'author') {
        assert.equal(link, null);
        assert.match(said, /Minta pengelola situs/);
      } else {
        assert.match(await link.evaluate(({ href }) => href), /options-general\.php\?page=/);
      }
      // A feed of its own is enough.
      await editor.select('banyuwangi/news-list');
      await editor.focus('Alamat feed');
      await editor.page.keyboard.type(publisher.feed);
      assert.equal(await editor.page.$('bwi-news-list'), null, 'half an address is none');
      await editor.page.keyboard.press('Enter');
      await ready(editor.page, 'bwi-news-list');
      assert.equal((await headlines(editor.page, 'bwi-news-list'))[0], titles[0]);
      assert.deepEqual(editor.complaints, []);
      await editor.close();
    }
    await set({});
  });
});
