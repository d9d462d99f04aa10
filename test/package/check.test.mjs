// The self-check: what the admin of a page reads for each fault that the page can have, and that readers see nothing of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { violations } from '../stories/axe.mjs';
import { close, hasten, open, partnerUrl, publisherUrl, version } from './site.mjs';

after(close);

const FEED = `${publisherUrl}uji.json`;
const PICTURE = `${publisherUrl}demo/pictures/muncar-perahu-slerek.svg`;
const ORIGIN = publisherUrl.slice(0, -1);
const CORS = { 'access-control-allow-origin': '*' };
const DAY = 864e5;

/** A feed with nothing to mend. */
const feed = ({ age = 0, image = PICTURE, ...more } = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Portal uji',
    home_page_url: publisherUrl,
    language: 'id',
    items: [1, 2].map((number) => ({
      id: `a${number}`,
      url: `https://portal.example/a${number}`,
      title: `Berita ${number}`,
      summary: 'Ringkasan berita uji.',
      date_published: new Date(Date.now() - age * DAY - 60_000).toISOString(),
      image,
      tags: ['Wisata'],
      _bwi: { image_alt: 'Perahu di Muncar' },
    })),
    ...more,
  });
/** As many articles as no check looks at the pictures of. */
const many = (image) =>
  feed({
    items: Array.from({ length: 20 }, (_, number) => ({
      ...JSON.parse(feed()).items[0],
      id: `b${number}`,
      url: `https://portal.example/b${number}`,
      image: image(number),
    })),
  });
const serving = (body) => ({
  status: 200,
  contentType: 'application/feed+json',
  headers: { ...CORS, 'cache-control': 'max-age=60' },
  body,
});
const answering =
  (more = {}) =>
  (url) =>
    more[url] ?? (url === FEED ? serving(feed()) : undefined);

const tag = ({ file = 'bwi.js', at = `${publisherUrl}dist/`, data = `data-feed="${FEED}" data-check`, more = '' } = {}) =>
  `<script src="${at}${file}" ${data} ${more}></script>`;
const LIST = '<bwi-news-list limit="2"><a href="/cadangan">Baca di portal</a></bwi-news-list>';
const panel = '#bwi-self-check';

/** What the panel says once the check is through. */
async function said(page) {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot.querySelector('.actions'),
    { timeout: 20_000 },
    panel,
  );
  return page.$eval(panel, ({ shadowRoot }) => {
    const text = (selector) => [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent);
    return {
      state: text('.state')[0],
      all: shadowRoot.querySelector('.check').innerText,
      findings: [...shadowRoot.querySelectorAll('.check > ul > li')].map((one) => `${one.className} ${one.innerText}`),
      lines: text('pre'),
    };
  });
}

/** Opens a page, and gives what its admin reads. */
async function check(html, { answers, ...options } = {}) {
  const opened = await open(html, { answer: answering(answers), ...options });
  return { ...opened, ...(await said(opened.page)) };
}

/** What a bookmark does in a page. */
const byBookmark = (page) =>
  page.evaluate(
    (src) => void document.body.append(Object.assign(document.createElement('script'), { src })),
    `${publisherUrl}dist/bwi.check.js`,
  );

/** A page at an address that is not the developer's own, with the scripts at another. */
async function openPublic(html, { path = '' } = {}) {
  const site = 'http://desa.example/';
  const widgets = 'http://widgets.example/';
  const opened = await open('', {
    answer: (url) => {
      if (url.startsWith(site))
        return { status: 200, contentType: 'text/html', body: `<!doctype html><html lang="id"><title>Desa</title>${html(widgets)}` };
      if (!url.startsWith(widgets)) return undefined;
      const body =
        url === `${widgets}uji.json`
          ? feed({ image: undefined })
          : readFileSync(new URL(`../../dist/${url.slice(widgets.length)}`, import.meta.url));
      return { status: 200, contentType: url.endsWith('.json') ? 'application/json' : 'text/javascript', headers: CORS, body };
    },
  });
  await opened.page.goto(`${site}${path}`);
  return opened;
}
const publicPage = (data) => (widgets) => `<script src="${widgets}bwi.js" data-feed="${widgets}uji.json" ${data}></script>${LIST}`;
const status = (page) => page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');

describe('who sees the self-check', () => {
  it('nobody without data-check: its file is not asked for', async () => {
    const { page, requests } = await open(tag({ data: `data-feed="${FEED}"` }) + LIST, { answer: answering() });
    await status(page);
    await page.waitForNetworkIdle();
    assert.ok(!requests.some((url) => url.includes('bwi.check')));
    await page.close();
  });

  it('not the readers of a page that has data-check: its file is not asked for', async () => {
    const { page, requests } = await openPublic(publicPage('data-check'));
    await status(page);
    await page.waitForNetworkIdle();
    assert.ok(!requests.some((url) => url.includes('bwi.check')));
    assert.equal(await page.$(panel), null);
    await page.close();
  });

  for (const path of ['#bwi-check', '?bwi-check'])
    it(`whoever opens the page with ${path}`, async () => {
      const { page } = await openPublic(publicPage('data-check'), { path });
      assert.match((await said(page)).all, /Terbaca: 2 berita/);
      await page.close();
    });
});

describe('the self-check', () => {
  for (const file of ['bwi.js', 'bwi.all.js'])
    it(`says that all is well, brought by ${file}, and keeps to itself`, async () => {
      const { page, state, findings, errors, warnings } = await check(
        `${tag({ file })}<style>div,p,h2{color:red!important;display:none}</style>${LIST}`,
      );
      assert.equal(state, 'Semuanya baik. Tidak ada yang perlu diperbaiki.');
      assert.deepEqual([...findings, ...errors, ...warnings], []);
      assert.deepEqual(await page.evaluate(() => [document.adoptedStyleSheets.length, localStorage.length, document.cookie]), [0, 0, '']);
      await page.close();
    });

  it('speaks the page’s language', async () => {
    const { page, state } = await check('', { whole: `<!doctype html><html lang="en"><title>Village</title>${tag()}${LIST}` });
    assert.equal(state, 'All is well. There is nothing to mend.');
    await page.close();
  });

  it('is a region with a heading, goes by Escape and comes back by its button, and its report can be copied', async () => {
    const { page } = await check(tag() + LIST);
    await page
      .browserContext()
      .overridePermissions(new URL(partnerUrl).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const { children } = await page.accessibility
      .snapshot({ root: await page.$(panel) })
      .then((root) => ({ children: JSON.stringify(root) }));
    assert.match(children, /^\{"role":"region",[^{]*"name":"Pemeriksaan widget berita"/);
    assert.match(children, /"role":"heading"/);
    assert.doesNotMatch(children, /"role":"banner"/);
    const button = (name) => page.$(`${panel} >>> ::-p-aria([name="${name}"][role="button"])`);
    await (await button('Salin laporan')).click();
    await page.waitForFunction(
      (selector) => /Disalin/.test(document.querySelector(selector).shadowRoot.querySelector('.panel').innerText),
      {},
      panel,
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^Pemeriksaan widget berita\nhttp:\/\/localhost:\d+\/page-\d+\.html\n/);
    assert.match(copied, /Semuanya baik/);
    await (await button('Periksa lagi')).click();
    assert.equal((await said(page)).findings.length, 0);
    await page.keyboard.press('Escape');
    assert.equal(await page.$(panel), null);
    await page.close();
  });

  it('goes by Escape wherever the focus is, which goes back to where it was', async () => {
    const { page } = await check(`${tag()}${LIST}<button autofocus>Menu</button>`);
    const focused = () => page.evaluate(() => document.activeElement.textContent);
    await page.keyboard.press('Escape');
    assert.equal(await page.$(panel), null);
    assert.equal(await focused(), 'Menu');
    await byBookmark(page);
    await said(page);
    await (await page.$(`${panel} >>> ::-p-aria([name="Periksa lagi"][role="button"])`)).click();
    await said(page);
    await page.keyboard.press('Escape');
    assert.equal(await page.$(panel), null);
    assert.equal(await focused(), 'Menu');
    await page.close();
  });

  it('leaves Escape to a dialog of the page that takes it', async () => {
    const { page } = await check(`${tag()}${LIST}<script>addEventListener('keydown', (event) => event.preventDefault(), true)</script>`);
    await page.keyboard.press('Escape');
    assert.ok(await page.$(panel));
    await page.close();
  });

  it('leaves elements of another library, and articles that are there twice, alone', async () => {
    const { items } = JSON.parse(feed());
    const { page, findings } = await check(
      `${tag()}${LIST}<bwi-ikon></bwi-ikon><script>customElements.define('bwi-ikon', class extends HTMLElement {})</script>`,
      { answers: { [FEED]: serving(feed({ items: [...items, items[0]] })) } },
    );
    assert.deepEqual(findings, []);
    await page.close();
  });

  it('finds nothing wrong with what HTML, frameworks and plugins write on a widget', async () => {
    const { page, findings } = await check(
      `${tag()}<bwi-news-list id="a" class="b" dir="ltr" lang="id" role="region" aria-label="c" data-aos="d" part="e" tabindex="0" title="f" itemscope translate="no" onclick="1"><a href="/">Baca</a></bwi-news-list><div class="bwi" data-bwi="news-list" data-aos="fade" id="g"></div>`,
    );
    assert.deepEqual(findings, []);
    await page.close();
  });

  for (const scheme of ['light', 'dark'])
    it(`has no finding of axe with all kinds of things to say, and fits 320 px, ${scheme}`, async () => {
      const { page } = await open(`${tag()}${LIST}<bwi-newslist>x</bwi-newslist><h1>Desa</h1>`, {
        answer: answering(),
        headers: { 'content-security-policy': `connect-src 'self'` },
      });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 320, height: 700 });
      await said(page);
      assert.deepEqual(await violations(page, { root: panel }), []);
      assert.equal(await page.$eval(panel, ({ shadowRoot }) => shadowRoot.querySelector('.panel').scrollWidth <= 320), true);
      await page.close();
    });

  it('shows where in the page something is wrong', async () => {
    const { page } = await check(`${tag()}${LIST}<div style="height:3000px"></div><bwi-newslist>x</bwi-newslist>`);
    await (await page.$(`${panel} >>> ::-p-aria([name="Tunjukkan"][role="button"])`)).click();
    assert.ok(await page.$eval('bwi-newslist', (element) => element.getBoundingClientRect().top < innerHeight));
    await page.close();
  });

  it('is had by a bookmark where the page has no data-check, as often as it is asked for', async () => {
    const { page } = await open(tag({ data: `data-feed="${FEED}"` }) + LIST, { answer: answering() });
    await status(page);
    await byBookmark(page);
    assert.deepEqual((await said(page)).findings, []);
    await byBookmark(page);
    assert.equal((await page.$$(panel)).length, 1);
    await page.close();
  });
});

const policy = (line) => ({ headers: { 'content-security-policy': line } });
const refused = { status: 404, headers: CORS };

/** A page with one fault, what its admin reads first, and the lines that mend it. */
const faults = {
  'a policy that refuses the feed': [
    tag() + LIST,
    /^error Kesalahan: Aturan keamanan.*Content-Security-Policy/,
    {
      ...policy(`default-src 'none'; script-src ${ORIGIN}; img-src ${ORIGIN}; connect-src 'self'`),
      lines: [`connect-src 'self' ${ORIGIN}`],
    },
  ],
  'a policy that refuses pictures': [
    tag() + LIST,
    /^error .*Aturan keamanan/,
    { ...policy(`default-src 'self'; script-src ${ORIGIN}; connect-src ${ORIGIN}`), lines: [`img-src 'self' ${ORIGIN}`] },
  ],
  'a policy that lets the script tag run, and not its modules': [
    `${tag({ file: 'bwi.js' })}${LIST}`,
    /^error .*Aturan keamanan/,
    {
      ...policy(`script-src ${ORIGIN}/dist/bwi.js ${ORIGIN}/dist/bwi.check.js`),
      before: hasten,
      lines: [`script-src ${ORIGIN}/dist/bwi.js ${ORIGIN}/dist/bwi.check.js ${ORIGIN}`],
    },
  ],
  'a policy that refuses Trusted Types’ names': [
    tag() + LIST,
    /^error .*Aturan keamanan/,
    {
      ...policy(`script-src ${ORIGIN}; require-trusted-types-for 'script'; trusted-types lain`),
      before: hasten,
      lines: ['trusted-types lain lit-html dompurify'],
    },
  ],
  'a feed that other sites may not read': [
    tag() + LIST,
    /^error .*Server menjawab, tetapi situs lain/,
    { feed: { ...serving(feed()), headers: {} } },
  ],
  'a feed that isn’t there': [tag() + LIST, /^error .*kode galat.*404/s, { feed: refused }],
  'a page in place of a feed': [
    tag() + LIST,
    /^error .*Ini bukan feed/,
    { feed: { ...serving('<!doctype html><p>Galat'), contentType: 'text/html' } },
  ],
  'a server that doesn’t answer': [
    tag({ data: 'data-feed="http://127.0.0.1:1/feed.json" data-check' }) + LIST,
    /^error .*Tidak ada jawaban/,
  ],
  'a feed that is old': [tag() + LIST, /^warning .*lebih dari 30 hari/, { feed: serving(feed({ age: 40 })) }],
  'no feed at all': [tag({ data: 'data-check' }) + LIST, /^error .*tidak punya alamat feed/],
  'pictures that don’t come': [
    tag() + LIST,
    /^warning .*Gambar berita tidak dapat diambil.*tidak-ada\.jpg/s,
    { feed: serving(feed({ image: `${publisherUrl}tidak-ada.jpg` })) },
  ],
  'pictures of a second feed': [
    tag({ data: `data-feed="${FEED} ${FEED}?2" data-check` }) + LIST,
    /^warning .*Gambar berita tidak dapat diambil.*tidak-ada\.jpg/s,
    {
      answers: (url) =>
        (url === FEED && serving(many((number) => `${PICTURE}?${number}`))) ||
        (url === `${FEED}?2` && serving(feed({ image: `${publisherUrl}tidak-ada.jpg` }))),
    },
  ],
  'modules that never come': [
    tag({ data: `data-feed="${FEED}" data-check` }) + LIST,
    /^warning .*Modul di samping skrip tidak dapat diambil/,
    { answers: (url) => /\/bwi-core-/.test(url) && new Promise(() => {}) },
  ],
  'a stripped tag': [`${tag()}<p>Berita</p>`, /^warning .*tidak ada widget/],
  'an escaped tag': [`${tag()}<p>&lt;bwi-news-list&gt;&lt;/bwi-news-list&gt;</p>`, /^error .*tampil sebagai tulisan.*<bwi-news-list>/s],
  'a stripped mount': [`${tag()}<div class="bwi"><a href="/">Baca</a></div>`, /^error .*div\.bwi/],
  'an unknown tag': [`${tag()}${LIST}<bwi-newslist></bwi-newslist>`, /^error .*Nama widget tidak dikenal.*<bwi-newslist>/s],
  'a tag that is not closed': [`${tag()}<bwi-news-list limit="2" /><main><h1>Desa</h1></main>`, /^error .*tidak ditutup/],
  'two versions': [`${tag()}${tag({ at: `${partnerUrl}other/` })}${LIST}`, /^warning .*Dua skrip/],
  'a page served as XML': [
    '',
    /^error .*dikirim sebagai XML.*application\/xhtml\+xml/s,
    {
      headers: { 'content-type': 'application/xhtml+xml' },
      whole: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Desa</title><script src="${publisherUrl}dist/bwi.js" data-feed="${FEED}" data-check=""></script></head><body><bwi-news-list></bwi-news-list></body></html>`,
    },
  ],
  'widgets that something keeps from starting': [
    `<script>customElements.define = () => {}</script>${tag()}${LIST}`,
    /^error .*Widget tidak berjalan.*<bwi-news-list>/s,
    { before: hasten },
  ],
  'a tag that is taken': [
    `<script>customElements.define('bwi-news-list', class extends HTMLElement {})</script>${tag()}${LIST}`,
    /^error .*sudah dipakai pustaka lain.*<bwi-news-list>/s,
  ],
  'a server that lets nobody read its modules': [
    `${tag({ at: `${publisherUrl}no-cors/dist/` })}${LIST}`,
    /^warning .*tidak mengizinkan situs lain membaca modul/,
  ],
  'a server with the script tag’s file alone': [
    `${tag()}${LIST}`,
    /^warning .*Modul di samping skrip tidak dapat diambil/,
    { answers: (url) => /\/bwi-core-/.test(url) && refused },
  ],
  'a list whose kanal has no news': [
    `${tag()}<bwi-news-list tag="Olahraga"></bwi-news-list>`,
    /^warning .*tidak ada berita yang cocok.*tag="Olahraga"/s,
  ],
  'a feed without articles as such': [tag() + LIST, /^error .*Feed tidak berisi berita/, { feed: serving(feed({ items: [] })) }],
  'hosts that let no article through': [
    tag({ data: `data-feed="${FEED}" data-hosts="lain.example" data-check` }) + LIST,
    /^error .*data-hosts.*lain\.example.*portal\.example/s,
  ],
  'an article that is left out, and doesn’t fold that away': [
    tag() + LIST,
    /^warning .*tidak ditampilkan.*berita ke-3/s,
    { feed: serving(feed({ items: [...JSON.parse(feed()).items, { id: 'x', title: 'Tanpa alamat' }] })) },
  ],
  'one of two widgets that fails': [
    `${tag()}${LIST}<bwi-news-list feed="${ORIGIN}/tidak-ada.json"></bwi-news-list>`,
    /^error .*kode galat.*tidak-ada\.json: 404/s,
  ],
  'a widget that shows nothing though its feed can be read': [
    `${tag()}${LIST}<script>addEventListener('bwi-load', ({ target }) => Object.defineProperty(target, 'status', { get: () => 'failed' }))</script>`,
    /^error .*tidak menampilkan berita.*<bwi-news-list/s,
  ],
  'a widget without height': [`${tag()}${LIST}<div style="visibility:hidden">${LIST}</div>`, /^advice .*tersembunyi.*<bwi-news-list/s],
  'a setting of the script tag that there isn’t': [
    tag({ data: `data-feed="${FEED}" data-check data-host="portal.example"` }) + LIST,
    /^warning .*data-host="portal\.example".*“data-hosts”/s,
  ],
  'tags that are in a comment': [`${tag()}<!-- ${LIST} -->`, /^error .*komentar.*<bwi-news-list limit="2">/s],
  'a widget that the page hides': [`${tag()}${LIST}<div hidden>${LIST}</div>`, /^advice .*tersembunyi.*<bwi-news-list/s],
  'what a tag that is never closed has swallowed': [
    `${tag()}<div>${LIST.replace('</bwi-news-list>', '')}<h2>Agenda desa</h2><p>Rapat warga</p></div>`,
    /^error .*tidak ditutup.*<h2> Agenda desa.*<p> Rapat warga/s,
  ],
  'what a mount that closes itself has swallowed': [
    `${tag()}<div class="bwi" data-bwi="news-list" data-limit="2" /><h2>Agenda desa</h2>`,
    /^error .*tidak ditutup.*<h2> Agenda desa/s,
  ],
  'straight quotation marks that are wanted where the widgets do without': [
    `<script src="${publisherUrl}dist/bwi.js" data-feed=”${FEED}” data-check></script>${LIST}`,
    /^warning .*tanda kutip.*data-feed=”/s,
  ],
  'a value that a widget can’t use': [`${tag()}<bwi-news-list limit="lima"></bwi-news-list>`, /^warning .*limit="lima".*1–10000.*5/s],
  'a layout that there isn’t, and the one that is near': [
    `${tag()}<bwi-news-list layout="grids"></bwi-news-list>`,
    /^warning .*layout="grids".*“grid”.*list, grid, headlines/s,
  ],
  'an attribute that there isn’t': [`${tag()}<bwi-news-list tags="Wisata"></bwi-news-list>`, /^warning .*tags="Wisata".*“tag”/s],
  'an attribute of a mount without data-': [
    `${tag()}<div class="bwi" data-bwi="news-list" limit="3"></div>`,
    /^warning .*limit="3".*“data-limit”/s,
  ],
  'an attribute of a mount that there isn’t': [
    `${tag()}<div data-bwi="news-list" data-limits="3"></div>`,
    /^warning .*data-limits="3".*“data-limit”/s,
  ],
  'a mount of a widget that there isn’t, by its value': [
    `${tag()}${LIST}<div class="bwi" data-bwi="newslist"></div>`,
    /^error .*data-bwi="newslist".*“news-list”/s,
  ],
  'a widget in another’s shadow root': [
    `${tag()}${LIST}<desa-kotak></desa-kotak><script>document.querySelector('desa-kotak').attachShadow({ mode: 'open' }).innerHTML = '<bwi-newslist></bwi-newslist>'</script>`,
    /^error .*Nama widget tidak dikenal.*<bwi-newslist>.*“bwi-news-list”/s,
  ],
};

describe('the self-check tells', () => {
  for (const [name, [html, expected, { lines = [], feed: answer, answers, ...options } = {}]] of Object.entries(faults))
    it(name, async () => {
      const { page } = await open(html, {
        answer: (url) => answers?.(url) || (answer && url === FEED ? answer : answering()(url)),
        ...options,
      });
      const found = await said(page);
      assert.equal(found.findings.length, 1, found.all);
      assert.match(found.findings[0], expected);
      assert.deepEqual(found.lines, lines);
      await page.close();
    });
});

const OTHER = `${partnerUrl}other/`;
const plain = `data-feed="${FEED}"`;

/** A file of a release that has been told its feed. */
const baked = (file) => ({
  status: 200,
  contentType: 'text/javascript',
  headers: CORS,
  body: readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8').replace(
    'bwi-release?',
    `bwi-release?feed=${encodeURIComponent(FEED)}`,
  ),
});

/** A page without `data-check`, and what a bookmark says there. */
const bookmarked = {
  'all well where the page has its widgets from elsewhere than a script tag': [
    `${tag({ file: 'bwi.all.js', data: plain })}<script>document.scripts[0].remove()</script>${LIST}`,
  ],
  'all well where the page has another version than the check': [
    tag({ at: OTHER, data: plain }) + LIST,
    [],
    (url) => url === `${OTHER}bwi-core-${version}.js` && refused,
  ],
  'a page without the script tag once': [LIST, [/^error .*tidak ada tag skripnya/]],
  'a script tag whose file isn’t there once, and nothing of its modules': [
    tag({ at: `${publisherUrl}tidak-ada/`, data: plain }) + LIST,
    [/^error .*Berkas skrip tidak dapat diambil/],
  ],
  'a tag that waits for consent as such': [
    tag({ data: plain, more: 'type="text/plain" data-cookieconsent="marketing"' }) + LIST,
    [/^error .*menunggu persetujuan kuki.*Cookiebot/s],
  ],
  'a tag that an optimiser holds as such': [
    `<script type="litespeed/javascript" data-src="${publisherUrl}dist/bwi.js" ${plain}></script>${LIST}`,
    [/^warning .*pengoptimal.*LiteSpeed/s],
  ],
  'a tag of a type that no browser runs as such': [
    tag({ data: plain, more: 'type="text/partytown"' }) + LIST,
    [/^error .*tidak dijalankan peramban.*text\/partytown/s],
  ],
  'a file that is not the one of the hash': [
    tag({ data: plain, more: 'integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" crossorigin' }) + LIST,
    [/^error .*integrity.*sha384-AAAA.*sha384-(?!AAAA)[\w+/]{64}/s],
  ],
  'a server that refuses what crossorigin asks for': [
    tag({ at: `${publisherUrl}no-cors/dist/`, data: plain, more: 'crossorigin' }) + LIST,
    [/^error .*crossorigin.*Access-Control-Allow-Origin/s],
  ],
  'a page in place of the script': [
    tag({ at: `${publisherUrl}rilis/`, data: plain }) + LIST,
    [/^error .*Berkas skrip tidak dapat diambil/],
    (url) =>
      url.startsWith(`${publisherUrl}rilis/`) && {
        status: 200,
        contentType: 'text/html',
        headers: CORS,
        body: '<!doctype html><p>Beranda',
      },
  ],
  'what a script tag that closes itself has swallowed': [
    `<script src="${publisherUrl}dist/bwi.js" ${plain} />${LIST}<p>Kantor desa</p>`,
    [/^error .*tidak ditutup.*<bwi-news-list.*Kantor desa/s],
  ],
  'quotation marks that are not straight, by name': [
    `<script src=”${publisherUrl}dist/bwi.js” ${plain}></script>${LIST}`,
    [/^error .*tanda kutip.*”/s],
  ],
  'all well where a held tag has been let run': [
    `<script type="text/plain" data-category="marketing" src="${publisherUrl}dist/bwi.js" ${plain}></script>${LIST}${tag({ data: plain })}`,
  ],
  'all well where the release has the feed in its script': [
    `${tag({ data: '', at: `${publisherUrl}rilis/` })}${LIST}`,
    [],
    (url) => url.startsWith(`${publisherUrl}rilis/`) && baked(url.slice(`${publisherUrl}rilis/`.length)),
  ],
  'a joined script with no feed anywhere': [
    `${tag({ file: 'bwi.all.js', data: '' })}<script>document.scripts[0].remove()</script>${LIST}`,
    [/^error .*tidak punya alamat feed/],
  ],
};

describe('the self-check of a bookmark tells', () => {
  for (const [name, [html, expected = [], answers]] of Object.entries(bookmarked))
    it(name, async () => {
      // Where nothing runs, it waits as long as a start may take.
      const { page } = await open(html, {
        answer: (url) => answers?.(url) || answering()(url),
        before: expected.length ? hasten : undefined,
      });
      await page.waitForFunction(() => document.readyState === 'complete');
      await byBookmark(page);
      const { findings, all } = await said(page);
      assert.equal(findings.length, expected.length, all);
      expected.forEach((one, at) => assert.match(findings[at], one));
      await page.close();
    });
});
