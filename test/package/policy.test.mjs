// Content security policies of partners: what works under each, and what readers see where one refuses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { close, feedUrl, open, publisherUrl, shown } from './site.mjs';

after(close);

const ID = 'pemkab-banyuwangi-siap-dukung-program-kemitraan-umkm';
const ELEMENTS = ['bwi-news-list', 'bwi-article', 'bwi-share-bar', 'bwi-related-news', 'bwi-article-card'];
const BODY = `<body><bwi-news-list limit="3"><a href="/cadangan">Baca di portal</a></bwi-news-list><bwi-article article-id="${ID}"></bwi-article>
  <bwi-share-bar></bwi-share-bar><bwi-related-news article-id="${ID}"></bwi-related-news><bwi-article-card></bwi-article-card>`;
const PUBLISHER = publisherUrl.slice(0, -1);
const BASE = `default-src 'none'; style-src 'self'; img-src ${PUBLISHER}; connect-src ${PUBLISHER}`;
const SCRIPT = `script-src ${PUBLISHER}`;
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const listen = () => {
  globalThis.__violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    globalThis.__violations.push(`${violatedDirective} ${blockedURI}`),
  );
};
/** In the page and in each frame of it: what would be printed is noted at the top. */
const paper = () => {
  globalThis.print = () => {
    top.printed = document.body.firstElementChild?.shadowRoot?.textContent ?? 'the page';
    dispatchEvent(new Event('afterprint'));
  };
};
const visit = (policy, { attributes = '', file = 'bwi.js', body = BODY } = {}) =>
  open(`<script src="${publisherUrl}dist/${file}" data-feed="${feedUrl}" ${attributes}></script>${body}`, {
    headers: { 'content-security-policy': policy },
    before: listen,
  });
const violations = (page) => page.evaluate(() => globalThis.__violations);
const hasHtmlBody = (page) => page.$eval('bwi-article', ({ shadowRoot }) => Boolean(shadowRoot.querySelector('.body ul, .body h2')));
const fallbackShows = (page) => page.$eval('bwi-news-list > a', (link) => link.checkVisibility({ visibilityProperty: true }));

describe('everything works, nothing is reported, under', () => {
  // The lines that the guide gives to partners, so that none of them is a guess.
  const guide = readFileSync(new URL('../../stories/guides/security.mdx', import.meta.url), 'utf8');
  const lines = [...guide.matchAll(/^\| (.+?) +\| `(default-src .+?)` +\|$/gm)].map(([, name, line]) => [
    name,
    [
      line.replaceAll('https://widgets.example', PUBLISHER),
      {
        attributes: line.includes('nonce-bwi') ? 'nonce="bwi" defer' : '',
        body: name.includes('twice') ? `<script src="${publisherUrl}dist/bwi.js"></script>${BODY}` : BODY,
      },
    ],
  ]);
  it('the lines are found', () => assert.equal(lines.length, 6));
  const policies = {
    ...Object.fromEntries(lines),
    'the one file with Trusted Types': [`${BASE}; ${SCRIPT}; ${TRUSTED}`, { file: 'bwi.all.js' }],
  };
  for (const [name, [policy, options]] of Object.entries(policies))
    it(name, async () => {
      const { page, errors, warnings } = await visit(policy, options);
      for (const element of ELEMENTS) await shown(page, element);
      assert.ok(await hasHtmlBody(page), 'the body is HTML');
      assert.deepEqual([...(await violations(page)), ...errors, ...warnings], []);
      await page.close();
    });

  it('pictures on demand, the tools of an article, and its print', async () => {
    const { page, errors, warnings } = await visit(`${BASE}; ${SCRIPT}; ${TRUSTED}`, {
      body: `<body><p>Halaman mitra</p><bwi-article article-id="${ID}" tools="size print" images="tap"></bwi-article>`,
    });
    await page.evaluateOnNewDocument(paper);
    await page.evaluate(paper);
    const press = async (selector) => {
      await page.waitForFunction((inner) => document.querySelector('bwi-article').shadowRoot?.querySelector(inner), {}, selector);
      await page.$eval('bwi-article', ({ shadowRoot }, inner) => shadowRoot.querySelector(inner).click(), selector);
    };
    await press('.show');
    await page.waitForFunction(() => document.querySelector('bwi-article').shadowRoot.querySelector('.lead img')?.naturalWidth);
    await press('[aria-label="Perbesar teks"]');
    await press('[aria-label="Cetak artikel"]');
    const printed = await (await page.waitForFunction(() => globalThis.printed)).jsonValue();
    assert.match(printed, /Tiga harapan Presiden/);
    assert.doesNotMatch(printed, /Halaman mitra|^the page$/);
    assert.equal(await page.$eval('bwi-article', ({ shadowRoot }) => shadowRoot.querySelectorAll('iframe').length), 0);
    assert.deepEqual([...(await violations(page)), ...errors, ...warnings], []);
    await page.close();
  });

  it('Trusted Types with the script included twice, without allow-duplicates: no error', async () => {
    const { page, errors } = await visit(`${BASE}; ${SCRIPT}; ${TRUSTED}`, {
      body: `<script src="${publisherUrl}dist/bwi.js"></script>${BODY}`,
    });
    for (const element of ELEMENTS) await shown(page, element);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('where a policy refuses', () => {
  it('the script’s Trusted Types policy: the fallback links stay, one warning, no error', async () => {
    const { page, errors, warnings } = await visit(`${BASE}; ${SCRIPT}; require-trusted-types-for 'script'; trusted-types other`);
    await page.waitForNetworkIdle();
    assert.ok(await fallbackShows(page));
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
    await page.close();
  });

  for (const file of ['bwi.js', 'bwi.all.js'])
    for (const required of ["require-trusted-types-for 'script'; ", ''])
      it(`every Trusted Types policy (${required}trusted-types 'none'), ${file}: the fallback links stay, one warning, no error`, async () => {
        const { page, errors, warnings } = await visit(`${BASE}; ${SCRIPT}; ${required}trusted-types 'none'`, { file });
        await page.waitForNetworkIdle();
        assert.ok(await fallbackShows(page));
        assert.deepEqual(errors, []);
        assert.equal(warnings.length, 1);
        await page.close();
      });

  it('DOMPurify’s Trusted Types policy: the article keeps its words', async () => {
    const { page, errors } = await visit(`${BASE}; ${SCRIPT}; require-trusted-types-for 'script'; trusted-types lit-html`);
    assert.match(await shown(page, 'bwi-article'), /Tiga harapan Presiden/);
    assert.equal(await hasHtmlBody(page), false);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('the feed: the fallback links, elsewhere a sentence', async () => {
    const { page, errors } = await visit(`default-src 'none'; ${SCRIPT}; img-src *`);
    assert.match(await shown(page, 'bwi-article-card', 'failed'), /Berita belum dapat dimuat/);
    assert.ok(await fallbackShows(page));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('the pictures: cards without a gap', async () => {
    const { page, errors } = await visit(`default-src 'none'; ${SCRIPT}; connect-src ${PUBLISHER}`);
    await shown(page, 'bwi-article-card');
    await page.waitForFunction(() => !document.querySelector('bwi-article-card').shadowRoot.querySelector('.media'));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('the modules, but not the one file: that stands in for them', async () => {
    const { page, errors, warnings } = await visit(`${BASE}; script-src ${publisherUrl}dist/bwi.js ${publisherUrl}dist/bwi.all.js`);
    for (const element of ELEMENTS) await shown(page, element);
    assert.ok(await hasHtmlBody(page), 'the body is HTML');
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });

  it('all but the script tag itself: the fallback links, one warning', async () => {
    const { page, errors, warnings } = await visit(`${BASE}; script-src ${publisherUrl}dist/bwi.js`);
    await page.waitForNetworkIdle();
    assert.ok(await fallbackShows(page));
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
    await page.close();
  });

  it('the script itself: the fallback links', async () => {
    const { page, errors } = await visit("default-src 'none'");
    assert.ok(await fallbackShows(page));
    assert.deepEqual(errors, []);
    await page.close();
  });
});
