// Server-side rendering: the news is there without JavaScript, and the browser goes on from the server's nodes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { build } from 'vite';
import '../../dist/define.js';
import { parseFeed } from '../../dist/feed.js';
import { page as template } from './served/page.mjs';
import { close, feedUrl, open, publisherUrl } from './site.mjs';

after(close);

const root = fileURLToPath(new URL('../../', import.meta.url));
const ELEMENTS = ['bwi-article-card', 'bwi-news-list', 'bwi-article'];
const sample = JSON.parse(readFileSync(`${root}demo/feed.json`, 'utf8'));
// Its pictures are at the publisher's, and the article has a text of its own.
sample.items[1] = { ...sample.items[1], content_html: undefined, content_text: 'BANYUWANGI – Kalimat pertama.\n\nKalimat kedua.' };
const text = JSON.stringify(sample);
const { articles } = parseFeed(text, feedUrl);

const serve = (result) => collectResult(render(result));
const document = (main, script = '') =>
  `<body><main>${main}</main><script type="application/json" id="news" data-url="${feedUrl}">${text.replaceAll('<', '\\u003c')}</script>${script}`;
const module = (code) => `<script type="module">${code}</script>`;
const bundle = async (name) => {
  const [{ output }] = await build({
    ...{ root, configFile: false, logLevel: 'error' },
    build: {
      write: false,
      lib: { entry: `${root}test/package/served/${name}.mjs`, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  assert.equal(output.length, 1);
  return output[0].code;
};

/** Runs before the page's script: remembers the server's nodes, and what is done to them. */
const watch = `<script>
  window.kept = {};
  window.changes = [];
  for (const element of document.querySelectorAll('main > [class], main > *')) {
    const { localName, shadowRoot } = element;
    if (!shadowRoot) continue;
    kept[localName] = [...shadowRoot.querySelectorAll(':not(style)')];
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes, target } of records)
        for (const node of [...addedNodes, ...removedNodes])
          if (node instanceof Element && node.localName !== 'style') changes.push(localName + ' ' + target.className + ': ' + node.className);
    }).observe(shadowRoot, { childList: true, subtree: true });
  }
</script>`;
const shifts = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
};
const ready = (page, names = ELEMENTS) =>
  page.waitForFunction((all) => all.every((name) => document.querySelector(name).status === 'ready'), {}, names);
/** What readers see of each element's news. */
const look = (page) =>
  page.evaluate(
    (names) =>
      Object.fromEntries(
        names.map((name) => {
          const { shadowRoot } = document.querySelector(name);
          const seen = (selector) =>
            [...shadowRoot.querySelectorAll(selector)]
              .filter((node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().height > 1)
              .map((node) => node.textContent.trim());
          return [name, seen('.link, .headline, .body p')];
        }),
      ),
    ELEMENTS,
  );
const expected = {
  'bwi-article-card': [articles[0].title],
  'bwi-news-list': articles.slice(0, 3).map(({ title }) => title),
  'bwi-article': [articles[1].title, 'BANYUWANGI – Kalimat pertama.', 'Kalimat kedua.'],
};

describe('in Node', () => {
  it('the package can be imported, and registers its elements, without a page', () => {
    const script = `await import('${root}dist/index.js'); await import('${root}dist/define.js');
      console.log(['article-card', 'news-list', 'related-news', 'article', 'share-bar'].every((name) => customElements.get('bwi-' + name)));`;
    assert.equal(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }), 'true\n');
  });

  it('renders the news that it is given into declarative shadow roots', async () => {
    const markup = (await serve(template(articles))).replace(/<span class="dateline">(.*?)<\/span>/g, '$1').replace(/<!--.*?-->/g, '');
    assert.equal(markup.match(/<template shadowroot="open" shadowrootmode="open">/g)?.length, 3);
    for (const title of Object.values(expected).flat()) assert.ok(markup.includes(title.replaceAll('"', '&quot;')), title);
    assert.doesNotMatch(markup, /class="room/);
  });

  it('renders what is not known yet as waiting, with the links of the page in front', async () => {
    const markup = await serve(
      html`<bwi-news-list><a href="/berita">Berita</a></bwi-news-list
        ><bwi-related-news></bwi-related-news><bwi-share-bar></bwi-share-bar><bwi-article></bwi-article
        ><bwi-article-card></bwi-article-card>`,
    );
    assert.equal(markup.match(/class="room reserve"/g)?.length, 5);
    assert.doesNotMatch(markup, /<slot hidden/);
  });

  it('takes hostile words for words', async () => {
    const hostile = { ...articles[0], title: '<img src=x onerror=alert(1)>', text: undefined, html: '<p>a</p><script>alert(1)</script><img src=x onerror=alert(1)>' }; // prettier-ignore
    const markup = await serve(html`<bwi-article .article=${hostile}></bwi-article><bwi-article-card .article=${hostile}></bwi-article-card><bwi-article-card .article=${{ ...hostile, url: 'javascript:alert(1)' }}></bwi-article-card>`); // prettier-ignore
    assert.match(markup, /&lt;img src=x/);
    assert.doesNotMatch(markup, /<script|<img src="?x|javascript:/);
  });

  it('speaks the language of the element’s lang', async () => {
    const markup = await serve(html`<bwi-news-list lang="en" .articles=${articles} load-more limit="2"></bwi-news-list>`);
    assert.match(markup, /Source/);
    assert.match(markup, /lang="en"/);
  });
});

describe('in the browser', () => {
  let main;
  const scripts = {};
  before(async () => {
    main = await serve(template(articles));
    for (const name of ['hydrate', 'define', 'define-hydrate']) scripts[name] = await bundle(name);
  });

  it('shows the news without JavaScript', async () => {
    const { page } = await open(document(main), { javascript: false });
    assert.deepEqual(await look(page), expected);
    assert.equal(await page.evaluate(() => customElements.get('bwi-news-list')), undefined);
    await page.close();
  });

  it('goes on from the server’s nodes: none rebuilt, nothing moves, nothing in the console', async () => {
    const { page, errors, warnings } = await open(document(main, watch + module(scripts.hydrate)), { before: shifts });
    await ready(page);
    await page.waitForFunction(() => document.querySelector('bwi-article').shadowRoot.querySelector('div.body'));
    assert.deepEqual(await look(page), expected);
    const state = await page.evaluate(() => ({
      lost: Object.entries(window.kept).flatMap(([name, nodes]) =>
        nodes
          .filter((node) => !node.isConnected && !(name === 'bwi-article' && node.closest('.body')))
          .map((node) => `${name} ${node.className}`),
      ),
      counts: Object.values(window.kept).map((nodes) => nodes.length > 5),
      styles: [...document.querySelectorAll('main > *')].map(({ shadowRoot }) => shadowRoot && [shadowRoot.querySelectorAll('style').length, shadowRoot.adoptedStyleSheets.length > 1]), // prettier-ignore
      changes: window.changes,
      shift: window.shift,
    }));
    assert.deepEqual(state.counts, [true, true, true]);
    assert.deepEqual(state.lost, []);
    assert.deepEqual(state.styles, [[0, true], [0, true], [0, true], null]); // prettier-ignore
    // The words of the article make room for its body, once.
    assert.deepEqual(state.changes, ['bwi-article content: body', 'bwi-article content: body']);
    assert.equal(state.shift, 0);
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });

  it('is alive after that: events, another article, more of the list', async () => {
    const { page, errors } = await open(document(main, watch + module(scripts.hydrate)));
    await ready(page);
    const opened = await page.evaluate(async () => {
      const card = document.querySelector('bwi-article-card');
      const opened = new Promise((heard) =>
        card.addEventListener('bwi-open', (event) => {
          event.preventDefault();
          heard(event.article.id);
        }),
      );
      card.shadowRoot.querySelector('.link').click();
      return opened;
    });
    assert.equal(opened, articles[0].id);
    const titles = await page.evaluate(async () => {
      const card = document.querySelector('bwi-article-card');
      const list = document.querySelector('bwi-news-list');
      card.article = list.articles[2];
      await card.updateComplete;
      list.shadowRoot.querySelector('.more').click();
      return [card, list].map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.link')].map((link) => link.textContent));
    });
    assert.deepEqual(titles[0], [articles[2].title]);
    await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('.link').length === 6);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('leaves out a picture that failed before the script came', async () => {
    const gone = JSON.stringify({ ...sample, items: sample.items.map((item) => ({ ...item, image: `${publisherUrl}gone.jpg` })) });
    const card = await serve(template(parseFeed(gone, feedUrl).articles));
    const { page } = await open(document(card).replace(/(data-url="[^"]*">).*?<\/script>/, (_, tag) => `${tag}${gone.replaceAll('<', '\\u003c')}</script>`)); // prettier-ignore
    await page.waitForFunction(() => document.querySelector('bwi-article-card').shadowRoot.querySelector('img').complete);
    await page.addScriptTag({ type: 'module', content: scripts.hydrate });
    await ready(page);
    await page.waitForFunction(() => !document.querySelector('bwi-article-card').shadowRoot.querySelector('img'));
    await page.close();
  });

  it('renders anew where the page speaks another language than the server did', async () => {
    const { page, errors } = await open(`<script>document.documentElement.lang = 'en'</script>${document(main, module(scripts.hydrate))}`);
    await ready(page);
    const words = await page.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.textContent);
    assert.match(words, /Source:/);
    assert.doesNotMatch(words, /Sumber:/);
    assert.deepEqual(await look(page), expected);
    assert.deepEqual(errors, []);
    await page.close();
  });

  const feeds = {
    'the package without the hydration support': () => module(scripts.define),
    'the package with it, without data': () => module(scripts['define-hydrate']),
    'the script tag': () => `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`,
  };
  for (const [name, script] of Object.entries(feeds))
    it(`shows the news once where the page has ${name}`, async () => {
      const { page, errors } = await open(document(main, script()));
      await ready(page);
      const roots = await page.$$eval('main > bwi-article-card, main > bwi-news-list, main > bwi-article', (elements) =>
        elements.map(({ shadowRoot }) => shadowRoot.querySelectorAll('.stack').length),
      );
      assert.deepEqual(roots, [1, 1, 1]);
      const { 'bwi-news-list': list } = await look(page);
      assert.deepEqual(list, expected['bwi-news-list']);
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('keeps the server’s news while the page’s feed is on its way, and when it doesn’t come', async () => {
    const { page } = await open(
      document(main, module(scripts.define)).replaceAll(`data-url="${feedUrl}"`, `data-url="${publisherUrl}gone.json"`),
    );
    await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'failed');
    await page.evaluate(() => document.querySelector('bwi-news-list').updateComplete);
    assert.deepEqual(await look(page), expected);
    await page.close();
  });
});
