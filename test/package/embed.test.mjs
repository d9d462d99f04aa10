// The built script in a partner's page, as partners put it there.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { close, feedUrl, hasten, open, partnerUrl, publisherUrl, shown, version } from './site.mjs';

after(close);

const LIST = '<bwi-news-list limit="3"><a href="/cadangan">Baca di portal</a></bwi-news-list>';
const ARTICLE_URL = `${publisherUrl}demo/artikel.html?berita=pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm`;
const ARTICLE = `<bwi-article article-id="${ARTICLE_URL}"></bwi-article><bwi-share-bar></bwi-share-bar><bwi-related-news article-id="${ARTICLE_URL}"></bwi-related-news>`;

/** Addresses of modules beside the script, by their names. */
const modules = (...names) => names.map((name) => `${publisherUrl}dist/bwi-${name}-${version}.js`);
const scriptsOf = (requests) => requests.filter((url) => url.endsWith('.js')).sort();
const fallbackShows = (page) => page.$eval('bwi-news-list > a', (link) => link.checkVisibility({ visibilityProperty: true }));

describe('the script tag', () => {
  const origins = {
    'the same origin': partnerUrl,
    'another origin': publisherUrl,
    'another origin without CORS headers': `${publisherUrl}no-cors/`,
  };
  for (const [where, base] of Object.entries(origins))
    for (const attributes of ['', 'async', 'defer', 'crossorigin', 'async crossorigin="anonymous"']) {
      // A crossorigin attribute asks for the CORS headers: without them no browser runs the script.
      if (base.includes('no-cors') && attributes.includes('crossorigin')) continue;
      it(`shows every element from ${where}, <script ${attributes}>`, async () => {
        const { page, errors, warnings } = await open(
          `<script src="${base}dist/bwi.js" data-feed="${feedUrl}" ${attributes}></script><body>${LIST}${ARTICLE}`,
        );
        assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
        assert.equal(await page.$eval('bwi-news-list > a', (link) => link.checkVisibility()), false);
        assert.match(await shown(page, 'bwi-article'), /BANYUWANGI/);
        assert.ok(await page.$eval('bwi-article', ({ shadowRoot }) => Boolean(shadowRoot.querySelector('.body h2, .body ul'))));
        assert.match(await shown(page, 'bwi-related-news'), /Berita Terkait/);
        assert.match(await shown(page, 'bwi-share-bar'), /Bagikan Artikel/);
        assert.deepEqual([...errors, ...warnings], []);
        await page.close();
      });
    }

  it('works at the end of the page and for elements that come later, move and go', async () => {
    const { page, errors } = await open(
      `<body><div id="a"></div><div id="b"></div><script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`,
    );
    await page.evaluate(() => (document.querySelector('#a').innerHTML = '<bwi-news-list limit="2"></bwi-news-list>'));
    const first = await shown(page, 'bwi-news-list');
    await page.evaluate(() => document.querySelector('#b').append(document.querySelector('bwi-news-list')));
    assert.equal(await shown(page, '#b > bwi-news-list'), first);
    await page.evaluate(() => document.querySelector('bwi-news-list').remove());
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('may be included twice, and beside bwi.all.js: one request for the feed, no error, no warning', async () => {
    const tag = (file) => `<script src="${publisherUrl}dist/${file}" data-feed="${feedUrl}"></script>`;
    const { page, requests, errors } = await open(`${tag('bwi.js')}${tag('bwi.js')}${tag('bwi.all.js')}<body>${LIST}${ARTICLE}`);
    await shown(page, 'bwi-news-list');
    assert.match(await shown(page, 'bwi-share-bar'), /Bagikan Artikel/);
    assert.equal(requests.filter((url) => url === feedUrl).length, 1);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('asks for the feed before it makes the elements, and only where a widget needs one', async () => {
    const watch = `<script>
      window.asked = [];
      window.fetch = new Proxy(window.fetch, {
        apply: (fetch, self, [url, init]) =>
          (asked.push(url + (customElements.get('bwi-article-card') ? ' late' : ' early')), fetch(url, init)),
      });
    </script>`;
    const tag = `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`;
    const asked = async (body, script = '') => {
      const { page } = await open(`${watch}<body>${body}${script}${tag}`);
      await page.waitForNetworkIdle({ idleTime: 300 });
      const result = await page.evaluate(() => window.asked);
      await page.close();
      return result;
    };
    const other = feedUrl.replace('feed.json', 'rss.xml');
    assert.deepEqual(await asked(LIST), [`${feedUrl} early`]);
    assert.deepEqual(await asked(`${LIST}<div data-bwi="news-list" data-feed="${other}"></div>`), [`${feedUrl} early`, `${other} early`]);
    assert.deepEqual(await asked('<bwi-share-bar></bwi-share-bar><div data-bwi="share-bar"></div>'), []);
    assert.deepEqual(await asked(LIST, '<script>document.querySelector("bwi-news-list").articles = []</script>'), []);
  });

  it('asks for the feed of an element that comes later, before what reads it is here, and never twice', async () => {
    let pass;
    const late = new Promise((open) => (pass = open));
    const { page, requests } = await open(`<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body>`, {
      answer: (url) => /bwi-news-/.test(url) && late,
    });
    await page.evaluate((html) => (document.body.innerHTML = html), LIST);
    await page.waitForFunction((url) => performance.getEntriesByName(url).length, {}, feedUrl);
    pass();
    await shown(page, 'bwi-news-list');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), ARTICLE);
    await shown(page, 'bwi-article');
    assert.equal(requests.filter((url) => url === feedUrl).length, 1);
    await page.close();
  });

  it('lets a reader find, jump to and print what a list of a thousand has not laid out', async () => {
    const { page } = await open(`<script src="${publisherUrl}dist/bwi.js"></script><body><bwi-news-list limit="1000"></bwi-news-list>`);
    const result = await page.evaluate(async () => {
      await customElements.whenDefined('bwi-news-list');
      const list = document.querySelector('bwi-news-list');
      list.articles = Array.from({ length: 1000 }, (_, i) => ({ id: `${i}`, url: `https://kab.example/${i}`, title: `Berita ke-${i}.`, summary: '', tags: [], authors: [] })); // prettier-ignore
      await list.updateComplete;
      const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const link = (i) => list.shadowRoot.querySelector(`li:nth-child(${i + 1}) a`);
      const seen = (i) => link(i).getBoundingClientRect().top > 0 && link(i).getBoundingClientRect().bottom < innerHeight;
      await frame();
      const before = [873, 600].map(seen);
      const found = window.find('Berita ke-873.');
      await frame();
      const after = [seen(873)];
      link(600).focus();
      await frame();
      after.push(seen(600));
      return { before, found, after };
    });
    assert.deepEqual(result, { before: [false, false], found: true, after: [true, true] });
    const visibility = () =>
      page.$eval('bwi-news-list', ({ shadowRoot }) => getComputedStyle(shadowRoot.querySelector('li:nth-child(900)')).contentVisibility);
    assert.equal(await visibility(), 'auto');
    await page.emulateMediaType('print');
    assert.equal(await visibility(), 'visible');
    await page.close();
  });

  it('needs nothing beside it as bwi.all.js', async () => {
    const { page, requests, errors } = await open(
      `<script src="${publisherUrl}dist/bwi.all.js" data-feed="${feedUrl}"></script><body>${LIST}${ARTICLE}`,
    );
    for (const element of ['bwi-news-list', 'bwi-article', 'bwi-share-bar', 'bwi-related-news']) await shown(page, element);
    assert.deepEqual(
      requests.filter((url) => url.endsWith('.js')),
      [`${publisherUrl}dist/bwi.all.js`],
    );
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const file of ['bwi.js', 'bwi.all.js'])
    it(`is read right in a page of an older encoding, from a server that names none: ${file}`, async () => {
      const { page, errors, warnings } = await open('', {
        whole: `<!doctype html><html lang="id"><title>Mitra</title>${LIST}${ARTICLE}<script src="${publisherUrl}dist/${file}" data-feed="${feedUrl}"></script>`,
        headers: { 'content-type': 'text/html; charset=windows-1252' },
      });
      assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
      assert.match(await shown(page, 'bwi-article'), /BANYUWANGI –/);
      assert.equal(await page.evaluate(() => document.characterSet), 'windows-1252');
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

  it('asks for a module only when a widget needs it, and sends no cookie anywhere', async () => {
    const { page, requests } = await open(`<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body>${LIST}`);
    await shown(page, 'bwi-news-list');
    assert.deepEqual(scriptsOf(requests), [...modules('core', 'news'), `${publisherUrl}dist/bwi.js`].sort());
    assert.deepEqual(await page.cookies(), []);
    await page.close();
  });

  it('asks for nothing else for a share bar', async () => {
    const { page, requests } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body><bwi-share-bar url="https://kab.example/a"></bwi-share-bar>`,
    );
    await shown(page, 'bwi-share-bar');
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual(
      requests.filter((url) => url.startsWith(publisherUrl)).sort(),
      [...modules('core', 'share-bar'), `${publisherUrl}dist/bwi.js`].sort(),
    );
    await page.close();
  });

  it('shows the less usual share targets, and copies where there is no clipboard', async () => {
    const bar = (attributes) =>
      `<script src="${publisherUrl}dist/bwi.js"></script><body><bwi-share-bar url="https://kab.example/a" ${attributes}></bwi-share-bar>`;
    const { page } = await open(bar('targets="line email print tiktok"'));
    await shown(page, 'bwi-share-bar');
    const names = await page.$eval('bwi-share-bar', ({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('button')].map(({ title }) => title),
    );
    assert.deepEqual(
      names.filter((name) => name !== 'Bagikan'),
      ['Bagikan ke LINE', 'Kirim lewat surel', 'Cetak'],
    );
    const shade = await page.$eval('bwi-share-bar >>> [value=line]', (button) => getComputedStyle(button).getPropertyValue('--_brand'));
    assert.equal(shade, '#05852f');
    await page.close();

    const before = () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
    const { page: plain } = await open(bar(''), { before });
    await shown(plain, 'bwi-share-bar');
    await plain.click('bwi-share-bar >>> [value=copy]');
    await plain.waitForFunction(
      () => document.querySelector('bwi-share-bar').shadowRoot.querySelector('.answer').textContent === 'Tautan disalin',
    );
    await plain.close();
  });

  it('takes data-lang, and a data-bwi mount', async () => {
    const { page } = await open(
      `<script>document.documentElement.removeAttribute('lang')</script><script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}" data-lang="en"></script><body><div data-bwi="related-news" data-limit="2"></div>`,
    );
    assert.match(await shown(page, 'bwi-related-news'), /news/);
    await page.close();
  });

  it('takes typographic quotes off, of the script tag and a mount too: one request, one warning each', async () => {
    const { page, requests, errors, warnings } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed=”${feedUrl}” data-lang=“en”></script><body>
        <bwi-news-list limit=”2″ feed=”${feedUrl}” heading=”Kabar Banyuwangi”></bwi-news-list><div data-bwi=”related-news” data-limit=”2″></div>`,
    );
    assert.match(await shown(page, 'bwi-news-list'), /Kabar banyuwangi/);
    await shown(page, 'bwi-related-news');
    assert.equal(requests.filter((url) => /feed\.json|%E2/.test(url)).length, 1);
    assert.equal(warnings.length, 3);
    for (const warning of warnings) assert.match(warning, /type .*="/);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('leaves no global but Lit’s own notes, no prototype, no storage key and no style of the page changed', async () => {
    const look = () => {
      const own = (object) => Reflect.ownKeys(object).map(String);
      // By these, copies of Lit know of each other.
      const notes = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
      const types = [Element, HTMLElement, Node, Array, String, Object, Event, Document];
      return [
        // What the test's driver adds has two underscores.
        ...own(window).filter((name) => !name.includes('__') && !notes.includes(name)),
        ...types.flatMap((type) => own(type.prototype).map((name) => `${type.name}.${name}`)),
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
        `${document.styleSheets.length + document.adoptedStyleSheets.length} style sheets`,
        `${document.head.children.length} elements in the head`,
      ];
    };
    const { page } = await open(`<body><div id="here"></div>`);
    const before = await page.evaluate(look);
    await page.evaluate(
      (src, feed, html) => {
        const script = Object.assign(document.createElement('script'), { src });
        script.dataset.feed = feed;
        document.body.append(script);
        document.querySelector('#here').innerHTML = html;
      },
      `${publisherUrl}dist/bwi.js`,
      feedUrl,
      LIST + ARTICLE,
    );
    for (const element of ['bwi-news-list', 'bwi-article', 'bwi-share-bar', 'bwi-related-news']) await shown(page, element);
    const afterwards = await page.evaluate(look);
    assert.deepEqual(
      afterwards.filter((thing) => !before.includes(thing)),
      [],
    );
    assert.equal(afterwards.length, before.length);
    await page.close();
  });

  it('shows the fallback links when the feed is down, and the sentence where there are none', async () => {
    const { page, errors } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed="${publisherUrl}gone.json"></script><body>${LIST}<bwi-article-card></bwi-article-card>`,
    );
    assert.match(await shown(page, 'bwi-article-card', 'failed'), /Berita belum dapat dimuat/);
    await shown(page, 'bwi-news-list', 'failed');
    assert.ok(await page.$eval('bwi-news-list > a', (link) => link.checkVisibility({ visibilityProperty: true })));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('asks for everything at once: no module, and no feed, waits for a module', async () => {
    const bodies = {
      'bwi-news-list': LIST,
      'bwi-article-card': '<bwi-article-card></bwi-article-card>',
      'bwi-related-news': '<bwi-related-news></bwi-related-news>',
      'bwi-article': `<bwi-article article-id="${ARTICLE_URL}"></bwi-article>`,
      'bwi-share-bar': '<bwi-share-bar url="https://kab.example/a" targets="line copy"></bwi-share-bar>',
      'bwi-share-bar[article-id]': `<bwi-share-bar article-id="${ARTICLE_URL}"></bwi-share-bar>`,
    };
    for (const [selector, body] of Object.entries(bodies)) {
      let pass;
      const held = new Promise((open) => (pass = open));
      // All modules are held back: what is asked for meanwhile has waited for none of them.
      const { page, requests } = await open(`<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body>${body}`, {
        answer: (url) => /bwi-/.test(url) && held,
      });
      await page.waitForFunction((url) => performance.getEntriesByName(url).length, {}, `${publisherUrl}dist/bwi.js`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const early = [...requests];
      pass();
      await shown(page, selector);
      await page.waitForNetworkIdle({ idleTime: 100 });
      const wanted = (urls) => urls.filter((url) => url.endsWith('.js') || url === feedUrl).sort();
      assert.deepEqual(wanted(requests), wanted(early), selector);
      await page.close();
    }
  });

  it('makes the elements that show news in one moment, whichever module comes last: none makes another jump', async () => {
    let pass;
    const last = new Promise((open) => (pass = open));
    const { page } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body><bwi-article-card></bwi-article-card>${LIST}${ARTICLE}`,
      { answer: (url) => /bwi-related-news-/.test(url) && last },
    );
    await page.waitForNetworkIdle({ concurrency: 1, idleTime: 500 });
    const seen = page.evaluate(async () => {
      const tags = ['bwi-article-card', 'bwi-news-list', 'bwi-article', 'bwi-related-news'];
      const defined = () => tags.filter((tag) => customElements.get(tag)).length;
      const counts = new Set();
      while (!counts.has(tags.length)) {
        counts.add(defined());
        await new Promise(requestAnimationFrame);
      }
      return [...counts];
    });
    pass();
    assert.deepEqual(await seen, [0, 4]);
    await page.close();
  });

  const without = {
    'the modules are missing': (url) => /bwi-[a-z-]+-\d/.test(url) && { status: 404 },
    'one of them is missing': (url) => /bwi-core-/.test(url) && { status: 404 },
    'one of them is broken': (url) => /bwi-news-\d/.test(url) && { status: 200, contentType: 'text/javascript', body: 'export const' },
    'one of them does not come': (url) => /bwi-related-news-/.test(url) && new Promise(() => {}),
  };
  for (const [why, answer] of Object.entries(without))
    it(`takes the one file, once, where ${why}`, async () => {
      const { page, requests, errors, warnings } = await open(
        `<script>(${hasten})()</script><script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}" data-lang="en"></script><body>${LIST}${ARTICLE}`,
        { answer },
      );
      for (const element of ['bwi-news-list', 'bwi-article', 'bwi-share-bar', 'bwi-related-news']) await shown(page, element);
      assert.equal(requests.filter((url) => url.endsWith('bwi.all.js')).length, 1);
      // The elements that came as modules have read the feed themselves by the time that one of them is given up.
      assert.equal(requests.filter((url) => url === feedUrl).length, why.includes('does not come') ? 2 : 1);
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

  it('leaves the fallback links and says why where the one file can’t be had either, and starts when the line is back', async () => {
    let gone = true;
    const { page, requests, errors, warnings } = await open(
      `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script><body>${LIST}${ARTICLE}`,
      { answer: (url) => gone && /bwi[-.][a-z]+[-.\d].*js/.test(url) && { status: 404 } },
    );
    await page.waitForNetworkIdle({ idleTime: 200 });
    assert.ok(await fallbackShows(page));
    assert.equal(requests.filter((url) => url.endsWith('bwi.all.js')).length, 1);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^The news widgets could not start: .*bwi-/);
    assert.deepEqual(errors, []);
    gone = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await shown(page, 'bwi-news-list');
    await page.close();
  });

  it('says so when the sanitiser can’t be had: the article keeps its words', async () => {
    const allowed = [`${publisherUrl}dist/bwi.js`, ...modules('core', 'news', 'html-content', 'article', 'related-news', 'share-bar')].join(
      ' ',
    );
    const { page, errors, warnings } = await open(
      `<body><script src="${publisherUrl}test/package/../../dist/bwi.js" data-feed="${feedUrl}"></script>${ARTICLE}`,
      { headers: { 'content-security-policy': `script-src 'unsafe-inline' ${allowed}` } },
    );
    for (const element of ['bwi-share-bar', 'bwi-related-news']) await shown(page, element);
    assert.match(await shown(page, 'bwi-article'), /UMKM/);
    assert.match(warnings.join('\n'), /only the words are shown/);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
