// Rules for the code in the guide about ready-made HTML: each server takes a set from a publisher that is there, gone, broken or silent.
import assert from 'node:assert/strict';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { run } from '../publish/command.mjs';
import { unless } from '../publish/hosting.mjs';
import { markdown, serve, write } from '../publish/newsroom.mjs';
import { NGINX } from '../publish/nginx.mjs';
import { answers, freePort } from '../publish/ports.mjs';
import { open } from './site.mjs';

const ORIGIN = 'https://feed.portal.example/';
const FALLBACK = /<a href="https:\/\/www\.banyuwangikab\.go\.id\/">Baca berita Banyuwangi<\/a>/;
const PHP = !spawnSync('php', ['-v']).error && String(spawnSync('php', ['-m']).stdout).includes('curl') && 'php';
const CURL = !spawnSync('curl', ['--version']).error && 'curl';

/** A folder of the partner's. */
function site(test) {
  const path = mkdtempSync(join(tmpdir(), 'bwi-situs-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  // Servers run as somebody else.
  chmodSync(path, 0o755);
  return path;
}

/** A publisher with a set, which answers as `publisher.mood` says. */
async function publisherFor(test) {
  const root = site(test);
  const publisher = { mood: 'well', asked: 0, maxAge: 60 };
  const { address } = await serve(test, ({ pathname }, request) => {
    publisher.asked++;
    if (publisher.mood === 'gone') return void request.socket.destroy();
    if (publisher.mood === 'silent') return new Promise(() => {});
    if (publisher.mood === 'broken') return [200, { 'content-type': 'text/html' }, '<h1>Selamat datang di server baru</h1>'];
    if (publisher.mood === 'failing') return [503, {}, 'Sibuk'];
    const type = pathname.endsWith('.css') ? 'text/css' : pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    const headers = { 'content-type': type, 'cache-control': `public, max-age=${publisher.maxAge}`, 'access-control-allow-origin': '*' };
    return [200, headers, readFileSync(join(root, 'public', pathname), 'utf8')];
  });
  publisher.build = async (title = 'Contoh') => {
    write(
      join(root, 'berita'),
      markdown([0, 1, 2], (n) => ({ title: `${title} ${n}` })),
    );
    const { code, stderr } = await run(['build', join(root, 'berita'), '--out', join(root, 'public'), '--url', address, '--article-url', `${ORIGIN}{slug}`, '--title', 'Portal']); // prettier-ignore
    assert.equal(code, 0, stderr);
  };
  await publisher.build();
  /** The guide's addresses and places. */
  publisher.here = (code, folder) => code.replaceAll(ORIGIN, `${address}/`).replaceAll('/srv/situs', folder).replaceAll('/var/cache/nginx', folder); // prettier-ignore
  return publisher;
}

const titles = (html) => [...html.matchAll(/<h3><a href="[^"]+">([^<]*)<\/a>/g)].map(([, title]) => title);
const NEWS = ['Contoh 2', 'Contoh 1', 'Contoh 0'];
const LATER = ['Kelak 2', 'Kelak 1', 'Kelak 0'];

/** A partner's page with this in it has the news without a script, and with one a widget that goes on. */
async function shows(html) {
  const plain = await open(`<body><main>${html}</main>`, { javascript: false });
  const seen = await plain.page.$$eval('h3 a', (links) => links.map(({ innerText }) => innerText));
  assert.deepEqual(seen, NEWS);
  await plain.page.close();
  const { page, errors } = await open(`<body><main>${html}</main><script src="/dist/bwi.js" async></script>`);
  await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
  assert.deepEqual(await page.$$eval('bwi-news-list h3', (all) => all.filter((h3) => h3.checkVisibility()).map((h3) => h3.textContent)), NEWS); // prettier-ignore
  assert.deepEqual(errors, []);
  await page.close();
}

/** PHP’s own server, for the pages of a folder. */
async function startPhp(test, folder) {
  const port = await freePort();
  const child = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { stdio: 'ignore' });
  test.after(() => child.kill());
  const url = `http://127.0.0.1:${port}/`;
  await answers(`${url}berita-banyuwangi.html`, child);
  return url;
}

async function php(code, test) {
  const missing = unless(PHP, 'PHP with curl', 'php-cli php-curl');
  if (missing) return test.skip(missing);
  const publisher = await publisherFor(test);
  const folder = site(test);
  const copy = join(folder, 'berita-banyuwangi.html');
  // The silent publisher is waited for as long as the code says; here a second is as good.
  writeFileSync(
    join(folder, 'berita-banyuwangi.php'),
    publisher.here(code, folder).replace('CURLOPT_TIMEOUT => 3', 'CURLOPT_TIMEOUT => 1'),
  );
  writeFileSync(join(folder, 'index.php'), "<h1>Mitra</h1><?php include 'berita-banyuwangi.php'; ?><p>Akhir</p>");
  const url = await startPhp(test, folder);
  const page = async () => {
    const html = await (await fetch(url)).text();
    assert.match(html, /^<h1>Mitra<\/h1>[^]*<p>Akhir<\/p>$/);
    return html;
  };
  const old = () => utimesSync(copy, 0, 0);

  // The first reader finds the publisher silent: the others don't wait for it.
  publisher.mood = 'silent';
  assert.match(await page(), FALLBACK);
  assert.match(await page(), FALLBACK);
  assert.equal(publisher.asked, 1);

  publisher.mood = 'well';
  old();
  assert.deepEqual(titles(await page()), NEWS);
  assert.deepEqual(titles(await page()), NEWS);
  assert.equal(publisher.asked, 2);
  await shows(await page());

  await publisher.build('Kelak');
  assert.deepEqual(titles(await page()), NEWS);
  old();
  assert.deepEqual(titles(await page()), LATER);

  for (const mood of ['gone', 'failing', 'broken', 'silent']) {
    publisher.mood = mood;
    old();
    const { asked } = publisher;
    for (let i = 0; i < 2; i++) assert.deepEqual(titles(await page()), LATER, mood);
    assert.equal(publisher.asked, asked + 1, mood);
  }

  // What it prints is not run.
  writeFileSync(copy, '<!-- bwi-feed --><?php echo 6 * 7; ?>');
  assert.match(await page(), /<\?php echo 6/);
}

async function cron(code, test) {
  const missing = unless(CURL, 'curl', 'curl');
  if (missing) return test.skip(missing);
  const publisher = await publisherFor(test);
  const folder = site(test);
  const [, command] = /^\*\/5 \* \* \* \* (.*)$/.exec(code.trim());
  const copy = () => promisify(execFile)('sh', ['-c', publisher.here(command, folder).replace('--max-time 20', '--max-time 1')]).then(() => true, () => false); // prettier-ignore
  const kept = () => readFileSync(join(folder, 'berita.html'), 'utf8');
  assert.ok(await copy());
  await shows(kept());
  for (const mood of ['gone', 'failing', 'silent']) {
    publisher.mood = mood;
    assert.ok(!(await copy()));
    assert.deepEqual(titles(kept()), NEWS, mood);
  }
}

/** What the pieces for nginx have in common: each is tried with those before it. */
const pieces = {};

/** nginx with the server of the guide, and what stands in it. */
async function startSite(test, publisher, folder, { inServer = '' } = {}) {
  const port = await freePort();
  const server = publisher
    .here(pieces.server, folder)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replaceAll(/timeout 3s/g, 'timeout 1s')
    .replace(/\}\s*$/, `${inServer}\n}`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, `daemon off;\n${userInfo().uid === 0 ? 'user root;' : ''}\npid ${folder}/pid;\nerror_log stderr crit;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\nproxy_temp_path ${folder}/proxy;\nclient_body_temp_path ${folder}/body;\nfastcgi_temp_path ${folder}/f;\nuwsgi_temp_path ${folder}/u;\nscgi_temp_path ${folder}/s;\n${server}\n}\n`); // prettier-ignore
  const child = spawn(NGINX, ['-p', folder, '-c', file, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words) => (said += words));
  const url = `http://127.0.0.1:${port}/`;
  test.after(() => child.kill());
  await answers(`${url}robots.txt`, child).catch((error) => Promise.reject(new Error(`${error.message} ${said}`)));
  return {
    url,
    stop: () =>
      new Promise((done) => {
        child.once('exit', done);
        child.kill('SIGTERM');
      }),
  };
}

async function ssi(code, test) {
  pieces.page = code;
  const publisher = await publisherFor(test);
  const folder = site(test);
  writeFileSync(join(folder, 'index.html'), `<h1>Mitra</h1>${code}<p>Akhir</p>`);
  const page = async (url) => {
    const html = await (await fetch(url)).text();
    assert.match(html, /^<h1>Mitra<\/h1>[^]*<p>Akhir<\/p>$/);
    return html;
  };
  // Nobody may ask for the piece by itself.
  const nginx = await startSite(test, publisher, folder);
  assert.deepEqual([(await fetch(`${nginx.url}berita-banyuwangi.html`)).status, publisher.asked], [204, 0]);

  // The first reader finds the publisher gone, or silent.
  for (const mood of ['gone', 'failing', 'silent']) {
    publisher.mood = mood;
    assert.match(await page(nginx.url), FALLBACK, mood);
  }
  // The publisher's own word on how long counts more than the guide's.
  publisher.mood = 'well';
  publisher.maxAge = 1;
  const { asked } = publisher;
  assert.deepEqual(titles(await page(nginx.url)), NEWS);
  assert.equal(publisher.asked, asked + 1);
  assert.doesNotMatch(await page(nginx.url), FALLBACK);
  await shows(await page(nginx.url));

  // Until it is too old, and then as long as the publisher isn't there.
  for (const mood of ['gone', 'failing', 'silent']) {
    publisher.mood = mood;
    const { asked } = publisher;
    do assert.deepEqual(titles(await page(nginx.url)), NEWS, mood);
    while (publisher.asked === asked);
    assert.deepEqual(titles(await page(nginx.url)), NEWS, mood);
  }
  await nginx.stop();
}

async function subFilter(code, test) {
  const publisher = await publisherFor(test);
  const folder = site(test);
  const app = await serve(test, () => [200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Profil</h1><div id="berita-banyuwangi"></div><p>Akhir</p>']); // prettier-ignore
  const inServer = code.replace('http://127.0.0.1:8080', app.address);
  assert.notEqual(inServer, code);
  const nginx = await startSite(test, publisher, folder, { inServer });
  const html = await (await fetch(`${nginx.url}profil/`)).text();
  assert.match(html, /^<h1>Profil<\/h1><!-- bwi-feed -->[^]*<p>Akhir<\/p>$/);
  await shows(html);
  await nginx.stop();
}

const nginxRule = (act) => (snippet, test) => {
  const missing = unless(NGINX, 'nginx', 'nginx-light');
  return missing ? test.skip(missing) : act(snippet.code, test);
};

/** A stand-in for what Cloudflare has: it sets the content of an empty element with an id. */
class Rewriter {
  on(selector, { element }) {
    this.id = selector.slice(1);
    this.element = element;
    return this;
  }
  transform(response) {
    let content;
    this.element({ setInnerContent: (html, { html: isHtml }) => (content = isHtml ? html : assert.fail()) });
    const start = new RegExp(`(<div id="${this.id}">)[^]*?(</div>)`);
    return { text: async () => (await response.text()).replace(start, (_, open, close) => open + content + close) };
  }
}

async function worker(code, test) {
  const publisher = await publisherFor(test);
  const folder = site(test);
  writeFileSync(join(folder, 'worker.mjs'), publisher.here(code, folder).replace('timeout(3000)', 'timeout(1000)'));
  globalThis.HTMLRewriter = Rewriter;
  test.after(() => delete globalThis.HTMLRewriter);
  const { default: handler } = await import(pathToFileURL(join(folder, 'worker.mjs')));
  const fallback = '<a href="https://www.banyuwangikab.go.id/">Baca berita Banyuwangi</a>';
  const origin = await serve(test, ({ pathname }) => [200, { 'content-type': pathname === '/' ? 'text/html; charset=utf-8' : 'text/css' }, `<div id="berita-banyuwangi">${fallback}</div>`]); // prettier-ignore
  const page = async (path = '/') => (await handler.fetch(new Request(origin.address + path))).text();
  await shows(await page());
  assert.match(await page('/gaya.css'), FALLBACK);
  for (const mood of ['gone', 'failing', 'silent']) {
    publisher.mood = mood;
    assert.match(await page(), FALLBACK, mood);
  }
}

async function eleventy(code, test) {
  const publisher = await publisherFor(test);
  const folder = site(test);
  mkdirSync(join(folder, '_data'));
  writeFileSync(join(folder, '_data/berita.mjs'), publisher.here(code, folder));
  const { default: data } = await import(pathToFileURL(join(folder, '_data/berita.mjs')));
  await shows(await data());
  for (const mood of ['gone', 'failing']) {
    publisher.mood = mood;
    await assert.rejects(data());
  }
}

/** A page without scripts, which a partner's page frames as the guide has it. */
async function frame(code, test) {
  const publisher = await publisherFor(test);
  const { page } = await open(`<body>${publisher.here(code)}`, { javascript: true });
  const shown = await page.waitForFrame((frame) => frame.url().endsWith('/embed/terbaru/frame.html'));
  await shown.waitForSelector('h3');
  const { overflow, links } = await shown.evaluate(() => ({
    overflow: document.documentElement.scrollHeight - innerHeight,
    links: [...document.querySelectorAll('h3')].map(({ innerText }) => innerText),
  }));
  assert.deepEqual([links, overflow], [NEWS, 0]);
  await page.close();
}

const isNews = ({ code }) => code.includes('berita') && /embed\/|berita-banyuwangi/.test(code);

/** As the rules of snippets.test.mjs: what it is, whether it applies, and what is done. */
export const readyMade = [
  ['PHP with a copy', (snippet) => snippet.language === 'php' && isNews(snippet) && snippet.code.includes('readfile'), ({ code }, test) => php(code, test)],
  ['a copy by cron', (snippet) => snippet.language === 'cron' && isNews(snippet), ({ code }, test) => cron(code, test)],
  ['nginx that keeps the HTML: with the page behind it', ({ code }) => code.startsWith('# Di dalam http\nproxy_cache_path'), ({ code }) => void (pieces.server = code)],
  ['a page with SSI', ({ code }) => code.startsWith('<!-- index.html -->\n<!--#'), nginxRule(ssi)],
  ['nginx that puts it into pages of others', ({ code }) => code.startsWith('# Di dalam server\n'), nginxRule(subFilter)],
  ['a worker', ({ code }) => code.startsWith('// worker.js'), ({ code }, test) => worker(code, test)],
  ['a static site', ({ code }) => code.startsWith('// _data/berita.js'), ({ code }, test) => eleventy(code, test)],
  ['a frame without scripts', ({ language, code }) => language === 'html' && code.includes('/embed/'), ({ code }, test) => frame(code, test)],
]; // prettier-ignore
