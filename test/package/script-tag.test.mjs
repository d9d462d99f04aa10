// The script tag however it is run: by optimisers, consent banners and tag managers, with settings wherever they are left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

after(close);

const LOADER = `${publisherUrl}dist/bwi.js`;
const ALL = `${publisherUrl}dist/bwi.all.js`;
const text = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const LIST = '<bwi-news-list limit="3"><a href="/cadangan">Baca di portal</a></bwi-news-list>';
const MOUNT = '<div class="bwi" data-bwi="news-list" data-limit="3"><a href="/cadangan">Baca di portal</a></div>';
const SETTINGS = `data-feed="${feedUrl}"`;
const query = `?feed=${encodeURIComponent(feedUrl)}`;

/** The forms of the code: our file, the address of the tag, its settings, and what shows the news. */
const FORMS = {
  'bwi.js': { file: 'bwi.js', src: LOADER, settings: SETTINGS, widget: LIST },
  'bwi.all.js': { file: 'bwi.all.js', src: ALL, settings: SETTINGS, widget: LIST },
  'bwi.js?feed=': { file: 'bwi.js', src: LOADER + query, settings: '', widget: LIST },
  'a mount': { file: 'bwi.js', src: LOADER, settings: SETTINGS, widget: MOUNT },
};

/** Copies the tag that sleeps, as what has waited for consent or for the first touch does. */
const cloning = (attributes) => `<script>
  const clone = document.createElement('script');
  ${attributes}
  document.head.append(clone);
</script>`;

/** How a tag is run, each as the head of a page. */
const WAYS = {
  'as a module': ({ src, settings }) => `<script type="module" src="${src}" ${settings}></script>`,
  'as a copy without attributes, the tag with them asleep beside it': ({ src, settings, file }) =>
    `<script type="text/plain" src="${src}" ${settings}></script>${cloning(`clone.src = '${publisherUrl}dist/${file}';`)}`,
  'as a copy without attributes, the tag’s address in data-src': ({ src, settings, file }) =>
    `<script type="text/plain" data-src="${src}" ${settings}></script>${cloning(`clone.src = '${publisherUrl}dist/${file}';`)}`,
  'as a copy that keeps its attributes': ({ src, settings }) =>
    `<script type="text/plain" src="${src}" ${settings}></script>${cloning("for (const { name, value } of document.scripts[0].attributes) if (name !== 'type') clone.setAttribute(name, value);")}`,
  'late, with the events of a page that loads told again, and then once more': ({ src, settings }) => `
    <script type="text/plain" src="${src}" ${settings}></script><script>
      addEventListener('load', () => setTimeout(async () => {
        for (let turn = 0; turn < 2; turn++) {
          const tag = document.createElement('script');
          Object.assign(tag, { src: '${src}' });
          Object.assign(tag.dataset, document.scripts[0].dataset);
          document.scripts[0].after(tag);
          await new Promise((done) => (tag.onload = done));
          document.dispatchEvent(new Event('DOMContentLoaded'));
          dispatchEvent(new Event('load'));
        }
      }));
    </script>`,
  'by eval': ({ src, settings, file }) => `<script type="text/plain" src="${src}" ${settings}></script>
    <script>fetch('${publisherUrl}dist/${file}').then((answer) => answer.text()).then((text) => (0, eval)(text))</script>`,
  'as a blob': ({ src, settings, file }) =>
    `<script type="text/plain" src="${src}" ${settings}></script>${cloning(`clone.src = URL.createObjectURL(new Blob([${JSON.stringify(text(file)).replaceAll('</', '<\\/')}], { type: 'text/javascript' }));`)}`,
  'in the text of a tag': ({ src, settings, file }) =>
    `<script type="text/plain" src="${src}" ${settings}></script><script>${text(file)}</script>`,
  'with a version of the CMS behind its address': ({ src, settings }) =>
    `<script src="${src}${src.includes('?') ? '&' : '?'}ver=6.5" ${settings}></script>`,
};

describe('the script tag is found', () => {
  for (const [how, head] of Object.entries(WAYS))
    for (const [name, form] of Object.entries(FORMS))
      it(`${how}: ${name}`, async () => {
        const { page, requests, errors } = await open(`${head(form)}<body>${form.widget}`);
        assert.match(await shown(page, 'bwi-news-list'), /Sumber:/);
        assert.deepEqual(errors, []);
        assert.equal(requests.filter((url) => url === feedUrl).length, 1);
        await page.close();
      });

  it('with the settings in typographic quotes', async () => {
    const { page } = await open(`<script type="module" src="${LOADER}" data-feed=“${feedUrl}”></script><body>${LIST}`);
    await shown(page, 'bwi-news-list');
    await page.close();
  });

  it('and leaves another’s tag with data-feed alone', async () => {
    const { page, requests } = await open(
      `<script type="text/plain" data-feed="https://toko.example/produk.xml"></script><script src="${LOADER}${query}"></script><body>${LIST}`,
    );
    await shown(page, 'bwi-news-list');
    assert.ok(!requests.some((url) => url.includes('toko.example')));
    await page.close();
  });

  it('and takes no settings from the address of the page', async () => {
    const { page, requests } = await open(
      `<script>history.replaceState(null, '', '?feed=https://toko.example/f.json')</script><script>${text('bwi.all.js')}</script><body>${LIST}`,
    );
    await shown(page, 'bwi-news-list', 'failed');
    assert.ok(!requests.some((url) => url.includes('toko.example')));
    await page.close();
  });
});

describe('in a browser without custom elements', () => {
  for (const src of [LOADER, ALL])
    it(`the fallback link stays, and nothing is thrown or asked for: ${src.split('/').pop()}`, async () => {
      const { page, requests, errors, warnings } = await open(`<script src="${src}" ${SETTINGS}></script><body>${LIST}`, {
        before: () => delete window.customElements,
      });
      assert.equal(await page.$eval('a', (link) => link.checkVisibility()), true);
      assert.deepEqual([...errors, ...warnings], []);
      assert.equal(requests.length, 2);
      await page.close();
    });
});

describe('elements in open shadow roots of the page', () => {
  const html = `${LIST}<bwi-article></bwi-article><bwi-related-news></bwi-related-news>`;
  const define = `customElements.define('kartu-mitra', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)} }
  })`;
  const append = "document.body.append(document.createElement('kartu-mitra'))";
  const tag = `<script src="${LOADER}" ${SETTINGS}></script>`;
  const orders = {
    'that are there before the script': `<body><kartu-mitra></kartu-mitra><script>${define}</script>${tag}`,
    'of an element whose class comes later': `${tag}<body><kartu-mitra></kartu-mitra><script>addEventListener('load', () => setTimeout(() => { ${define} }, 300))</script>`,
    'of an element that comes later': `${tag}<script>${define}; addEventListener('load', () => setTimeout(() => { ${append} }, 300))</script><body>`,
    'written in the HTML': `${tag}<body><kartu-mitra><template shadowrootmode="open">${html}</template></kartu-mitra>`,
    'that a script attaches to a plain element while the page loads': `${tag}<body><kartu-mitra></kartu-mitra><script>document.querySelector('kartu-mitra').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)}</script>`,
  };
  for (const [when, page] of Object.entries(orders))
    it(when, async () => {
      const { page: opened, errors } = await open(page);
      for (const name of ['bwi-news-list', 'bwi-article', 'bwi-related-news'])
        await opened.waitForFunction(
          (n) => document.querySelector('kartu-mitra')?.shadowRoot?.querySelector(n)?.status === 'ready',
          {},
          name,
        );
      assert.deepEqual(errors, []);
      await opened.close();
    });
});

describe('what an author has written wrong is told once, and the default is used', () => {
  const cases = {
    '<bwi-news-list limit="lima">': [/limit="lima".*whole number from 1 to 10000.*5 is used/],
    '<bwi-news-list layout="grids">': [/layout="grids".*Probably meant: grid\. list is used/],
    '<bwi-news-list heading-level="9">': [/heading-level="9".*from 2 to 6.*2 is used/],
    '<bwi-news-list tags="Budaya" feedurl="/x.json" judul="Berita">': [
      /tags=.*meant: tag\./,
      /feedurl=.*meant: feed\./,
      /judul=.*meant: heading\./,
    ],
    '<bwi-news-list data-limit="3">': [/data-limit="3".*meant: limit\./],
    '<bwi-news-list no-image="false">': [/no-image="false".*take it away/],
    '<bwi-share-bar targets="whatsap copy">': [/targets="whatsap".*Probably meant: whatsapp/],
    '<bwi-newslist>': [/<bwi-newslist>.*Probably meant: <bwi-news-list>/],
    '<div data-bwi="newslist">': [/data-bwi="newslist".*Probably meant: news-list/],
    '<div data-bwi="news-list" data-limits="3">': [/<div data-limits="3">.*meant: data-limit\./],
    '<div data-bwi="news-list" data-limit="lima">': [/<div data-limit="lima">.*5 is used/],
    '<div data-bwi="news-list" limit="3">': [/<div limit="3">.*meant: data-limit\./],
  };
  for (const [html, expected] of Object.entries(cases))
    for (const file of ['bwi.js', 'bwi.all.js'])
      it(`${html}, ${file}`, async () => {
        const { page, warnings } = await open(
          `<script src="${publisherUrl}dist/${file}" ${SETTINGS}></script><body>${html}</${html.slice(1).split(/[ >]/)[0]}>`,
        );
        for (let waited = 0; warnings.length < expected.length && waited < 50; waited++)
          await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
        assert.equal(warnings.length, expected.length, warnings.join('\n'));
        expected.forEach((words) =>
          assert.ok(
            warnings.some((warning) => words.test(warning)),
            `${words} in ${warnings}`,
          ),
        );
        await page.close();
      });

  it('and there is no false alarm', async () => {
    const { page, warnings, requests } = await open(`<script src="${LOADER}" ${SETTINGS}></script><body>
      <bwi-news-list id="a" class="b" style="color: red" dir="ltr" lang="id" role="region" aria-label="Berita" data-aos="fade-up" part="p" tabindex="0"
        title="Berita" itemscope translate="no" limit="3" layout="grid" no-image load-more=""></bwi-news-list>`);
    await shown(page, 'bwi-news-list');
    assert.deepEqual(warnings, []);
    assert.ok(!requests.some((url) => url.includes('author-warnings')), 'what knows the words is not asked for');
    await page.close();
  });

  it('nor of what plugins write on a mount', async () => {
    const { page, warnings } = await open(`<script src="${LOADER}" ${SETTINGS}></script><body>
      <div class="bwi" id="c" data-bwi="news-list" data-limit="3" data-aos="fade" data-id="7" data-element_type="widget"></div>`);
    await shown(page, 'bwi-news-list');
    await page.waitForNetworkIdle();
    assert.deepEqual(warnings, []);
    await page.close();
  });
});
