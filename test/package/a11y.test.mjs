// Accessibility of the built script, as its readers meet it: the accessibility tree, a real keyboard, colours, room.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { lookAt, setMedia } from './eye.mjs';
import { close, feedUrl, open, partnerUrl, publisherUrl, shown } from './site.mjs';
import { all, focused, tabStops, tree, words } from './tree.mjs';

after(close);

const { items, title: SOURCE } = JSON.parse(readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8'));
const ID = 'pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm';
const ELEMENTS = ['bwi-news-list', 'bwi-article', 'bwi-share-bar', 'bwi-related-news', 'bwi-article-card'];
const EVERY = `<bwi-news-list heading="Kabar" limit="3" load-more tabs="Pariwisata | Ekonomi"></bwi-news-list><bwi-article article-id="${ID}" heading-level="2"></bwi-article>
  <bwi-share-bar targets="whatsapp facebook telegram x copy line threads linkedin email print"></bwi-share-bar>
  <bwi-related-news article-id="${ID}"></bwi-related-news><bwi-article-card></bwi-article-card>`;
const SCRIPT = `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`;
/** The page is of the reader's colour scheme, with the browser's own colours. */
const PLAIN = '<style>:root { color-scheme: light dark } body { margin: 8px }</style>';
/** The page of the demo, in colours of its own. */
const DEMO =
  '<style>:root { color-scheme: light dark } body { background: light-dark(#fff, #14171a); color: light-dark(#1c2126, #e8eaec) }</style>';

const visit = (body, { head = '', ...options } = {}) =>
  open(`<meta name="viewport" content="width=device-width">${head}${SCRIPT}<body>${body}`, options);

/** Opens widgets and waits until they are ready. */
async function ready(body, options) {
  const opened = await visit(body, options);
  for (const name of ELEMENTS.filter((element) => new RegExp(`<${element}[ >]`).test(body))) await shown(opened.page, name);
  if (body.includes('<bwi-article '))
    await opened.page.waitForFunction(() => document.querySelector('bwi-article').shadowRoot.querySelector('.body p'));
  return opened;
}

const json = (feed) => ({
  status: 200,
  headers: { 'access-control-allow-origin': '*' },
  contentType: 'application/json',
  body: typeof feed === 'string' ? feed : JSON.stringify(feed),
});
const gone = { status: 404, headers: { 'access-control-allow-origin': '*' }, body: '' };
const feedOf = (first, count, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Uji',
  language: 'id',
  items: Array.from({ length: count }, (_, i) => ({
    id: `b${first + i}`,
    url: `https://kab.example/b${first + i}`,
    title: `Berita ${first + i}`,
    summary: 'Ringkasan.',
    date_published: `2026-10-${28 - first - i}T09:00:00+07:00`,
  })),
  ...more,
});
/** The address of a feed that `answer` of a visit stands in for. */
const TEST_FEED = `${publisherUrl}uji/umpan.json`;

/** A gate that requests wait at until the test opens it. */
function gate() {
  let pass;
  const opened = new Promise((resolve) => (pass = resolve));
  return { opened, pass };
}

const LIST = `<bwi-news-list feed="${TEST_FEED}" limit="3" load-more></bwi-news-list>`;
const inside = (page, selector, found = (node) => Boolean(node)) =>
  page.waitForFunction(
    (path, ready) => {
      const [host, inner] = path.split(' >>> ');
      return new Function(`return ${ready}`)()(document.querySelector(host).shadowRoot?.querySelector(inner));
    },
    { timeout: 15_000 },
    selector,
    String(found),
  );
const focus = (page, host, inner) => page.$eval(host, (element, selector) => element.shadowRoot.querySelector(selector).focus(), inner);

describe('tab stops', () => {
  it('a list has one a card, which is named by the headline', async () => {
    const { page } = await ready('<bwi-news-list limit="3" load-more></bwi-news-list>');
    assert.deepEqual(await tabStops(page), [
      ...items.slice(0, 3).map(({ title }) => ({ role: 'link', name: title })),
      { role: 'link', name: SOURCE },
      { role: 'button', name: 'Muat lebih banyak' },
    ]);
    await page.close();
  });

  it('the tabs of a list are one, from which the arrows go on', async () => {
    const { page } = await ready('<bwi-news-list limit="1" tabs="Pariwisata | Ekonomi"></bwi-news-list>');
    await inside(page, 'bwi-news-list >>> [role=tab]');
    const first = (tag) => items.find(({ tags }) => !tag || tags.includes(tag)).title;
    assert.deepEqual(await tabStops(page), [
      { role: 'tab', name: 'Semua' },
      { role: 'link', name: first() },
      { role: 'link', name: SOURCE },
    ]);
    await focus(page, 'bwi-news-list', '[role=tab]');
    await page.keyboard.press('End');
    await inside(page, 'bwi-news-list >>> [role=tab]:last-child[aria-selected=true]');
    assert.equal((await focused(page)).name, 'Ekonomi');
    assert.ok(all(await tree(page, 'bwi-news-list'), 'tabpanel').some(({ name }) => name === 'Ekonomi'));
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).name, first('Ekonomi'));
    await page.close();
  });

  it('a list with a search has its field first, and by keys alone one gets to what is found and back', async () => {
    const { page } = await open(
      `<meta name="viewport" content="width=device-width">${SCRIPT}<body><form action="/gone"><bwi-news-list limit="2" search></bwi-news-list></form>`,
    );
    await inside(page, 'bwi-news-list >>> .query');
    assert.deepEqual((await tabStops(page)).map(({ role, name }) => [role, name])[0], ['searchbox', 'Cari berita']);
    await focus(page, 'bwi-news-list', '.query');
    await page.keyboard.type('kopi');
    await inside(page, 'bwi-news-list >>> mark');
    await page.keyboard.press('Enter');
    await inside(page, 'bwi-news-list >>> [role=search] [role=status]', (status) => /^\d+ berita ditemukan/.test(status?.textContent));
    await page.keyboard.press('Escape');
    await inside(page, 'bwi-news-list >>> mark', (mark) => !mark);
    assert.ok(!page.url().includes('gone'));
    await page.close();
  });

  it('a grid, headlines and a single card have one a card too', async () => {
    const { page } = await ready(
      '<bwi-news-list limit="2" layout="grid"></bwi-news-list><bwi-news-list limit="2" layout="headlines"></bwi-news-list><bwi-article-card></bwi-article-card>',
    );
    const [first, second] = items.map(({ title }) => title);
    assert.deepEqual(
      (await tabStops(page)).map(({ name }) => name),
      [first, second, SOURCE, first, second, SOURCE, first],
    );
    await page.close();
  });

  it('Enter opens the article of the card that has the focus, once', async () => {
    const { page } = await ready('<bwi-news-list limit="3"></bwi-news-list>');
    await page.evaluate(() => {
      globalThis.opened = [];
      addEventListener('bwi-open', (event) => (event.preventDefault(), globalThis.opened.push(event.article.title)));
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.deepEqual(await page.evaluate(() => globalThis.opened), [items[1].title]);
    await page.close();
  });

  for (const key of ['Enter', 'Space'])
    it(`${key} presses the buttons of a share bar, each of which is one`, async () => {
      const { page } = await ready(
        '<bwi-share-bar url="https://kab.example/a" headline="A" targets="whatsapp facebook copy"></bwi-share-bar>',
      );
      await page.evaluate(() => {
        globalThis.shared = [];
        addEventListener('bwi-share', (event) => (event.preventDefault(), globalThis.shared.push(event.channel)));
      });
      for (const name of ['Bagikan ke WhatsApp', 'Bagikan ke Facebook', 'Salin tautan']) {
        await page.keyboard.press('Tab');
        assert.deepEqual(await focused(page), { role: 'button', name });
        await page.keyboard.press(key);
      }
      assert.deepEqual(await page.evaluate(() => globalThis.shared), ['whatsapp', 'facebook', 'copy']);
      await page.close();
    });
});

describe('running headlines', () => {
  it('are a list and three buttons; the headline that has the focus is the one that is seen', async () => {
    const { page } = await ready('<bwi-news-list layout="ticker" limit="3"></bwi-news-list>');
    await inside(page, 'bwi-news-list >>> .controls');
    const here = await tree(page, 'bwi-news-list');
    assert.deepEqual(all(all(here, 'list')[0].children, 'link').map(({ name }) => name), items.slice(0, 3).map(({ title }) => title)); // prettier-ignore
    assert.equal(all(here, 'group')[0].name, 'Judul berjalan');
    assert.deepEqual(
      (await tabStops(page)).map(({ name }) => name),
      [...items.slice(0, 3).map(({ title }) => title), SOURCE, 'Judul sebelumnya', 'Jeda', 'Judul berikutnya'],
    );
    await focus(page, 'bwi-news-list', 'li:nth-child(2) .link');
    await inside(page, 'bwi-news-list >>> li:nth-child(2)', ({ className }) => className === 'current');
    await page.close();
  });

  it('are paused by the keyboard, and stay so', async () => {
    const { page } = await ready('<bwi-news-list layout="ticker" limit="3"></bwi-news-list>');
    await inside(page, 'bwi-news-list >>> .pause');
    await focus(page, 'bwi-news-list', '.pause');
    await page.keyboard.press('Space');
    await inside(page, 'bwi-news-list >>> .play');
    assert.deepEqual(await focused(page), { role: 'button', name: 'Jalankan' });
    await page.close();
  });
});

describe('pictures that wait, and the tools of an article', () => {
  it('a card has a stop for its picture, before its headline, which has the focus when the picture is there', async () => {
    const { page } = await ready('<bwi-news-list limit="1" images="tap"></bwi-news-list>');
    await inside(page, 'bwi-news-list >>> .show');
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    assert.equal(stop.role, 'button');
    assert.match(stop.name, /^Tampilkan gambar ?: \S/);
    await page.keyboard.press('Enter');
    await inside(page, 'bwi-news-list >>> img');
    await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.activeElement?.matches('.link'));
    assert.deepEqual(await focused(page), { role: 'link', name: items[0].title });
    await page.close();
  });

  it('the tools are a group with a name; a new size is announced', async () => {
    const { page } = await ready(`<bwi-article article-id="${ID}" tools="size print"></bwi-article>`);
    await inside(page, 'bwi-article >>> .tool');
    const [group] = all(await tree(page, 'bwi-article'), 'group');
    assert.equal(group.name, 'Alat baca');
    assert.deepEqual(all(group.children, 'button').map(({ name }) => name), ['Perkecil teks', 'Perbesar teks', 'Cetak artikel']); // prettier-ignore
    await focus(page, 'bwi-article', '[aria-label="Perbesar teks"]');
    await page.keyboard.press('Space');
    await inside(page, 'bwi-article >>> .tools [role=status]', ({ textContent }) => textContent === 'Ukuran teks 115%');
    assert.deepEqual(await focused(page), { role: 'button', name: 'Perbesar teks' });
    await page.close();
  });
});

describe('languages', () => {
  const names = async (page) => {
    const found = {};
    for (const element of ELEMENTS) {
      const nodes = await tree(page, element);
      found[element] = [...all(nodes, 'button'), ...all(nodes, 'list').filter(({ name }) => name)].map(({ name }) => name);
    }
    return found;
  };
  const SHARE = (to) => ['WhatsApp', 'Facebook', 'Telegram', 'X'].map((brand) => `${to} ${brand}`);

  it('names are Indonesian', async () => {
    const { page } = await ready(EVERY);
    const found = await names(page);
    assert.deepEqual(found['bwi-news-list'], ['Muat lebih banyak']);
    assert.deepEqual(found['bwi-article'], ['Topik']);
    assert.deepEqual(found['bwi-share-bar'].slice(0, 5), [...SHARE('Bagikan ke'), 'Salin tautan']);
    assert.deepEqual(found['bwi-share-bar'].slice(-2), ['Kirim lewat surel', 'Cetak']);
    await page.close();
  });

  it('names are English under lang="en"', async () => {
    const { page } = await ready(`<div lang="en">${EVERY}</div>`);
    const found = await names(page);
    assert.deepEqual(found['bwi-news-list'], ['Show more']);
    assert.deepEqual(found['bwi-article'], ['Topics']);
    assert.deepEqual(found['bwi-share-bar'].slice(0, 5), [...SHARE('Share on'), 'Copy link']);
    assert.deepEqual(found['bwi-share-bar'].slice(-2), ['Send by e-mail', 'Print']);
    await page.close();
  });

  /** The language in which each text of a widget is marked, through shadow roots. */
  const marked = (page) =>
    page.evaluate(() => {
      const lang = (node) => node.closest('[lang]')?.lang ?? lang(node.getRootNode().host);
      return [...document.querySelectorAll('*')]
        .filter(({ localName, shadowRoot }) => localName.startsWith('bwi-') && shadowRoot)
        .flatMap(({ shadowRoot }) => {
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode())
            if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('[aria-hidden]'))
              found.push([
                walker.currentNode.data.trim(),
                lang(walker.currentNode.parentElement),
                walker.currentNode.parentElement.closest('[part]')?.part[0],
              ]);
          return found;
        });
    });

  it('in an English page the feed’s words are marked as Indonesian, the widgets’ own as English', async () => {
    const { page } = await ready(`<div lang="en">${EVERY.replace(' heading="Kabar"', '')}</div>`);
    const wrong = (await marked(page)).filter(([text, lang, part]) => {
      const ofFeed = ['title', 'link', 'tag', 'summary', 'body', 'image'].includes(part) && text !== 'Read the original';
      // The name of a publisher or brand is of no language.
      return part !== 'source' && !/^(WhatsApp)$/.test(text) && lang !== (ofFeed ? 'id' : 'en');
    });
    assert.deepEqual(wrong, []);
    await page.close();
  });

  it('a heading that the page wrote is of the page’s language, whatever the widgets speak', async () => {
    const { page } = await ready(
      '<div lang="nl"><bwi-news-list heading="Nieuws" limit="1"></bwi-news-list><bwi-share-bar heading="Delen"></bwi-share-bar></div>',
    );
    const headings = (await marked(page)).filter(([, , part]) => part === 'heading');
    assert.deepEqual(headings.map(([text, lang]) => [text, lang]), [['Nieuws', 'nl'], ['Delen', 'nl']]); // prettier-ignore
    await page.close();
  });

  it('words of a feed that says no language are not taken for English', async () => {
    const { page } = await ready(`<div lang="en">${LIST}</div>`, {
      answer: (url) => url === TEST_FEED && json({ ...feedOf(1, 1), language: undefined }),
    });
    const wrong = (await marked(page)).filter(([, lang, part]) => ['link', 'summary', 'tag'].includes(part) && lang !== '');
    assert.deepEqual(wrong, []);
    await page.close();
  });
});

describe('structure', () => {
  const headings = async (page, element) => all(await tree(page, element), 'heading').map(({ level, name }) => [level, name]);

  it('headings have the level asked for, and those of cards the next', async () => {
    const { page } = await ready(
      '<bwi-news-list heading="Kabar" heading-level="4" limit="2"></bwi-news-list><bwi-article-card heading-level="6"></bwi-article-card>',
    );
    const [first, second] = items.map(({ title }) => title);
    assert.deepEqual(await headings(page, 'bwi-news-list'), [[4, 'Kabar'], [5, first], [5, second]]); // prettier-ignore
    assert.deepEqual(await headings(page, 'bwi-article-card'), [[6, first]]);
    await page.close();
  });

  it('without a wish: 2 for lists and share bar, 3 for cards, 1 for an article, whose own follow', async () => {
    const { page } = await ready(EVERY.replace(' heading-level="2"', ''));
    for (const [element, level] of [
      ['bwi-news-list', 2],
      ['bwi-related-news', 2],
      ['bwi-share-bar', 2],
      ['bwi-article-card', 3],
      ['bwi-article', 1],
    ])
      // prettier-ignore
      assert.equal((await headings(page, element))[0][0], level, element);
    const levels = (await headings(page, 'bwi-article')).map(([level]) => level);
    assert.ok(levels.length > 1 && levels.slice(1).every((level) => level >= 2), String(levels));
    await page.close();
  });

  it('lists are lists, with as many entries as there are', async () => {
    const { page } = await ready(
      `${EVERY}<bwi-news-list id="grid" layout="grid" limit="4"></bwi-news-list><bwi-news-list id="headlines" layout="headlines" limit="6"></bwi-news-list>`,
    );
    await shown(page, '#headlines');
    const counts = async (selector) =>
      all(await tree(page, selector), 'list')
        .filter(({ children }) => !all(children, 'list').length)
        .map(({ children }) => all(children, 'listitem').length);
    const { tags } = items.find(({ id }) => id === ID);
    assert.deepEqual(await counts('bwi-news-list'), [3]);
    assert.deepEqual(await counts('#grid'), [4]);
    assert.deepEqual(await counts('#headlines'), [6]);
    assert.deepEqual(await counts('bwi-related-news'), [4]);
    assert.equal((await counts('bwi-article')).at(-1), tags.length);
    const shareTargets = await page.$eval('bwi-share-bar', ({ shadowRoot }) => shadowRoot.querySelectorAll('button').length);
    assert.deepEqual(await counts('bwi-share-bar'), [shareTargets]);
    await page.close();
  });

  it('pictures of cards are silent; the one of an article says what it shows', async () => {
    const { page } = await ready(EVERY);
    for (const element of ['bwi-news-list', 'bwi-related-news', 'bwi-article-card'])
      assert.deepEqual(all(await tree(page, element), 'image'), [], element);
    const names = all(await tree(page, 'bwi-article'), 'image').map(({ name }) => name);
    assert.equal(names[0], items.find(({ id }) => id === ID)._bwi.image_alt);
    await page.close();
  });

  it('a table in a text keeps its rows and headers', async () => {
    const html = '<table><thead><tr><th scope="col">Kecamatan</th></tr></thead><tbody><tr><td>Licin</td></tr></tbody></table>';
    const { page } = await ready(`<bwi-article feed="${TEST_FEED}"></bwi-article>`, {
      answer: (url) =>
        url === TEST_FEED && json(feedOf(1, 1, { items: [{ ...feedOf(1, 1).items[0], content_html: `<p>Luas.</p>${html}` }] })),
    });
    const nodes = await tree(page, 'bwi-article');
    assert.equal(all(nodes, 'table').length, 1);
    assert.equal(all(nodes, 'row').length, 2);
    assert.deepEqual(all(nodes, 'columnheader').map(({ name }) => name), ['Kecamatan']); // prettier-ignore
    await page.close();
  });

  it('while news is on its way there is one sentence and nothing else', async () => {
    const { page } = await visit(LIST, { answer: (url) => url === TEST_FEED && gate().opened });
    await inside(page, 'bwi-news-list >>> .skeleton');
    assert.equal(words(await tree(page, 'bwi-news-list')).trim(), 'Memuat berita…');
    await page.close();
  });
});

describe('announcements', () => {
  /** Notes what each polite region says, as it stands when the browser draws: that is what is announced. */
  const record = (page, selector) =>
    page.evaluate((css) => {
      const { shadowRoot } = document.querySelector(css);
      globalThis.said = [];
      globalThis.regions = [...shadowRoot.querySelectorAll('[role=status]')];
      for (const region of globalThis.regions) {
        let last = region.textContent.trim();
        const look = () => {
          const text = region.textContent.trim();
          if (text !== last) globalThis.said.push(text);
          last = text;
        };
        new MutationObserver(() => requestAnimationFrame(look)).observe(region, { childList: true, characterData: true, subtree: true });
      }
    }, selector);
  const said = (page) => page.evaluate(() => globalThis.said.filter(Boolean));
  const saidSoon = (page, text) => page.waitForFunction((wanted) => globalThis.said.at(-1) === wanted, { timeout: 15_000 }, text);
  const persists = (page, selector) =>
    page.$eval(selector, ({ shadowRoot }) => globalThis.regions.every((region) => shadowRoot.contains(region)));
  const regions = async (page, selector) => all(await tree(page, selector), 'status').map(({ live, children }) => [live, words(children)]);

  it('a list that fails, is tried again, fails again and then comes: each change once', async () => {
    const gates = [gate(), gate(), gate()];
    let asked = 0;
    const { page } = await visit(LIST, { answer: (url) => url === TEST_FEED && gates[asked++].opened });
    await inside(page, 'bwi-news-list >>> .skeleton');
    // It is there before it has something to say: a region that comes with its words is not announced.
    assert.deepEqual(await regions(page, 'bwi-news-list'), [['polite', '']]);
    await record(page, 'bwi-news-list');
    gates[0].pass(gone);
    await shown(page, 'bwi-news-list', 'failed');
    await saidSoon(page, 'Berita belum dapat dimuat.');
    for (const answer of [gone, json(feedOf(1, 3))]) {
      await focus(page, 'bwi-news-list', '.retry');
      await page.keyboard.press('Enter');
      await saidSoon(page, 'Memuat berita…');
      gates[asked - 1].pass(answer);
      if (answer === gone) await saidSoon(page, 'Berita belum dapat dimuat.');
    }
    await shown(page, 'bwi-news-list');
    await page.waitForFunction(() => globalThis.said.at(-1) === '');
    assert.deepEqual(await said(page), ['Berita belum dapat dimuat.', 'Memuat berita…', 'Berita belum dapat dimuat.', 'Memuat berita…']);
    assert.ok(await persists(page, 'bwi-news-list'));
    assert.deepEqual(await regions(page, 'bwi-news-list'), [['polite', '']]);
    await page.close();
  });

  it('each time that a list grows', async () => {
    const { page } = await ready(LIST, { answer: (url) => url === TEST_FEED && json(feedOf(1, 12)) });
    await record(page, 'bwi-news-list');
    for (const shownBefore of [3, 6]) {
      await focus(page, 'bwi-news-list', '.more');
      await page.keyboard.press('Enter');
      await page.waitForFunction((count) => globalThis.said.length === count / 3, { timeout: 5000 }, shownBefore);
    }
    const [first, second] = await said(page);
    assert.match(first, /^3 berita ditambahkan\b/);
    assert.match(second, /^3 berita ditambahkan\b/);
    assert.equal((await regions(page, 'bwi-news-list'))[0][0], 'polite');
    await page.close();
  });

  it('a page of a feed that doesn’t come: that it failed, where an eye sees it too', async () => {
    const { page } = await ready(LIST, {
      answer: (url) =>
        url === TEST_FEED ? json(feedOf(1, 3, { next_url: `${TEST_FEED}?2` })) : url === `${TEST_FEED}?2` ? gone : undefined,
    });
    await record(page, 'bwi-news-list');
    await focus(page, 'bwi-news-list', '.more');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.said.length > 0);
    assert.deepEqual(await said(page), ['Berita belum dapat dimuat.']);
    assert.deepEqual(await focused(page), { role: 'button', name: 'Muat lebih banyak' });
    assert.ok(
      await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('[role=status]').getBoundingClientRect().width > 1),
    );
    await page.close();
  });

  it('a link that is copied, in a region that was there before', async () => {
    const { page } = await ready('<bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>', {
      before: () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } }),
    });
    assert.deepEqual(
      (await regions(page, 'bwi-share-bar')).map(([live]) => live),
      ['polite', 'polite'],
    );
    await record(page, 'bwi-share-bar');
    await focus(page, 'bwi-share-bar', '[value=copy]');
    await page.keyboard.press('Enter');
    await saidSoon(page, 'Tautan disalin');
    assert.deepEqual(await said(page), ['Tautan disalin']);
    assert.ok(await persists(page, 'bwi-share-bar'));
    assert.deepEqual(await focused(page), { role: 'button', name: 'Salin tautan' });
    await page.close();
  });

  it('a link that can’t be copied: the focus goes to it, with a name that says what to do', async () => {
    const { page } = await ready('<bwi-share-bar url="https://kab.example/a" headline="A"></bwi-share-bar>', {
      before: () => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => Promise.reject(new Error('refused')) } });
        document.execCommand = () => false;
      },
    });
    await focus(page, 'bwi-share-bar', '[value=copy]');
    await page.keyboard.press('Enter');
    await inside(page, 'bwi-share-bar >>> input');
    await page.waitForFunction(() => document.querySelector('bwi-share-bar').shadowRoot.activeElement?.localName === 'input');
    assert.deepEqual(await focused(page), { role: 'textbox', name: 'Salin tautan ini:' });
    await page.close();
  });
});

/** A share bar with a target that is not among the usual ones: its code is a part. */

describe('the focus', () => {
  const twoPages = (url) =>
    url === TEST_FEED ? json(feedOf(1, 3, { next_url: `${TEST_FEED}?2` })) : url === `${TEST_FEED}?2` ? json(feedOf(4, 3)) : undefined;

  it('stays at the button while there is more', async () => {
    const { page } = await ready(LIST, { answer: (url) => url === TEST_FEED && json(feedOf(1, 12)) });
    await focus(page, 'bwi-news-list', '.more');
    await page.keyboard.press('Space');
    await inside(page, 'bwi-news-list >>> li:nth-child(6)');
    assert.deepEqual(await focused(page), { role: 'button', name: 'Muat lebih banyak' });
    await page.close();
  });

  it('goes to the first article that came when the button goes', async () => {
    const { page } = await ready(LIST, { answer: twoPages });
    await focus(page, 'bwi-news-list', '.more');
    await page.keyboard.press('Space');
    await inside(page, 'bwi-news-list >>> :focus', (node) => node?.matches('.link'));
    assert.deepEqual(await focused(page), { role: 'link', name: 'Berita 4' });
    await page.close();
  });

  it('goes to the first article when a second try succeeds, and stays at the button when it doesn’t', async () => {
    const second = gate();
    const answers = [gone, second.opened, json(feedOf(1, 2))];
    const { page } = await visit(LIST, { answer: (url) => url === TEST_FEED && answers.shift() });
    await shown(page, 'bwi-news-list', 'failed');
    await focus(page, 'bwi-news-list', '.retry');
    await page.keyboard.press('Enter');
    await inside(page, 'bwi-news-list >>> [role=status]', (node) => node.textContent.includes('Memuat'));
    second.pass(gone);
    await inside(page, 'bwi-news-list >>> [role=status]', (node) => node.textContent.includes('belum'));
    assert.deepEqual(await focused(page), { role: 'button', name: 'Coba lagi' });
    await page.keyboard.press('Enter');
    await inside(page, 'bwi-news-list >>> :focus', (node) => node?.matches('.link'));
    assert.deepEqual(await focused(page), { role: 'link', name: 'Berita 1' });
    await page.close();
  });

  for (const [how, press] of [
    ['when a second try succeeds', '.retry'],
    ['when a list has grown to its end', '.more'],
  ])
    // prettier-ignore
    it(`is left where the reader has taken it, ${how}`, async () => {
      const late = gate();
      let asked = 0;
      const { page } = await visit(`${LIST}<button id="elsewhere">Lain</button>`, {
        answer: (url) => {
          if (press === '.more') return url === `${TEST_FEED}?2` ? late.opened : twoPages(url);
          return url === TEST_FEED && (asked++ ? late.opened : gone);
        },
      });
      await inside(page, `bwi-news-list >>> ${press}`);
      await focus(page, 'bwi-news-list', press);
      await page.keyboard.press('Enter');
      await page.focus('#elsewhere');
      late.pass(json(feedOf(4, 3)));
      await inside(page, `bwi-news-list >>> ${press}`, (node) => !node);
      await page.$eval('bwi-news-list', (list) => list.updateComplete);
      assert.deepEqual(await focused(page), { role: 'button', name: 'Lain' });
      await page.close();
    });
});

const modes = {
  'a light page': { media: {}, head: PLAIN },
  'a dark page': { media: { scheme: 'dark' }, head: PLAIN },
  'the demo’s light page': { media: {}, head: DEMO },
  'the demo’s dark page': { media: { scheme: 'dark' }, head: DEMO },
  'forced colours': { media: { forced: true }, head: PLAIN },
  'forced dark colours': { media: { scheme: 'dark', forced: true }, head: PLAIN },
};
const least = (found) => found.reduce((a, b) => (b.ratio < a.ratio ? b : a));
const note = (test, { ratio, where }) => test.diagnostic(`least contrast ${ratio.toFixed(2)}:1, ${where}`);

describe('the focus ring is 2 px and 3:1 at least, in', () => {
  for (const [name, { media, head }] of Object.entries(modes))
    it(name, async (test) => {
      const { page } = await visit('', { head });
      await setMedia(page, media);
      await page.setViewport({ width: 1000, height: 900 });
      await page.evaluate(
        (html) => (document.body.innerHTML = html),
        `${EVERY}<bwi-news-list id="failed" feed="${publisherUrl}none.json"></bwi-news-list>`,
      );
      for (const element of ELEMENTS) await shown(page, element);
      await shown(page, '#failed', 'failed');
      await lookAt(page);
      const rings = [];
      const stops = await page.$$eval('*', (nodes) =>
        nodes.reduce(
          (sum, { shadowRoot }) => sum + (shadowRoot?.querySelectorAll('a[href], button:not([tabindex="-1"]), input').length ?? 0),
          0,
        ),
      );
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        rings.push(await page.evaluate(() => globalThis.eye.ring()));
      }
      assert.deepEqual(rings.filter(({ width, ratio }) => width < 2 || ratio < 3), []); // prettier-ignore
      note(test, least(rings));
      await page.close();
    });
});

describe('text has a contrast of 7:1 at least, in', () => {
  const themes = Object.fromEntries(Object.entries(modes).filter(([, { media }]) => !media.forced));
  for (const [name, { media, head }] of Object.entries(themes))
    it(name, async (test) => {
      const { page } = await visit('', {
        head,
        before: () => {
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
        },
      });
      await setMedia(page, media);
      await page.setViewport({ width: 1000, height: 900 });
      await page.evaluate(
        (html) => (document.body.innerHTML = html),
        `${EVERY}<bwi-news-list id="grid" layout="grid" limit="4"></bwi-news-list><bwi-news-list id="failed" feed="${publisherUrl}none.json"></bwi-news-list>
         <bwi-article-card id="empty" article-id="tidak-ada"></bwi-article-card>`,
      );
      for (const element of [...ELEMENTS, '#grid']) await shown(page, element);
      await shown(page, '#failed', 'failed');
      await shown(page, '#empty', 'empty');
      await lookAt(page);
      const look = () => page.evaluate(() => globalThis.eye.textContrasts());
      const found = await look();
      assert.ok(found.length > 60, String(found.length));
      // With the pointer over a card and a link, the focus on each button, and an answer.
      await page.evaluate(() => document.querySelector('bwi-share-bar').shadowRoot.querySelector('[value=copy]').click());
      await inside(page, 'bwi-share-bar >>> .answer', (node) => node.textContent.trim());
      found.push(...(await look()));
      for (const inner of ['.story', '.more', '.foot-line a']) {
        await (await page.evaluateHandle((css) => document.querySelector('bwi-news-list').shadowRoot.querySelector(css), inner)).hover();
        found.push(...(await look()));
      }
      await focus(page, 'bwi-share-bar', '.target');
      await page.keyboard.press('Tab');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      found.push(...(await look()));
      assert.deepEqual(found.filter(({ ratio }) => ratio < 7), []); // prettier-ignore
      note(test, least(found));
      await page.close();
    });
});

describe('targets', () => {
  it('are 24 px at least, those of the share bar and the buttons 44', async (test) => {
    // A small type, as old themes have it.
    const { page } = await ready(`<div style="font: 13px Arial; width: 300px">${EVERY}</div>`);
    await lookAt(page);
    const found = await page.evaluate(() => globalThis.eye.targets());
    const small = found.filter(({ where, width, height }) => Math.min(width, height) < (/ button| input/.test(where) ? 44 : 24));
    assert.ok(found.length > 20, String(found.length));
    assert.deepEqual(small, []);
    const [smallest] = found.map(({ width, height, where }) => ({ side: Math.min(width, height), where })).sort((a, b) => a.side - b.side);
    test.diagnostic(`smallest ${smallest.side} px, ${smallest.where}`);
    await page.close();
  });
});

describe('room for text', () => {
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  const cut = async (page) => {
    await lookAt(page);
    return page.evaluate(() => document.fonts.ready.then(() => globalThis.eye.cut()));
  };
  const answered = (page) => page.evaluate(() => document.querySelector('bwi-share-bar')?.shadowRoot.querySelector('[value=copy]').click());
  const before = () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} } });
  const demo = ['demo/mitra.html', 'demo/artikel-sendiri.html', `demo/artikel.html?berita=${ID}`, 'demo/keadaan.html'];

  for (const path of demo) {
    it(`at 400% in ${path.split('?')[0]}: nothing is cut, no scrolling sideways`, async () => {
      const { page } = await open('', { before });
      await page.setViewport({ width: 320, height: 256 });
      await page.goto(partnerUrl + path, { waitUntil: 'networkidle0' });
      await answered(page);
      assert.deepEqual(await cut(page), []);
      await page.close();
    });

    for (const width of [1280, 640])
      it(`with text of 200%, ${width} px wide, in ${path.split('?')[0]}`, async () => {
        const { page } = await open('', { before });
        await page.setViewport({ width, height: 900 });
        await page.goto(partnerUrl + path, { waitUntil: 'networkidle0' });
        await page.addStyleTag({ content: 'html { font-size: 200% } bwi-share-bar { font-size: 2rem }' });
        await answered(page);
        assert.deepEqual(await cut(page), []);
        await page.close();
      });
  }

  for (const width of [320, 1000])
    it(`with the text spacing of WCAG 1.4.12, ${width} px wide`, async () => {
      const { page } = await open('', { before });
      await page.setViewport({ width, height: 900 });
      for (const path of demo) {
        await page.goto(partnerUrl + path, { waitUntil: 'networkidle0' });
        await answered(page);
        await page.addStyleTag({ content: SPACING });
        // A reader's own style sheet reaches into shadow roots; a page's does not.
        const heights = await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          return [...document.querySelectorAll('*')]
            .filter(({ localName, shadowRoot }) => localName.startsWith('bwi-') && shadowRoot)
            .map((widget) => {
              const before = widget.offsetHeight;
              widget.shadowRoot.adoptedStyleSheets.push(sheet);
              return [before, widget.offsetHeight];
            });
        }, SPACING);
        assert.ok(heights.some(([before, after]) => after > before), 'the spacing arrives'); // prettier-ignore
        assert.deepEqual(await cut(page), []);
      }
      await page.close();
    });
});

describe('motion', () => {
  for (const still of [true, false])
    it(`the wait for news ${still ? 'is still where the reader asks for that' : 'is seen elsewhere'}`, async () => {
      const { page } = await visit('', { answer: (url) => url === TEST_FEED && gate().opened });
      await setMedia(page, { still });
      await page.evaluate((html) => (document.body.innerHTML = html), LIST);
      await inside(page, 'bwi-news-list >>> .skeleton');
      const running = await page.evaluate(
        () => document.querySelector('bwi-news-list').shadowRoot.querySelector('.skeleton').getAnimations().length,
      );
      assert.equal(running > 0, !still);
      await page.close();
    });

  it('nothing that has come moves by itself', async () => {
    const { page } = await ready(EVERY);
    const moving = await page.evaluate(
      (names) => names.flatMap((name) => document.querySelector(name).shadowRoot.getAnimations()).length,
      ELEMENTS,
    );
    assert.equal(moving, 0);
    await page.close();
  });
});

describe('voice control', () => {
  it('what is written on a control is part of its name', async () => {
    const { page } = await ready(EVERY.replace('load-more', 'load-more target="_blank"'));
    page.cdp ??= await page.createCDPSession();
    const seen = [];
    for (const element of ELEMENTS) {
      const nodes = await tree(page, element);
      for (const { name, dom } of [...all(nodes, 'link'), ...all(nodes, 'button')]) {
        const { object } = await page.cdp.send('DOM.resolveNode', { backendNodeId: dom });
        const { result } = await page.cdp.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: `function () { const copy = [...this.childNodes].filter((node) => node.nodeType !== 8 && !node.matches?.('.hidden') && (!node.checkVisibility || node.checkVisibility())); return copy.map((node) => node.textContent).join('').replace(/\\s+/g, ' ').trim(); }`,
        });
        seen.push({ name, label: result.value });
      }
    }
    assert.ok(seen.filter(({ label }) => label).length > 10);
    assert.deepEqual(
      seen.filter(({ name, label }) => !name.toLowerCase().includes(label.toLowerCase())),
      [],
    );
    assert.ok(seen.some(({ name, label }) => name === 'Bagikan ke WhatsApp' && label === 'WhatsApp'));
    assert.ok(seen.some(({ name, label }) => name.endsWith('(buka di tab baru)') && !label.includes('tab baru')));
    await page.close();
  });
});
