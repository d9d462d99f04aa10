import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { run } from './command.mjs';
import { folder as folderOf, markdown, write } from './newsroom.mjs';
import { previewOf } from './preview.mjs';
import { sampleSet } from './sample-set.mjs';

const { folder, remove } = await sampleSet();
const { page, feed, stop } = await previewOf(folder);
after(async () => {
  await stop();
  remove();
});

describe('bwi-feed serve', () => {
  it('says of a file that is missing or hidden that it is, for no time', async () => {
    for (const path of [
      'tidak-ada.json',
      'nginx.conf',
      '_headers',
      '.htaccess',
      '.lock',
      '%2elock',
      'articles/%2elock',
      '%',
      '..%2f..%2fetc/passwd',
    ]) {
      const { status, headers } = await fetch(new URL(path, feed));
      assert.deepEqual([status, headers.get('access-control-allow-origin'), headers.get('cache-control')], [404, '*', null], path);
    }
  });

  it('passes its own check', async () => {
    const { stdout } = await run(['check', feed, '--json', '--no-pictures']);
    const codes = new Set(JSON.parse(stdout).findings.map(({ code }) => code));
    assert.deepEqual([...codes].sort(), ['headline-long', 'image-missing']);
  });

  it('shows every widget on a page of another origin', async () => {
    const browser = await puppeteer.launch(await findBrowser());
    try {
      const tab = await browser.newPage();
      const problems = [];
      tab.on('pageerror', (error) => problems.push(String(error)));
      await tab.goto(page);
      const widgets = 'bwi-news-list, bwi-article-card, bwi-related-news, bwi-article, bwi-share-bar';
      await tab.waitForFunction((all) => [...document.querySelectorAll(all)].every(({ status }) => status === 'ready'), {}, widgets);
      assert.equal(await tab.$$eval(widgets, ({ length }) => length), 6);
      assert.notEqual(new URL(page).origin, new URL(feed).origin);
      assert.deepEqual(problems, []);
    } finally {
      await closeBrowser(browser);
    }
  });

  it('shows a set that will be at --url from its folder, and asks nobody else', async (test) => {
    const root = folderOf(test);
    const picture = PNG.sync.write(new PNG({ width: 8, height: 8 }));
    write(join(root, 'berita'), { ...markdown(Array.from({ length: 40 }, (_, n) => n)), 'contoh-39.png': picture });
    const out = join(root, 'public');
    await run(['build', join(root, 'berita'), '--out', out, '--url', 'https://feed.portal.example/', '--article-url', 'https://portal.example/berita/{slug}', '--bodies']); // prettier-ignore
    const preview = await previewOf(out);
    const browser = await puppeteer.launch(await findBrowser());
    try {
      for (const address of [preview.page, new URL('/', preview.feed).href]) {
        const tab = await browser.newPage();
        const asked = [];
        tab.on('request', (request) => asked.push(request.url()));
        await tab.goto(address);
        await tab.waitForFunction(() => document.querySelector('bwi-news-list')?.status === 'ready');
        await tab.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.querySelector('img')?.naturalWidth);
        const length = () => tab.$eval('bwi-news-list[load-more]', ({ shadowRoot }) => shadowRoot.querySelectorAll('li').length);
        for (let before = await length(), more = 0; more < 6 && before < 40; more++, before = await length()) {
          await tab.$eval('bwi-news-list[load-more]', ({ shadowRoot }) => [...shadowRoot.querySelectorAll('button')].at(-1).click());
          await tab.waitForFunction((before) => document.querySelector('bwi-news-list[load-more]').shadowRoot.querySelectorAll('li').length > before, {}, before); // prettier-ignore
        }
        assert.ok((await length()) > 30, 'the older page');
        assert.deepEqual(asked.filter((url) => !/^(http:\/\/localhost:|data:)/.test(url)), []); // prettier-ignore
      }
      assert.match(readFileSync(join(out, 'feed.json'), 'utf8'), /https:\/\/feed\.portal\.example\/pictures/);
    } finally {
      await closeBrowser(browser);
      await preview.stop();
    }
  });

  it('leads to a page of the set that is named without a slash at the end, as servers do', async (test) => {
    const root = folderOf(test);
    const out = join(root, 'public');
    await run(['build', write(join(root, 'berita'), markdown([1, 2])), '--out', out, '--pages', '--url', 'https://portal.example/kota/', '--article-url', 'https://portal.example/kota/berita/{slug}']); // prettier-ignore
    const preview = await previewOf(out);
    try {
      const answer = await fetch(new URL('/berita/contoh-1', preview.feed));
      assert.equal(answer.url, new URL('/berita/contoh-1/', preview.feed).href);
      assert.doesNotMatch(await answer.text(), /https:\/\/portal\.example/);
      // A page is as strict as it will be.
      assert.match(answer.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self' /);
    } finally {
      await preview.stop();
    }
  });

  it('takes the folder or a feed in it, in all forms', async () => {
    const [above, name] = [dirname(folder), basename(folder)];
    const [kanal] = readdirSync(join(folder, 'kanal'));
    for (const [given, path, cwd] of [
      [`${folder}/`, 'feed.json'],
      [name, 'feed.json', above],
      [`./${name}/`, 'feed.json', above],
      ['.', 'feed.json', folder],
      [join(folder, 'feed.json'), 'feed.json'],
      [`./${name}/lean.json`, 'lean.json', above],
      [join(name, 'kanal', kanal), `kanal/${kanal}`, above],
    ]) {
      const preview = await previewOf(given, { cwd });
      const shown = new URL(preview.feed);
      const { items } = await (await fetch(shown)).json();
      await preview.stop();
      assert.deepEqual([shown.pathname, items.length > 0], [`/${path}`, true], given);
    }
  });

  it('says what is missing, and which port is taken', async () => {
    const missing = await run(['serve', '/nowhere']);
    assert.deepEqual([missing.code, missing.stdout], [2, '']);
    assert.match(missing.stderr, /no .*feed\.json/);
    assert.equal((await run(['serve', folder, '--port', 'x'])).code, 2);
    const other = createServer().listen(0, 'localhost');
    await new Promise((ready) => other.once('listening', ready));
    const taken = await run(['serve', folder, '--port', String(other.address().port)]);
    assert.equal(taken.code, 2);
    assert.equal(taken.stderr, `bwi-feed: port ${other.address().port} is taken by another program\n`);
    other.close();
  });
});
