// Real servers with the configuration that the command writes, asked by the widgets' own client and by fetch.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { FeedClient } from '../../dist/feed.js';
import { APACHE, startApache } from './apache.mjs';
import { run } from './command.mjs';
import { asSent, headersBy, unless } from './hosting.mjs';
import { NGINX, startNginx } from './nginx.mjs';
import { previewOf } from './preview.mjs';
import { sampleSet } from './sample-set.mjs';

const CURRENT = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';
const LASTING = 'public, max-age=31536000, immutable';

const { folder, remove } = await sampleSet();
after(remove);

const [body] = readdirSync(join(folder, 'articles'));
const [kanal] = readdirSync(join(folder, 'kanal'));

/** What any host must do with a set that stands at `at()`. */
function sends(at, { byDate = true } = {}) {
  const url = (path) => new URL(path, at()).href;

  it('lets other sites read every kind of file, failures too', async () => {
    for (const path of ['feed.json', 'lean.json', 'feed.xml', 'index.html', `kanal/${kanal}`, `articles/${body}`, 'tidak-ada.json']) {
      const { headers } = await fetch(url(path));
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
  });

  it('lets what keeps its name be kept for a minute, what is named by its content for a year, and failures not', async () => {
    const cache = async (path) => (await fetch(url(path))).headers.get('cache-control');
    for (const path of ['feed.json', 'lean.json', 'feed.xml', 'index.html', `kanal/${kanal}`])
      assert.equal(await cache(path), CURRENT, path);
    assert.equal(await cache(`articles/${body}`), LASTING);
    assert.equal(await cache('tidak-ada.json'), null);
    assert.equal(await cache('articles/tidak-ada-0123456789abcdef.json'), null);
  });

  it('names the types of files', async () => {
    const type = async (path) => (await fetch(url(path))).headers.get('content-type').split(';')[0];
    assert.equal(await type('feed.json'), 'application/json');
    assert.match(await type('feed.xml'), /^(application|text)\/(rss\+)?xml$/);
    assert.equal(await type('index.html'), 'text/html');
  });

  it('compresses for those who take it, and tells caches that it does', async () => {
    const raw = readFileSync(join(folder, 'feed.json'));
    for (const path of ['feed.json', 'feed.xml', 'index.html', `kanal/${kanal}`]) {
      const { headers, bytes } = await asSent(url(path), { 'accept-encoding': 'gzip' });
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.match(headers.vary, /accept-encoding/i, path);
      if (path === 'feed.json') assert.deepEqual([gunzipSync(bytes).equals(raw), bytes.length < raw.length / 2], [true, true]);
    }
    const plain = await asSent(url('feed.json'), { 'accept-encoding': 'identity' });
    assert.deepEqual([plain.headers['content-encoding'], plain.bytes.equals(raw)], [undefined, true]);
  });

  it('says that nothing has changed to who has the file, by its tag and by its date', async () => {
    for (const encoding of ['gzip', 'identity']) {
      const { headers } = await asSent(url('feed.json'), { 'accept-encoding': encoding });
      const conditions = [{ 'if-none-match': headers.etag }, ...(byDate ? [{ 'if-modified-since': headers['last-modified'] }] : [])];
      for (const condition of conditions) {
        const again = await asSent(url('feed.json'), { 'accept-encoding': encoding, ...condition });
        assert.deepEqual([again.status, again.bytes.length], [304, 0], JSON.stringify(condition));
        assert.equal(again.headers['access-control-allow-origin'], '*');
        assert.equal(again.headers['cache-control'], CURRENT);
      }
    }
  });

  it('hides the command’s own notes', async () => {
    for (const name of readdirSync(folder).filter((name) => name.startsWith('.bwi')))
      assert.equal((await fetch(url(`${name}/`))).status, 404, name);
    assert.equal((await fetch(url('.bwi-feed/lock'))).status, 404);
  });

  it('is read by the widgets’ client, page after page', async () => {
    const client = new FeedClient();
    const read = (address) =>
      new Promise((done, fail) =>
        client.subscribe(address, ({ status, feed, error }) => (status === 'ready' ? done(feed) : status === 'failed' && fail(error))),
      );
    const feed = await read(url('feed.json'));
    assert.ok(feed.articles.length);
    assert.deepEqual(feed.warnings, []);
    assert.equal((await read(url(`kanal/${kanal}`))).warnings.length, 0);
  });

  it('passes bwi-feed check', async () => {
    const { code, stdout } = await run(['check', url('feed.json'), '--json', '--no-pictures']);
    const ofHost = JSON.parse(stdout).findings.filter(({ item }) => !item);
    assert.deepEqual([code, ofHost], [0, []]);
  });
}

describe('nginx', { skip: unless(NGINX, 'nginx', 'nginx-light') }, () => {
  let nginx;
  before(async () => (nginx = await startNginx(folder)));
  after(() => nginx?.stop());

  describe('with the configuration in its server block', () => sends(() => nginx.url));
  describe('with the configuration in the location of a folder', () => sends(() => nginx.nested));
});

describe('Apache', { skip: unless(APACHE, 'Apache', 'apache2') }, () => {
  let apache;
  before(async () => (apache = await startApache(folder)));
  after(() => apache?.stop());

  sends(() => apache.url);
});

describe('the rules for Netlify and Cloudflare Pages', () => {
  const sent = headersBy(readFileSync(join(folder, '_headers'), 'utf8'));
  const everywhere = ['Access-Control-Allow-Origin: *', 'X-Content-Type-Options: nosniff'];

  it('let other sites read every file, and give each one time for which it may be kept', () => {
    for (const path of ['/', '/feed.json', '/lean.json', '/feed.xml', `/kanal/${kanal}`])
      assert.deepEqual(sent(path), [everywhere[0], `Cache-Control: ${CURRENT}`, everywhere[1]], path);
    for (const path of [`/articles/${body}`, '/pages/feed-1-0123456789abcdef.json', '/pictures/kopi-0123456789abcdef.avif'])
      assert.deepEqual(sent(path), [everywhere[0], `Cache-Control: ${LASTING}`, everywhere[1]], path);
    assert.deepEqual(sent('/tidak-ada.json'), everywhere);
  });
});

describe('bwi-feed serve, as production', () => {
  let preview;
  before(async () => (preview = await previewOf(folder)));
  after(() => preview?.stop());

  // It knows tags alone, which is what browsers ask by where there is one.
  sends(() => preview.feed, { byDate: false });
});
