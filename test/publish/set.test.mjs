// What is written: feeds that the schema and the widgets' own reader take, and all that stands beside them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseRssFeed } from 'feedsmith';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { run } from './command.mjs';
import { folder, markdown, sample, serve, write } from './newsroom.mjs';

const { parseFeed, rankRelated } = await import('../../dist/feed.js');
const root = new URL('../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('stories/guides/feed.schema.json', root), 'utf8'));
const isFeed = addFormats(new Ajv({ strict: false })).compile(schema);

const COUNT = 100;
const numbers = Array.from({ length: COUNT }, (_, i) => i + 1);
const args = ['--article-url', 'https://kab.example/berita/{slug}', '--title', 'Kabar & Contoh', '--home', 'https://kab.example/'];

async function build(root, ...more) {
  const berita = write(join(root, 'berita'), markdown(numbers));
  const out = join(root, 'out');
  const { code, stderr } = await run(['build', berita, '--out', out, ...args, ...more]);
  assert.equal(code, 0, stderr);
  return { out, read: (path) => JSON.parse(readFileSync(join(out, path), 'utf8')) };
}

/** All pages of a feed, as files. */
function pages({ read }, path) {
  const all = [];
  for (let at = path; at;) {
    const page = read(at);
    assert.ok(isFeed(page), `${at}: ${JSON.stringify(isFeed.errors)}`);
    all.push(page);
    at = page.next_url && new URL(page.next_url, `file:///${at}`).pathname.slice(1);
  }
  return all;
}

describe('the written set', () => {
  const root = folder({ after });
  let set;
  before(async () => (set = await build(root)));

  it('is a JSON Feed with the newest 30, and the rest in pages that follow', () => {
    const all = pages(set, 'feed.json');
    assert.equal(all[0].items.length, 30);
    assert.deepEqual(
      all.flatMap(({ items }) => items.map(({ id }) => id)),
      numbers.toReversed().map((n) => sample(n).slug),
    );
    assert.deepEqual([all[0].title, all[0].home_page_url, all[0].language], ['Kabar & Contoh', 'https://kab.example/', 'id']);
  });

  it('is what the widgets’ own reader reads, with nothing to mend', () => {
    for (const path of ['feed.json', 'lean.json', ...readdirSync(join(set.out, 'kanal')).map((name) => `kanal/${name}`)]) {
      const feed = parseFeed(readFileSync(join(set.out, path), 'utf8'), `https://cdn.example/${path}`);
      assert.deepEqual(feed.warnings, [], path);
      assert.match(feed.nextUrl ?? '', /^(https:\/\/cdn\.example\/pages\/[\w-]+\.json)?$/);
    }
  });

  it('has a lean variant, which lacks nothing but the texts', () => {
    const without = ({ content_html, ...item }) => (assert.ok(content_html), item);
    const lean = pages(set, 'lean.json').flatMap(({ items }) => items);
    assert.deepEqual(lean, pages(set, 'feed.json').flatMap(({ items }) => items.map(without))); // prettier-ignore
  });

  it('has a feed a kanal, with all its articles', () => {
    const kanals = new Map(numbers.map((n) => [sample(n).kanal, numbers.filter((m) => sample(m).kanal === sample(n).kanal)]));
    assert.equal(readdirSync(join(set.out, 'kanal')).length, kanals.size);
    for (const [kanal, members] of kanals) {
      const ids = pages(set, `kanal/${kanal.toLowerCase()}.json`).flatMap(({ items }) => items.map(({ id }) => id));
      assert.deepEqual(ids, members.toReversed().map((n) => sample(n).slug)); // prettier-ignore
    }
  });

  it('names the articles that belong beside each one, as the widgets would rank them', () => {
    const items = pages(set, 'feed.json').flatMap(({ items }) => items);
    // Without the choice that is there already.
    const plain = items.map((item) => ({ ...item, _bwi: undefined }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Kabar & Contoh', items: plain };
    const { articles } = parseFeed(JSON.stringify(feed), 'https://kab.example/feed.json');
    const named = items.map(({ _bwi }) => _bwi?.related ?? []);
    for (const [i, related] of named.entries())
      assert.deepEqual(rankRelated(articles[i], articles).map(({ id }) => id).slice(0, related.length), related); // prettier-ignore
    assert.ok(named.filter(({ length }) => length).length > COUNT / 2);
  });

  it('has a twin in RSS', () => {
    const rss = parseRssFeed(readFileSync(join(set.out, 'feed.xml'), 'utf8'));
    const { items } = set.read('feed.json');
    assert.equal(rss.title, 'Kabar & Contoh');
    assert.deepEqual(rss.items.map(({ title, link, content }) => [title, link, content.encoded.trim()]), items.map(({ title, url, content_html }) => [title, url, content_html.trim()])); // prettier-ignore
    assert.deepEqual(rss.items.map(({ pubDate }) => +new Date(pubDate)), items.map(({ date_published }) => +new Date(date_published))); // prettier-ignore
  });

  it('has absolute addresses where its own is known', async (test) => {
    const own = await build(folder(test), '--url', 'https://cdn.example/berita');
    const { feed_url, next_url } = own.read('feed.json');
    assert.equal(feed_url, 'https://cdn.example/berita/feed.json');
    assert.match(next_url, /^https:\/\/cdn\.example\/berita\/pages\/feed-\d+-[\da-f]{16}\.json$/);
    assert.match(readFileSync(join(own.out, 'feed.xml'), 'utf8'), /href="https:\/\/cdn\.example\/berita\/feed\.xml"/);
  });

  it('has each text in a file of its own where that is asked for', async (test) => {
    const bodies = await build(folder(test), '--bodies');
    for (const { id, content_html, _bwi } of pages(bodies, 'kanal/ekonomi.json').flatMap(({ items }) => items)) {
      assert.equal(content_html, undefined);
      const [alone] = pages(bodies, new URL(_bwi.body, 'file:///kanal/').pathname.slice(1));
      assert.deepEqual([alone.items.length, alone.items[0].id], [1, id]);
      assert.match(alone.items[0].content_html, /<p>BANYUWANGI – /);
    }
    assert.ok(existsSync(join(bodies.out, 'articles')));
  });
});

describe('the index page', () => {
  it('shows the news with the widgets themselves', async (test) => {
    const { address } = await serve(test, ({ pathname }) => {
      const [, place, ...rest] = pathname.split('/');
      const path = place === 'dist' ? new URL(`dist/${rest.join('/')}`, root) : pathToFileURL(join(out, place, ...rest));
      if (!existsSync(path)) return undefined;
      const type = { js: 'text/javascript', html: 'text/html', json: 'application/json' }[pathname.split('.').at(-1)];
      return [200, { 'content-type': type }, readFileSync(path)];
    });
    const { out } = await build(folder(test), '--script', `${address}/dist/bwi.js`);
    const browser = await puppeteer.launch(await findBrowser());
    test.after(() => closeBrowser(browser));
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${address}/index.html`);
    await page.waitForFunction(() => [...document.querySelectorAll('bwi-news-list')].every(({ status }) => status === 'ready'));
    const lists = await page.$$eval('bwi-news-list', (all) => all.map(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.link')].map((link) => link.textContent))); // prettier-ignore
    assert.deepEqual(lists[0], numbers.toReversed().slice(0, 12).map((n) => sample(n).title)); // prettier-ignore
    assert.equal(lists.length, 5);
    assert.ok(lists.slice(1).every((titles) => titles.length === 4));
    assert.deepEqual(problems, []);
  });
});
