// A release as it is hosted: what servers send, the code on its page in partners' pages, and readers whose browsers hold another version.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { APACHE, startApache } from '../publish/apache.mjs';
import { asSent, headersBy, unless } from '../publish/hosting.mjs';
import { NGINX, startNginx } from '../publish/nginx.mjs';
import { copyOfProject, newFolder, release, releaseDist, upload } from './releases.mjs';
import { close, feedUrl, newReader, open, partnerUrl, shown, version } from './site.mjs';

const CURRENT = 'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400';
const LASTING = 'public, max-age=31536000, immutable';
/** Of another length: servers tell files apart by their times, in seconds, and sizes. */
const NEXT = '0.10.0';

const [kept, served, project] = [newFolder(), newFolder(), newFolder()];
/** The portal's folder, and what its server has of it. */
const [out, site] = [kept.folder, served.folder];
after(async () => {
  await close();
  for (const { remove } of [kept, served, project]) remove();
});

/** All files below a folder, with their bytes. */
const contents = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );

const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

before(() => void releaseDist({ version, out }));

describe('the folder of a release', () => {
  it('holds what browsers ask for, in the channel and in the version alike, and nothing of the npm package', () => {
    const files = contents(out);
    const names = (folder) => Object.keys(files).filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)); // prettier-ignore
    assert.deepEqual(names('v1/'), names(`${version}/`));
    for (const name of names('v1/')) assert.equal(files[`v1/${name}`], files[`${version}/${name}`], name);
    for (const name of ['bwi.js', 'bwi.all.js', `bwi-core-${version}.js`, 'bwi.licenses.md', 'LICENSE.txt', 'integrity.json'])
      assert.ok(names('v1/').includes(name), name);
    assert.deepEqual(names('').filter((path) => !path.includes('/')).sort(), ['.htaccess', '_headers', 'index.html', 'integrity.json', 'nginx.conf']); // prettier-ignore
    assert.deepEqual(names('').filter((path) => /bwi-feed|define|index\.js|\.d\.ts|custom-elements/.test(path)), []); // prettier-ignore
  });

  it('has every module that its scripts ask for, and the hash of each script', () => {
    const hashes = JSON.parse(readFileSync(join(out, 'integrity.json'), 'utf8'));
    const scripts = readdirSync(join(out, version), { recursive: true }).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(hashes).sort(), scripts.sort());
    for (const name of scripts) {
      assert.equal(hashes[name], hashOf(readFileSync(join(out, version, name))), name);
      for (const [, other] of readFileSync(join(out, version, name), 'utf8').matchAll(/["'`]\.\/(bwi-[\w.-]+\.js)/g))
        assert.ok(existsSync(join(out, version, other)), `${name} asks for ${other}`);
    }
  });

  it('has the plugin for WordPress, the same at its top, in the channel and in the version, and says how to install it', async () => {
    const PLUGIN = 'wordpress/banyuwangi-news.zip';
    const files = contents(out);
    for (const folder of ['', 'v1/', `${version}/`]) assert.equal(files[folder + PLUGIN], readFileSync(`dist/${PLUGIN}`, 'base64'), folder);
    assert.deepEqual(Object.keys(files).filter((path) => /wordpress\/(?!banyuwangi-news\.zip$)/.test(path)), []); // prettier-ignore
    const { page } = await open('');
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    const link = await page.$eval(`a[href="${PLUGIN}"]`, (link) => ({ where: link.closest('section').innerText, download: link.hasAttribute('download') })); // prettier-ignore
    assert.ok(link.download);
    assert.match(link.where, /Unggah Plugin.*Pengaturan → Berita Banyuwangi/s);

    const other = newFolder();
    releaseDist({ version, out: other.folder, settings: { feed: `https://portal.example/${'berita-'.repeat(10)}feed.json` } });
    await page.setViewport({ width: 320, height: 600 });
    await page.goto(pathToFileURL(join(other.folder, 'index.html')).href);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, 'the address of the feed has room on a phone');
    await page.close();
    other.remove();
  });

  it('is byte for byte the same when it is written again', () => {
    const again = newFolder();
    releaseDist({ version, out: again.folder });
    assert.deepEqual(contents(again.folder), contents(out));
    again.remove();
    assert.deepEqual(releaseDist({ version, out }), []);
  });

  it('refuses a version that it has with other bytes, and changes nothing', () => {
    const other = newFolder();
    releaseDist({ version, out: other.folder });
    appendFileSync(join(other.folder, version, 'bwi.js'), '\n');
    const before = contents(other.folder);
    assert.throws(() => releaseDist({ version, out: other.folder }), new RegExp(`this version already.*${version}/bwi\\.js.*Raise`));
    assert.deepEqual(contents(other.folder), before);
    other.remove();
  });

  it('has a page that keeps room for news to come, and none where its script is not beside it', async () => {
    const other = newFolder();
    releaseDist({ version, out: other.folder, settings: { feed: feedUrl } });
    const { page } = await open('');
    const room = async () => {
      await page.goto(pathToFileURL(join(other.folder, 'index.html')).href);
      return page.$eval('bwi-news-list', ({ clientHeight }) => clientHeight);
    };
    writeFileSync(join(other.folder, 'v1/bwi.js'), '');
    assert.ok((await room()) > 300);
    rmSync(join(other.folder, 'v1'), { recursive: true });
    assert.ok((await room()) < 100);
    await page.close();
    other.remove();
  });

  it('has scripts in the channel that know the feed, whose tags need no attributes, and their hashes', async () => {
    const other = newFolder();
    const at = (path) => readFileSync(join(other.folder, path));
    releaseDist({ version, out: other.folder, settings: { feed: `${feedUrl}?it's&"a"=é`, hosts: 'kab.example banyuwangikab.go.id' } });
    const hashes = JSON.parse(at('v1/integrity.json'));
    for (const name of ['bwi.js', 'bwi.all.js']) {
      assert.ok(
        at(`v1/${name}`).every((byte) => byte < 0x80),
        'ASCII',
      );
      assert.equal(hashes[name], hashOf(at(`v1/${name}`)));
      assert.notEqual(hashes[name], hashOf(at(`${version}/${name}`)), 'the version stays as it was built');
    }
    releaseDist({ version, out: other.folder, settings: { feed: feedUrl } });
    for (const name of ['bwi.js', 'bwi.all.js']) {
      const { page, requests } = await open(
        `<script src="${partnerUrl}kanal/${name}"></script><body><bwi-news-list limit="2"></bwi-news-list>`,
        {
          answer: (url) => {
            const path = url.split('/kanal/')[1];
            return path && { status: 200, contentType: 'text/javascript', body: at(`v1/${path}`) };
          },
        },
      );
      await shown(page, 'bwi-news-list');
      assert.ok(requests.includes(feedUrl));
      await page.close();
    }
    const { code, stderr } = await release('--out', other.folder, '--dirty', '--hosts', 'https://kab.example');
    assert.equal(code, 1);
    assert.match(stderr, /no host, such as/);
    other.remove();
  });

  it('has a builder that knows the feed, after a second release and one back too', async () => {
    const other = newFolder();
    const named = () => /<embed-builder feed="([^"]*)"/.exec(readFileSync(join(other.folder, 'v1/builder/index.html'), 'utf8'))?.[1];
    releaseDist({ version, out: other.folder, settings: { feed: 'https://portal.example/feed.json?a&b' } });
    assert.equal(named(), 'https://portal.example/feed.json?a&amp;b');
    const { code, stdout, stderr } = await release('--out', other.folder, '--back', version);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /feed: https:\/\/portal\.example\/feed\.json\?a&b/);
    assert.equal(named(), 'https://portal.example/feed.json?a&amp;b');
    await release('--out', other.folder, '--back', version, '--feed', feedUrl);
    assert.equal(named(), feedUrl);
    other.remove();
  });

  it('names the versions that it has, where it is asked for another', async () => {
    const { code, stderr } = await release('--out', out, '--back', '9.9.9');
    assert.equal(code, 1);
    assert.ok(stderr.includes(`has no version 9.9.9. It has ${version}.`), stderr);
  });

  it('refuses a folder of something else', () => {
    const other = newFolder();
    writeFileSync(join(other.folder, 'index.html'), 'Beranda');
    assert.throws(() => releaseDist({ version, out: other.folder }), /holds index\.html, and no release/);
    assert.deepEqual(Object.keys(contents(other.folder)), ['index.html']);
    other.remove();
  });
});

/** Files that keep their names, and such that never change. */
const current = ['', 'index.html', 'integrity.json', 'v1/bwi.js', 'v1/bwi.all.js', 'v1/integrity.json'];
const lasting = [`v1/bwi-core-${version}.js`, `v1/bwi-article-${version}.js`, ...['bwi.js', 'bwi.all.js', `bwi-core-${version}.js`, 'integrity.json'].map((name) => `${version}/${name}`)]; // prettier-ignore

/** What any host must do with a release that stands at `at()`. */
function sends(at) {
  const url = (path) => new URL(path, at()).href;

  it('lets other sites load every file, failures too', async () => {
    for (const path of [...current, ...lasting, 'v1/tidak-ada.js']) {
      const { headers } = await fetch(url(path));
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    }
  });

  it('lets the channel be kept for minutes, what has a version in its path for a year, and failures not', async () => {
    const cache = async (path) => (await fetch(url(path))).headers.get('cache-control');
    for (const path of current) assert.equal(await cache(path), CURRENT, path);
    for (const path of lasting) assert.equal(await cache(path), LASTING, path);
    for (const path of ['v1/bwi-core-9.9.9.js', '9.9.9/bwi.js']) assert.equal(await cache(path), null, path);
  });

  it('names the types of files', async () => {
    for (const [path, type] of Object.entries({
      'v1/bwi.js': /^(text|application)\/javascript$/,
      [`${version}/bwi-core-${version}.js`]: /^(text|application)\/javascript$/,
      'integrity.json': /^application\/json$/,
      '': /^text\/html$/,
      'v1/LICENSE.txt': /^text\/plain$/,
    }))
      assert.match((await fetch(url(path))).headers.get('content-type').split(';')[0], type, path);
  });

  it('compresses, and says that nothing has changed to who has the file', async () => {
    for (const path of ['v1/bwi.js', `v1/bwi-core-${version}.js`, `${version}/bwi.all.js`, 'index.html']) {
      const { headers, bytes } = await asSent(url(path), { 'accept-encoding': 'gzip' });
      assert.deepEqual([headers['content-encoding'], gunzipSync(bytes).equals(readFileSync(join(site, path)))], ['gzip', true], path);
      assert.match(headers.vary, /accept-encoding/i, path);
      const again = await asSent(url(path), { 'accept-encoding': 'gzip', 'if-none-match': headers.etag });
      assert.deepEqual([again.status, again.bytes.length], [304, 0], path);
      assert.equal(again.headers['access-control-allow-origin'], '*', path);
    }
  });

  it('keeps its own notes to itself', async () => assert.equal((await fetch(url('.htaccess'))).ok, false));
}

const NO_RSYNC = !hasRsync() && 'there is no rsync on this machine (Debian: apt-get install rsync)';
function hasRsync() {
  try {
    return Boolean(execFileSync('rsync', ['--version']));
  } catch {
    return false;
  }
}

describe('hosted', { skip: NO_RSYNC || unless(NGINX, 'nginx', 'nginx-light') }, () => {
  let nginx;
  before(async () => {
    await upload(out, site);
    nginx = await startNginx(site, { age: 400 });
  });
  after(() => nginx?.stop());

  describe('by nginx, in its server block', () => sends(() => nginx.url));
  describe('by nginx, in the location of a folder', () => sends(() => nginx.nested));

  describe('by Apache', { skip: unless(APACHE, 'Apache', 'apache2') }, () => {
    let apache;
    before(async () => (apache = await startApache(site)));
    after(() => apache?.stop());
    sends(() => apache.url);
  });

  /** For how long Netlify and Cloudflare Pages say that a path of the portal's folder may be kept, whether there is a file or not. */
  const cache = (path) => headersBy(readFileSync(join(out, '_headers'), 'utf8'))(path).filter((line) => line.startsWith('Cache-Control'));

  it('by Netlify or Cloudflare Pages: each file has one time for which it may be kept, a version that is missing none', () => {
    // A page of this name is served at the address of its folder.
    for (const path of Object.keys(contents(join(out, 'v1'))))
      assert.equal(cache(`/v1/${path.replace(/(^|\/)index\.html$/, '$1')}`).length, 1, path);
    for (const path of current.filter((path) => path !== 'index.html')) assert.deepEqual(cache(`/${path}`), [`Cache-Control: ${CURRENT}`], path); // prettier-ignore
    for (const path of lasting) assert.deepEqual(cache(`/${path}`), [`Cache-Control: ${LASTING}`], path);
    for (const path of ['tidak-ada', '0.0.9/bwi.all.js', 'v1/bwi-core-0.0.9.js']) assert.deepEqual(cache(`/${path}`), [], path);
  });

  /** A snippet of the release's page, as its button copies it. */
  async function copied(id) {
    const reader = await newReader();
    await reader.overridePermissions(new URL(nginx.url).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const { page } = await open('', { reader });
    await page.goto(nginx.url);
    await page.locator(`[aria-labelledby=${id}] button`).click();
    await page.waitForFunction(
      (name) => document.querySelector(`[aria-labelledby=${name}] [role=status]`).textContent === 'Tersalin.',
      {},
      id,
    );
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.close();
    return code.replace('https://portal.example/feed.json', feedUrl);
  }

  for (const [id, file, heading] of [
    ['kanal', `v1/bwi-core-${version}.js`, 'the channel'],
    ['terkunci', `${version}/bwi.all.js`, 'the pinned version'],
  ])
    it(`shows news on a partner’s page by the code for ${heading}, copied from its page`, async () => {
      const { page, requests, errors, warnings } = await open(await copied(id));
      assert.match(await shown(page, 'bwi-news-list'), /Berita Banyuwangi/);
      assert.ok(requests.includes(nginx.url + file), requests.join('\n'));
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
    });

  it('shows news by the code for one’s own server', async () => {
    const { page, errors, warnings } = await open((await copied('sendiri')).replace('/bwi.all.js', `${partnerUrl}dist/bwi.all.js`));
    assert.match(await shown(page, 'bwi-news-list'), /Berita Banyuwangi/);
    assert.deepEqual([...errors, ...warnings], []);
    await page.close();
  });

  it('leaves the links of a partner’s page where a pinned file is another than it was', async () => {
    const code = (await copied('terkunci')).replace(/sha384-[^"]+/, hashOf('lain'));
    const { page } = await open(code);
    assert.equal(await page.$eval('bwi-news-list', (list) => list.matches(':defined') || list.textContent.trim()), 'Baca berita Banyuwangi'); // prettier-ignore
    await page.close();
  });

  describe('rolled forward and back under readers’ browsers', () => {
    const ARTICLE = 'article-id="kopi-gombengsari-petik-merah"';
    let copy;
    let reader;
    before(async () => {
      copy = await copyOfProject(project.folder);
      reader = await newReader();
    });

    /** Opens a partner's page with one widget, which must work; no two versions may meet. @returns the version that it was. */
    async function visit(widget, who = reader) {
      const script = `<script src="${nginx.url}v1/bwi.js" data-feed="${feedUrl}" crossorigin async></script>`;
      const { page, requests, cached, errors, warnings } = await open(`<body><${widget}></${widget.split(' ')[0]}>${script}`, {
        reader: who,
      });
      await shown(page, widget.split(' ')[0]);
      const modules = requests.filter((url) => url.startsWith(nginx.url)).map((url) => url.slice(nginx.url.length)).filter((path) => path !== 'v1/bwi.js'); // prettier-ignore
      const versions = new Set(modules.map((path) => /^v1\/bwi-[a-z-]+-(\d+\.\d+\.\d+)\.js$/.exec(path)?.[1] ?? path));
      assert.equal(versions.size, 1, modules.join('\n'));
      assert.deepEqual([...errors, ...warnings], []);
      await page.close();
      return { is: [...versions][0], held: cached.includes(`${nginx.url}v1/bwi.js`), fetched: modules.filter((path) => !cached.includes(nginx.url + path)).sort() }; // prettier-ignore
    }

    /** Visits until the newer script, which is fetched behind, has come. @returns the versions that were met. */
    async function visitsUntil(wanted, widget) {
      const met = [];
      do met.push((await visit(widget)).is);
      while (met.at(-1) !== wanted && met.length < 10);
      return met;
    }

    it('refuses to release what is in no commit', async () => {
      copy.raise(version, NEXT);
      const { code, stderr } = await copy.release('--out', out);
      assert.equal(code, 1);
      assert.match(stderr, /in no commit:\n M package\.json/);
      await copy.commit();
    });

    it('builds the next version beside the older one, the same from the same source', async () => {
      const before = contents(out);
      const { code, stderr } = await copy.release('--out', out);
      assert.equal(code, 0, stderr);
      const now = contents(out);
      const changed = Object.keys(before).filter((path) => now[path] !== before[path]);
      assert.deepEqual(changed.sort(), ['_headers', 'index.html', 'integrity.json', 'v1/builder/builder.js', 'v1/bwi.all.js', 'v1/bwi.check.en.js', 'v1/bwi.check.js', 'v1/bwi.js', 'v1/frame.html', 'v1/integrity.json', 'v1/wordpress/banyuwangi-news.zip', 'wordpress/banyuwangi-news.zip'].filter((path) => changed.includes(path))); // prettier-ignore
      for (const name of [version, NEXT])
        for (const path of [`/${name}/bwi.all.js`, `/v1/bwi-core-${name}.js`]) assert.deepEqual(cache(path), [`Cache-Control: ${LASTING}`], path); // prettier-ignore
      const others = JSON.parse(readFileSync(join(out, NEXT, 'integrity.json'), 'utf8'));
      for (const [name, hash] of Object.entries(others))
        assert.equal(hash, hashOf(readFileSync(join(out, version, name.replace(NEXT, version)), 'utf8').replaceAll(version, NEXT)), name);
    });

    it('rolled forward, serves readers with the older script the modules of its version, then all the newer one', async () => {
      assert.deepEqual(await visit('bwi-share-bar'), {
        is: version,
        held: false,
        fetched: ['core', 'share-bar'].map((name) => `v1/bwi-${name}-${version}.js`),
      });
      // As it is downloaded: the new version alone.
      const alone = newFolder();
      releaseDist({ version: NEXT, from: join(out, NEXT), out: alone.folder });
      await upload(alone.folder, site);
      alone.remove();
      const { is, held, fetched } = await visit(`bwi-article ${ARTICLE}`);
      assert.deepEqual([is, held], [version, true]);
      assert.ok(fetched.includes(`v1/bwi-article-${version}.js`), 'a module that the browser had not yet');
      assert.equal((await visitsUntil(NEXT, 'bwi-news-list')).at(-1), NEXT);
      assert.equal((await visit('bwi-news-list', await newReader())).is, NEXT);
    });

    it('rolled back, serves readers with the newer script the modules of its version, then all the older one', async () => {
      const { code, stderr } = await copy.release('--out', out, '--back', version);
      assert.equal(code, 0, stderr);
      await upload(out, site);
      assert.equal(readFileSync(join(site, 'v1/bwi.js'), 'utf8'), readFileSync(join(site, version, 'bwi.js'), 'utf8'));
      const { is, held, fetched } = await visit(`bwi-related-news ${ARTICLE}`);
      assert.deepEqual([is, held], [NEXT, true]);
      assert.ok(fetched.includes(`v1/bwi-related-news-${NEXT}.js`), 'a module that the browser had not yet');
      assert.equal((await visitsUntil(version, 'bwi-news-list')).at(-1), version);
      assert.equal((await visit('bwi-news-list', await newReader())).is, version);
    });

    it('keeps both versions for those who have pinned one', async () => {
      for (const pinned of [version, NEXT]) assert.equal((await fetch(`${nginx.url}${pinned}/bwi.all.js`)).status, 200, pinned);
    });
  });
});
