// One widget in a frame, in the page of another origin: what readers see, what the page hears of it, and what its address can't do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { close, feedUrl, open, publisherUrl } from './site.mjs';

after(close);

const FRAME = `${publisherUrl}dist/frame.html`;
const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const HEIGHTS = `<script src="${publisherUrl}dist/bwi.frame.js" async></script>`;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';
const LIST = { widget: 'news-list', feed: feedUrl, limit: '3' };

/** The tag that a partner pastes. */
const tag = (query, { sandbox = SANDBOX, src = FRAME } = {}) =>
  `<iframe src="${src}?${new URLSearchParams(query)}" title="Berita" sandbox="${sandbox}" style="width:100%;height:600px;border:0"></iframe>`;

/** Opens a partner's page with the frame. @returns the page, and the document in the frame once it says something. */
async function show(query, { script = HEIGHTS, more = '', ...options } = {}) {
  const opened = await open(`<body style="margin:0">${tag(query, options)}${more}${script}`, options);
  const frame = await (await opened.page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => {
    const { body } = document;
    const widget = body?.firstElementChild;
    return widget ? ['ready', 'empty', 'failed'].includes(widget.status) : body?.textContent.trim();
  });
  return { ...opened, frame };
}
const heightOf = (page) => page.$eval('iframe', ({ style }) => Number.parseFloat(style.height));
const wholeHeight = (frame) => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
const sentence = (frame) => frame.evaluate(() => (document.body.firstElementChild ? '' : document.body.textContent));

describe('a widget in a frame', () => {
  it('shows the news in a sandbox, as high as it is', async () => {
    const { page, frame, requests, errors, warnings } = await show(LIST);
    assert.equal(await frame.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=item]').length), 3);
    const whole = await wholeHeight(frame);
    await page.waitForFunction((height) => document.querySelector('iframe').style.height === `${height}px`, {}, whole);
    assert.deepEqual([...errors, ...warnings], []);
    assert.equal(requests.filter((url) => /\/bwi[^/]*\.js$/.test(url) && url !== `${publisherUrl}dist/bwi.frame.js`).length, 1);
    await page.close();
  });

  for (const query of [
    ...['news-list', 'article-card', 'article'].map((widget) => ({ widget, feed: feedUrl })),
    { widget: 'related-news', feed: feedUrl, 'article-id': 'kopi-gombengsari-petik-merah' },
    { widget: 'news-list', feed: `${publisherUrl}stories/feeds/feed.xml` },
    { widget: 'share-bar', url: 'https://kab.example/a' },
  ])
    it(`asks for one script: ${query.widget} ${query.feed ?? ''}`, async () => {
      const { page, requests, errors, warnings } = await show(query, { script: '' });
      assert.equal(requests.filter((url) => url.endsWith('.js')).length, 1, requests.join('\n'));
      if (query.feed) assert.equal(requests.filter((url) => url === query.feed).length, 1);
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

  it('asks for its feed while its script is on the way', async () => {
    let release;
    const held = new Promise((done) => (release = done));
    const { page } = await open(`<body>${tag(LIST)}`, {
      answer: (url) => {
        if (url === feedUrl) release();
        return /bwi-frame-/.test(url) ? held : undefined;
      },
    });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForFunction(() => document.body.firstElementChild?.status === 'ready');
    await page.close();
  });

  for (const query of [LIST, { widget: 'article', feed: feedUrl }, { widget: 'share-bar', url: 'https://kab.example/a' }])
    it(`leaves nothing to scroll in a frame of its height: ${query.widget}`, async () => {
      const { page, frame } = await show(query);
      const whole = await wholeHeight(frame);
      await page.waitForFunction((height) => document.querySelector('iframe').style.height === `${height}px`, {}, whole);
      await frame.waitForFunction((height) => innerHeight === height, {}, whole);
      assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight), whole);
      await page.close();
    });

  for (const [how, script] of Object.entries({
    'as a module': HEIGHTS.replace('<script', '<script type="module"'),
    'as a copy, its tag asleep': `${HEIGHTS.replace('<script', '<script type="text/plain"')}<script>
      fetch(document.scripts[0].src).then((answer) => answer.text()).then((text) => (0, eval)(text))</script>`,
  }))
    it(`has the height of its content where the script runs ${how}`, async () => {
      const { page, frame } = await show(LIST, { script });
      const whole = await wholeHeight(frame);
      await page.waitForFunction((height) => document.querySelector('iframe').style.height === `${height}px`, {}, whole);
      await page.close();
    });

  it('has room for the ring around what has the focus', async () => {
    const { page, frame } = await show({ widget: 'share-bar', url: 'https://kab.example/a' });
    await page.keyboard.press('Tab');
    await frame.waitForFunction(() => document.activeElement.shadowRoot?.activeElement);
    const { ring, left } = await frame.evaluate(() => {
      const { activeElement } = document.activeElement.shadowRoot;
      const { outlineWidth, outlineOffset } = getComputedStyle(activeElement);
      return { ring: parseFloat(outlineWidth) + parseFloat(outlineOffset), left: activeElement.getBoundingClientRect().left };
    });
    assert.ok(ring > 0 && left >= ring, `${ring} px of ring, ${left} px of room`);
    await page.close();
  });

  it('says that it can’t be loaded, where its script is missing', async () => {
    const { page } = await open(`<body>${tag(LIST)}`, { answer: (url) => /bwi-frame-/.test(url) && { status: 404 } });
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    const said = () => frame.$eval('p', (p) => p.checkVisibility({ visibilityProperty: true }) && p.textContent);
    await frame.waitForSelector('p');
    assert.equal(await said(), false, 'not while the script may come');
    await frame.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.match(await said(), /belum dapat dimuat/);
    await page.close();
  });

  it('says what it needs, where scripts are off', async () => {
    const { page } = await open('<body>', { javascript: false });
    await page.goto(`${FRAME}?${new URLSearchParams(LIST)}`);
    assert.match(await page.evaluate(() => document.body.innerText), /JavaScript.*allow-scripts/);
    await page.close();
  });

  it('grows with its content, and when the page is narrow', async () => {
    const { page, frame } = await show({ ...LIST, 'load-more': '' });
    const before = await wholeHeight(frame);
    await frame.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('.more, [part~=button]').click());
    await page.waitForFunction((height) => Number.parseFloat(document.querySelector('iframe').style.height) > height, {}, before);
    await page.setViewport({ width: 320, height: 700 });
    await frame.waitForFunction(() => innerWidth === 320);
    const narrow = await wholeHeight(frame);
    await page.waitForFunction((height) => document.querySelector('iframe').style.height === `${height}px`, {}, narrow);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  });

  it('tells its height to a script that comes late', async () => {
    const { page, frame } = await show(LIST, { script: '' });
    const whole = await wholeHeight(frame);
    assert.equal(await heightOf(page), 600);
    await page.addScriptTag({ url: `${publisherUrl}dist/bwi.frame.js` });
    await page.waitForFunction((height) => document.querySelector('iframe').style.height === `${height}px`, {}, whole);
    await page.close();
  });

  it('scrolls inside, in one direction, where the page has no script', async () => {
    const { page, frame } = await show({ ...LIST, limit: '9' }, { script: '' });
    await page.setViewport({ width: 320, height: 700 });
    await frame.waitForFunction(() => innerWidth === 320);
    const { scrolls, wide } = await frame.evaluate(() => ({
      scrolls: document.documentElement.scrollHeight > innerHeight,
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.deepEqual([scrolls, wide, await page.evaluate(() => document.documentElement.scrollWidth)], [true, 0, 320]);
    await page.close();
  });

  it('works where its host sends no CORS headers for scripts', async () => {
    const { page, frame } = await show(LIST, { src: `${publisherUrl}no-cors/dist/frame.html`, script: '' });
    assert.equal(await frame.$eval('bwi-news-list', ({ status }) => status), 'ready');
    await page.close();
  });

  it('opens its links in place of the page', async () => {
    const { page, frame } = await show(LIST);
    const link = await frame.evaluateHandle(() => document.querySelector('bwi-news-list').shadowRoot.querySelector('a[part~=link]'));
    const [address] = await Promise.all([page.waitForRequest((request) => request.isNavigationRequest() && request.frame() === page.mainFrame()), link.click()]); // prettier-ignore
    assert.match(address.url(), /artikel\.html|berita/);
    await page.close();
  });

  it('takes the look, the scheme and the language of its address', async () => {
    const { page, frame } = await show({
      ...LIST,
      '--bwi-color-accent': 'rgb(200, 0, 0)',
      'color-scheme': 'dark',
      lang: 'en',
      heading: 'News',
    });
    const { accent, scheme, lang } = await frame.evaluate(() => {
      const style = getComputedStyle(document.querySelector('bwi-news-list'));
      return { accent: style.getPropertyValue('--bwi-color-accent'), scheme: style.colorScheme, lang: document.documentElement.lang };
    });
    assert.deepEqual([accent, scheme, lang], ['rgb(200, 0, 0)', 'dark', 'en']);
    await page.close();
  });

  it('shares the page that its address names', async () => {
    const { page, frame } = await show({ widget: 'share-bar', url: 'https://kab.example/a' });
    const shared = await frame.$eval('bwi-share-bar', (bar) => {
      const event = new Promise((done) => bar.addEventListener('bwi-share', (share) => (share.preventDefault(), done(share.url))));
      bar.shadowRoot.querySelector('[value=whatsapp]').click();
      return event;
    });
    assert.equal(shared, 'https://kab.example/a');
    await page.close();
  });
});

describe('a list that is fitted into its frame', () => {
  const FIT = { ...LIST, limit: '9', fit: '' };
  const HOME = `${publisherUrl}demo/index.html`;
  const rowsOf = (frame) => frame.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=item]').length);
  const link = (frame) => frame.$eval('.more', ({ hidden, textContent, href }) => (hidden ? '' : `${textContent} ${href}`));
  const scrolls = (frame) => frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  const isFitted = (frame, wanted) =>
    frame.waitForFunction(
      (rows) => document.querySelector('bwi-news-list').shadowRoot.querySelectorAll('[part~=item]').length === rows,
      {},
      wanted,
    );

  it('shows the rows that it has room for, and a link to the others', async () => {
    const { page, frame } = await show(FIT, { script: '' });
    const rows = await rowsOf(frame);
    assert.ok(rows > 1 && rows < 9, `${rows} rows`);
    assert.deepEqual([await scrolls(frame), await link(frame)], [false, `Berita lainnya ${HOME}`]);
    await page.$eval('iframe', ({ style }) => (style.height = '3000px'));
    await isFitted(frame, 9);
    assert.deepEqual([await scrolls(frame), await link(frame)], [false, '']);
    await page.$eval('iframe', ({ style }) => (style.height = '600px'));
    await isFitted(frame, rows);
    await page.close();
  });

  it('scrolls in no column from 280 to 400 px', async () => {
    const { page, frame } = await show(FIT, { script: '' });
    for (const width of [280, 320, 360, 400]) {
      await page.setViewport({ width, height: 700 });
      await frame.waitForFunction((wanted) => innerWidth === wanted && document.documentElement.scrollHeight <= innerHeight, {}, width);
      assert.ok((await rowsOf(frame)) > 1);
    }
    await page.close();
  });

  it('shows all of them where the page has the script', async () => {
    const { page, frame } = await show(FIT);
    await isFitted(frame, 9);
    await page.waitForFunction(() => Number.parseFloat(document.querySelector('iframe').style.height) > 600);
    assert.deepEqual([await scrolls(frame), await link(frame)], [false, '']);
    await page.close();
  });

  it('keeps all where its reader may ask for more', async () => {
    const { page, frame } = await show({ ...FIT, 'load-more': '' }, { script: '' });
    assert.deepEqual([await rowsOf(frame), await scrolls(frame)], [9, true]);
    await page.close();
  });

  it('says it in the language of its address, with the campaign', async () => {
    const { page, frame } = await show({ ...FIT, lang: 'en', campaign: 'desa' }, { script: '' });
    assert.equal(await link(frame), `More news ${HOME}?utm_source=desa&utm_medium=widget`);
    await page.close();
  });
});

describe('the page of a monitor', () => {
  const MONITOR = { widget: 'news-list', feed: feedUrl, refresh: '5m' };
  /** The page by itself, on a screen of this size. */
  async function monitor(query, [width, height]) {
    const { page } = await open('');
    await page.setViewport({ width, height });
    await page.goto(`${FRAME}?${new URLSearchParams(query)}`);
    await page.waitForFunction(() => document.body.firstElementChild?.status === 'ready');
    await page.waitForFunction(() => document.body.getBoundingClientRect().height <= innerHeight);
    return page;
  }
  const seen = (page) =>
    page.evaluate(() => {
      const { shadowRoot } = document.body.firstElementChild;
      const rows = [...shadowRoot.querySelectorAll('[part~=item]')];
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return {
        rows: rows.length,
        bottom: Math.max(...rows.map((row) => row.getBoundingClientRect().bottom)),
        size: Number.parseFloat(getComputedStyle(document.body.firstElementChild).fontSize),
        scrolls: scrollWidth > clientWidth || scrollHeight > clientHeight,
        title: document.title,
        underlined: [...shadowRoot.querySelectorAll('a')].filter((link) => getComputedStyle(link).textDecorationLine !== 'none').length,
      };
    });

  for (const [screen, layout] of [
    [[1280, 720], 'list'],
    [[1920, 1080], 'list'],
    [[1920, 1080], 'grid'],
    [[1080, 1920], 'grid'],
    [[2560, 1080], 'list'],
    [[3840, 2160], 'headlines'],
  ])
    it(`has large type and what fits, at ${screen.join(' by ')}, as ${layout}`, async () => {
      const page = await monitor({ ...MONITOR, layout }, screen);
      const { rows, bottom, size, ...rest } = await seen(page);
      assert.ok(rows >= 2, `${rows} rows`);
      assert.ok(bottom <= screen[1] && bottom > screen[1] * 0.45, `down to ${bottom}`);
      assert.ok(size >= screen[1] * 0.022, `${size} px`);
      assert.deepEqual(rest, { scrolls: false, title: 'Berita', underlined: 0 });
      await page.close();
    });

  it('is none without refresh, and none in a frame', async () => {
    const page = await monitor({ ...LIST }, [1280, 900]);
    assert.equal((await seen(page)).size, 16);
    await page.close();
    const framed = await show({ ...MONITOR, limit: '3' });
    assert.equal(await framed.frame.$eval('bwi-news-list', (list) => getComputedStyle(list).fontSize), '16px');
    assert.equal(await framed.frame.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part~=item]').length), 3);
    await framed.page.close();
  });
});

describe('the page of a frame', () => {
  it('hears of no height from anybody else', async () => {
    const { page } = await show(LIST, { more: '<iframe id="jahat" src="about:blank"></iframe>' });
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '600px');
    const other = await (await page.$('#jahat')).contentFrame();
    const heard = page.evaluate(() => new Promise((done) => addEventListener('message', ({ data }) => data === 'akhir' && done())));
    await page.evaluate(() => postMessage({ bwi: 'height', height: 4321 }, '*'));
    // In one order: when the last word is heard, the height has been.
    await other.evaluate(() => [{ bwi: 'height', height: 5000 }, 'akhir'].forEach((word) => parent.postMessage(word, '*')));
    await heard;
    const heights = await page.$$eval('iframe', (frames) => frames.map(({ style }) => style.height));
    assert.ok(!heights.includes('5000px') && !heights.includes('4321px'), heights.join());
    await page.close();
  });
});

describe('the address of a frame', () => {
  for (const [name, query, said] of [
    [
      'another element',
      { widget: 'script', src: 'https://jahat.example/x.js', feed: feedUrl },
      /“script” tidak dikenal. Pilihannya: .*news-list/,
    ],
    ['no widget', {}, /tidak dikenal/],
    ['no feed', { widget: 'news-list' }, /belum menyebut “feed”/],
    ['a script as feed', { widget: 'news-list', feed: 'javascript:alert(1)' }, /harus diawali https/],
    ['data as feed', { widget: 'news-list', feed: `${feedUrl} data:application/json,{}` }, /harus diawali https/],
    ['a script to share', { widget: 'share-bar', url: 'javascript:alert(1)' }, /harus diawali https/],
    ['a link without a host', { widget: 'news-list', feed: feedUrl, link: '/berita/?id={id}' }, /“link” harus diawali https/],
    ['an article of the page’s address', { widget: 'article', feed: feedUrl, 'article-id': '?id' }, /“article-id” harus id atau alamat/],
    ['nothing to share', { widget: 'share-bar' }, /perlu “url”/],
    ['no article for related news', { widget: 'related-news', feed: feedUrl }, /perlu “article-id”/],
    ['a mistake, in English', { widget: 'x', lang: 'en' }, /There is no widget “x”/],
  ])
    it(`gets one plain sentence for ${name}`, async () => {
      const { page, frame, requests } = await show(query, { script: '' });
      assert.match(await sentence(frame), said);
      assert.ok(
        requests.every((url) => !url.startsWith('https://jahat')),
        requests.join('\n'),
      );
      await page.close();
    });

  const evil = '"><img src=x onerror=parent.postMessage("lari","*")><script>parent.postMessage("lari","*")</script>';
  const listen = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
  const nothingRan = async (page, requests) => {
    await page.waitForNetworkIdle();
    assert.ok(!(await page.evaluate(() => heard)).includes('lari'));
    assert.deepEqual(requests.filter((url) => url.startsWith('https://jahat') || url.endsWith('/x')), []); // prettier-ignore
  };

  for (const { tagName, attributes } of elements)
    it(`runs nothing in any attribute of ${tagName}`, async () => {
      const query = Object.fromEntries(attributes.map(({ name }) => [name, evil]));
      const { page, frame, requests } = await show(
        // An address of an article page must be whole.
        {
          ...query,
          feed: feedUrl,
          url: 'https://kab.example/a',
          link: `https://kab.example/{id}?${evil.replaceAll(' ', '+')}`,
          widget: tagName.slice(4),
        },
        { more: listen },
      );
      assert.equal(await frame.evaluate(() => document.body.firstElementChild.localName), tagName);
      await nothingRan(page, requests);
      await page.close();
    });

  it('sets nothing but what it may name', async () => {
    const { page, frame, requests } = await show(
      {
        ...{ ...LIST, heading: evil, onclick: 'parent.postMessage("lari","*")', style: 'color:red', srcdoc: evil },
        ...{ '--bwi-color-accent': 'url(https://jahat.example/x)', '--lain': 'red', 'color-scheme': evil, lang: evil },
      },
      { more: listen },
    );
    const { names, scheme, lang, other } = await frame.evaluate(() => {
      const { style, lang } = document.documentElement;
      const names = document.body.firstElementChild.getAttributeNames().sort();
      return { names, lang, scheme: style.colorScheme, other: style.getPropertyValue('--lain') };
    });
    assert.deepEqual([names, scheme, lang, other], [['feed', 'heading', 'limit'], 'light dark', 'id', '']);
    assert.equal(
      await frame.$eval('bwi-news-list', ({ shadowRoot }) => shadowRoot.querySelector('[part~=heading]').textContent.trim()),
      evil,
    );
    await nothingRan(page, requests);
    await page.close();
  });
});
