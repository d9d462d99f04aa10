// `bwi-feed build --pages`: a page for each article, and all that leads to it, as readers, search engines and servers get them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { parseFeed } from '../../dist/feed.js';
import { violations } from '../stories/axe.mjs';
import { APACHE, startApache } from './apache.mjs';
import { COMMAND, run } from './command.mjs';
import { headersBy, unless } from './hosting.mjs';
import { folder, markdown, sample, write } from './newsroom.mjs';
import { NGINX, startNginx } from './nginx.mjs';
import { bytesIn, photo } from './photos.mjs';

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const PRESS = `Petani Kopi Gombengsari Belajar Memetik Merah

Senin, 18 Januari 2021

BANYUWANGI – Petani kopi di Kelurahan Gombengsari memetik buah yang merah saja. Cara itu menaikkan mutu.

"Kami memilah di kebun," demikian catatan kelompok tani.

Pelatihan berlangsung tiga hari. (*)
`;

const BASE = 'https://portal.example/';

async function build(berita, out, ...more) {
  const { code, stdout, stderr } = await run(['build', berita, '--out', out, '--pages', '--title', 'Portal Contoh', '--json', ...more]);
  return { code, stderr, ...(stdout && JSON.parse(stdout)) };
}

const served = (out) => new Map([...bytesIn(out)].filter(([path]) => !path.startsWith('.bwi-feed')));
const text = (out, path) => readFileSync(join(out, path), 'utf8');
const having = (out, word) => [...served(out)].filter(([, content]) => content.includes(word)).map(([path]) => path);
const feedOf = (out, at = `${BASE}feed.json`) => parseFeed(text(out, 'feed.json'), at);

/** A browser for all, and what a page says of itself without scripts. */
let browser;
before(async () => (browser = await puppeteer.launch(await findBrowser())));
after(() => closeBrowser(browser));

async function read(html, look) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setContent(html);
    return await page.evaluate(look);
  } finally {
    await page.close();
  }
}

describe('the page of an article', () => {
  const root = folder({ after });
  const out = join(root, 'out');
  before(async () => {
    const berita = write(join(root, 'berita'), {
      'ekonomi/kopi.txt': PRESS,
      'ekonomi/kopi.png': await photo('png'),
      ...markdown(numbers(1, 8)),
      'hostile.md': `---\ntitle: "</title><script>alert(1)</script>"\ndate: 2021-01-20\nkanal: "<b>Uji</b>"\nauthor: '"><img src=x onerror=alert(1)>'\nimage: https://portal.example/a.jpg"onerror=alert(1)\n---\n<img src=https://x.example/x.png onerror=alert(1)><script>alert(1)</script>Isi.\n`,
    });
    const { code, stderr } = await build(berita, out, '--url', BASE);
    assert.equal(code, 0, stderr);
  });

  it('is at the address that the feed names, and says exactly what the text says', async () => {
    const { articles } = feedOf(out);
    const { url } = articles.find(({ title }) => title.startsWith('Petani'));
    assert.equal(url, `${BASE}berita/kopi/`);
    const seen = await read(text(out, 'berita/kopi/index.html'), () => {
      const words = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
      return {
        lang: document.documentElement.lang,
        title: document.title,
        headline: words('h1'),
        date: [words('time')[0], document.querySelector('time').dateTime],
        dateline: words('.dateline'),
        paragraphs: words('.body p'),
        crumbs: words('.crumbs a'),
        tags: words('.tags li'),
        source: words('.source'),
        picture: [
          document
            .querySelector('.lead img')
            .getAttribute('src')
            .replace(/-[\da-f]{16}/, ''),
          ...words('figcaption'),
        ],
        share: words('bwi-share-bar li'),
        related: document.querySelectorAll('bwi-related-news a').length,
      };
    });
    assert.deepEqual(seen, {
      lang: 'id',
      title: 'Petani Kopi Gombengsari Belajar Memetik Merah | Portal Contoh',
      headline: ['Petani Kopi Gombengsari Belajar Memetik Merah'],
      date: ['Senin, 18 Januari 2021', '2021-01-17T17:00:00.000Z'],
      dateline: ['BANYUWANGI'],
      paragraphs: PRESS.trim().split('\n\n').slice(2),
      crumbs: ['Beranda', 'Ekonomi'],
      tags: ['Ekonomi'],
      source: ['Sumber: Portal Contoh'],
      picture: [`${BASE}pictures/kopi.png`],
      share: ['WhatsApp', 'Facebook', 'Telegram', 'X'],
      related: seen.related,
    });
    assert.ok(seen.related > 0);
  });

  it('tells other sites and search engines what it is', async () => {
    const { links, metas, data } = await read(text(out, 'berita/kopi/index.html'), () => ({
      links: Object.fromEntries([...document.querySelectorAll('link')].map((link) => [link.type || link.rel, link.href])),
      metas: Object.fromEntries([...document.querySelectorAll('meta[content]')].map((meta) => [meta.getAttribute('property') ?? meta.name, meta.content])), // prettier-ignore
      data: JSON.parse(document.querySelector('[type="application/ld+json"]').textContent),
    }));
    assert.equal(links.canonical, `${BASE}berita/kopi/`);
    assert.deepEqual([links['application/rss+xml'], links['application/atom+xml']], [`${BASE}feed.xml`, `${BASE}atom.xml`]);
    assert.deepEqual(
      ['og:type', 'og:title', 'og:url', 'og:site_name', 'og:locale', 'article:published_time', 'article:section', 'twitter:card'].map((name) => metas[name]), // prettier-ignore
      ['article', 'Petani Kopi Gombengsari Belajar Memetik Merah', `${BASE}berita/kopi/`, 'Portal Contoh', 'id_ID', '2021-01-18T00:00:00+07:00', 'Ekonomi', 'summary_large_image'], // prettier-ignore
    );
    assert.match(metas['og:image'], /^https:\/\/portal\.example\/pictures\/kopi-[\da-f]{16}\.png$/);
    assert.match(metas.description, /^Petani kopi di Kelurahan Gombengsari/);
    const [news, crumbs] = data['@graph'];
    assert.deepEqual(
      [news['@type'], news.headline, news.datePublished, news.inLanguage, news.publisher.name, news.articleSection],
      ['NewsArticle', 'Petani Kopi Gombengsari Belajar Memetik Merah', '2021-01-18T00:00:00+07:00', 'id', 'Portal Contoh', 'Ekonomi'],
    );
    assert.deepEqual(crumbs.itemListElement.map(({ name }) => name), ['Beranda', 'Ekonomi', news.headline]); // prettier-ignore
  });

  it('has a picture of 1200 pixels for shared links, where one is made', async (test) => {
    const out = join(folder(test), 'out');
    const large = await sharp({ create: { width: 1500, height: 2000, channels: 3, background: '#3d6b52' } }).jpeg().toBuffer(); // prettier-ignore
    const berita = write(join(out, '../berita'), { 'kopi.txt': PRESS, 'kopi.jpg': large, 'dua.txt': PRESS, 'dua.png': await photo('png') });
    const { code, stderr } = await build(berita, out, '--url', BASE, '--images');
    assert.equal(code, 0, stderr);
    const image = (path) => read(text(out, path), () => Object.fromEntries([...document.querySelectorAll('[property^="og:image"]')].map((meta) => [meta.getAttribute('property'), meta.content]))); // prettier-ignore
    const shared = await image('berita/kopi/index.html');
    const { width, height, format } = await sharp(join(out, shared['og:image'].slice(BASE.length))).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'jpeg']);
    assert.deepEqual([shared['og:image:width'], shared['og:image:height']], ['1200', '630']);
    const lead = await read(text(out, 'berita/kopi/index.html'), () => [...document.querySelectorAll('.lead source')].map(({ type, srcset }) => [type, srcset.split(', ').length])); // prettier-ignore
    assert.deepEqual(lead, [['image/avif', 4], ['image/webp', 4]]); // prettier-ignore
    assert.match(text(out, 'index.html'), /<img\s+srcset="[^"]+\.webp 160w, /);
    // A smaller one is not enlarged.
    assert.equal((await image('berita/dua/index.html'))['og:image:width'], '80');
    assert.equal((await build(berita, out, '--url', BASE, '--images')).result, 'unchanged');
  });

  it('has its own language, and the words around it that of the set', async (test) => {
    const out = join(folder(test), 'out');
    const berita = write(join(out, '../berita'), { 'coffee.md': '---\ntitle: Red coffee\ndate: 2021-01-18\nkanal: Ekonomi\nlanguage: en\n---\nFarmers pick red fruit.\n', 'kopi.txt': PRESS }); // prettier-ignore
    // A feed that doesn't say which language it has.
    const items = [{ id: '1', url: `${BASE}berita/lama/`, title: 'Lama', content_html: '<p>Isi.</p>', date_published: '2021-01-18T00:00:00+07:00' }]; // prettier-ignore
    write(out, { '../lama.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Lama', items }) });
    const { code, stderr } = await build(berita, out, '--url', BASE, join(out, '../lama.json'));
    assert.equal(code, 0, stderr);
    const languages = (name) =>
      read(text(out, `berita/${name}/index.html`), () =>
        ['.crumbs a', 'h1', 'time', '.body', '.source', 'bwi-share-bar h2'].map(
          (selector) => document.querySelector(selector)?.closest('[lang]').lang,
        ),
      );
    assert.deepEqual(await languages('coffee'), ['id', 'en', 'id', 'en', 'id', 'id']);
    assert.deepEqual(await languages('lama'), ['id', 'id', 'id', 'id', 'id', 'id']);
  });

  it('fits a phone, whatever its words are, and leaves no hole below a short headline', async (test) => {
    const out = join(folder(test), 'out');
    const word = 'Pertanggungjawaban'.repeat(12);
    const row = (cell) => `|${` ${cell} |`.repeat(10)}\n`;
    const berita = write(join(out, '../berita'), {
      'a.md': `---\ntitle: ${word}\ndate: 2021-01-18\nkanal: ${word}\n---\nIsi.\n`,
      'b.md': `---\ntitle: Pendek\ndate: 2021-01-17\nkanal: ${word}\n---\n${row('Kecamatan')}${row('---')}${row('Purwoharjo')}`,
      'c.md': `---\ntitle: Singkat\ndate: 2021-01-16\nkanal: Umum\n---\nIsi.\n`,
    });
    await build(berita, out, '--url', BASE, '--title', word);
    const page = await browser.newPage();
    try {
      await page.setJavaScriptEnabled(false);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        for (const path of [
          'index.html',
          'berita/a/index.html',
          'berita/b/index.html',
          `kanal/${word.toLowerCase().slice(0, 80)}/index.html`,
          '404.html',
        ]) {
          // prettier-ignore
          await page.setContent(text(out, path));
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${path} ${width}`);
          if (path === 'berita/b/index.html') {
            // The table scrolls instead of breaking its words.
            const lines = await page.$eval('td', (cell) => cell.clientHeight / parseFloat(getComputedStyle(cell).lineHeight));
            assert.ok(lines < 2, `a cell has ${lines} lines`);
          }
        }
      }
      await page.setViewport({ width: 320, height: 800 });
      await page.setContent(text(out, 'index.html'));
      const [card, words] = await page.$eval('.grid > :last-child', (item) => [
        item.clientHeight,
        item.querySelector('.title').clientHeight,
      ]);
      assert.ok(card < 100 + words, `${card} px for ${words}`);
    } finally {
      await page.close();
    }
  });

  it('runs nothing that a text brings', async () => {
    const html = text(out, 'berita/hostile/index.html');
    const found = await read(html, () => ({
      scripts: [...document.scripts].map(({ type, src }) => type || src),
      handlers: [...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((name) => /^on/.test(name)), // prettier-ignore
      headline: document.querySelector('h1').textContent,
    }));
    assert.deepEqual(found.handlers, []);
    assert.deepEqual(found.scripts.filter((script) => !/^https:\/\/cdn\.jsdelivr\.net\//.test(script)), ['application/ld+json']); // prettier-ignore
    assert.equal(found.headline, '</title><script>alert(1)</script>');
  });
});

describe('the addresses of pages', () => {
  const at = async (test, ...more) => {
    const out = join(folder(test), 'out');
    const { code, stderr, problems } = await build(write(join(out, '../berita'), { 'ekonomi/kopi.txt': PRESS }), out, ...more);
    return { out, code, stderr, problems };
  };

  it('are relative where the folder’s is not known, and need nothing of it', async (test) => {
    const { out, code, stderr } = await at(test);
    assert.equal(code, 0, stderr);
    const html = text(out, 'berita/kopi/index.html');
    assert.doesNotMatch(html + text(out, 'index.html') + text(out, 'feed.json'), /folder\.invalid/);
    assert.match(html, /href="\.\.\/\.\.\/kanal\/ekonomi\/"/);
    assert.match(text(out, 'index.html'), /href="\.\/berita\/kopi\/"/);
    assert.equal(feedOf(out, 'https://mana.example/feed/feed.json').articles[0].url, 'https://mana.example/feed/berita/kopi/');
    assert.deepEqual([existsSync(join(out, 'sitemap.xml')), /canonical|og:url/.test(html)], [false, false]);
  });

  for (const [pattern, path] of [
    ['https://portal.example/{year}/{month}/{slug}/', '2021/01/kopi/index.html'],
    ['https://portal.example/{kanal}/{slug}.html', 'ekonomi/kopi.html'],
    ['https://portal.example/berita/{slug}', 'berita/kopi/index.html'],
  ])
    it(`are those of ${pattern}`, async (test) => {
      const { out, code, stderr } = await at(test, '--article-url', pattern);
      assert.equal(code, 0, stderr);
      const { url } = feedOf(out).articles[0];
      assert.ok(text(out, path).includes(`rel="canonical" href="${url}"`));
      assert.match(text(out, 'sitemap.xml'), /<loc>https:\/\/portal\.example\//);
    });

  it('are told as they are in the folder, where its own is not known', async (test) => {
    const root = folder(test);
    const same = (name) => `---\ntitle: ${name}\ndate: 2021-01-18\nslug: kopi\n---\nIsi ${name}.\n`;
    const berita = write(join(root, 'berita'), { 'a.md': same('a'), 'b.md': same('b') });
    const { problems } = await build(berita, join(root, 'out'));
    assert.deepEqual(problems.map(({ code, value }) => [code, value]), [['address-numbered', 'berita/kopi-2/']]); // prettier-ignore
    rmSync(join(berita, 'b.md'));
    const { purge } = await build(berita, join(root, 'out'));
    assert.ok(purge.includes('./') && purge.includes('berita/kopi-2/') && !purge.includes('_headers'), purge.join(' '));
  });

  it('are those of a script beside them, too', async (test) => {
    const { out } = await at(test, '--script', 'skrip/bwi.js');
    assert.deepEqual(having(out, 'folder.invalid'), []);
    assert.match(text(out, '_headers'), /script-src 'self';/);
    assert.match(text(out, 'berita/kopi/index.html'), /<script src="\.\.\/\.\.\/skrip\/bwi\.js"/);
  });

  it('must be in the folder', async (test) => {
    const { code, problems } = await at(test, '--article-url', 'https://lain.example/{slug}', '--url', BASE);
    assert.deepEqual([code, problems[0].code], [2, 'pages-elsewhere']);
  });

  it('may be written with capitals, other letters and the usual port', async (test) => {
    const { out, code, stderr } = await at(
      test,
      '--url',
      'https://Bücher.example:443/Kota',
      '--article-url',
      'HTTPS://Bücher.example/Kota/{slug}/',
    );
    assert.equal(code, 0, stderr);
    assert.equal(feedOf(out).articles[0].url, 'https://xn--bcher-kva.example/Kota/kopi/');
    assert.ok(existsSync(join(out, 'kopi/index.html')));
  });

  it('keep no other page from being written where they can be no file', async (test) => {
    const out = join(folder(test), 'out');
    const paths = ['a.html', 'a.html/b/', 'c/d.html/', 'c/d.html/index.html/e/', `${'x'.repeat(300)}/`, 'KANAL/ekonomi/', '', 'ok/'];
    const files = Object.fromEntries(paths.map((path, i) => [`${i}.md`, `---\ntitle: Judul ${i}\ndate: 2021-01-18\nurl: ${BASE}${path}\n---\nIsi.\n`])); // prettier-ignore
    const { code, stderr, problems } = await build(write(join(out, '../berita'), files), out, '--url', BASE);
    assert.equal(code, 1, stderr);
    assert.deepEqual(
      problems.map(({ code, source }) => [code, source.slice(BASE.length)]).sort(),
      [1, 3, 4, 5, 6].map((i) => ['page-impossible', paths[i]]).sort(),
    );
    assert.deepEqual(
      ['a.html', 'c/d.html/index.html', 'ok/index.html'].filter((path) => !existsSync(join(out, path))),
      [],
    );
  });

  it('can’t be those of the set’s own files', async (test) => {
    const { out, code, problems } = await at(test, '--article-url', `${BASE}kanal/{slug}/`);
    assert.deepEqual([code, problems.map(({ code }) => code)], [1, ['page-impossible']]);
    assert.doesNotMatch(text(out, 'kanal/ekonomi/index.html'), /class="article"/);
  });
});

describe('the lists', () => {
  it('lead to every article from page to page, and back', async (test) => {
    const out = join(folder(test), 'out');
    await build(write(join(out, '../berita'), markdown(numbers(1, 100))), out, '--url', BASE);
    const follow = async (path, step) => {
      const found = [];
      for (let at = path; at !== undefined;) {
        const page = await read(text(out, `${at}index.html`), () => ({
          titles: [...document.querySelectorAll('.grid .title')].map(({ textContent }) => textContent),
          next: document.querySelector('[rel=next]')?.href,
          prev: document.querySelector('[rel=prev]')?.href,
        }));
        found.push(...(step === 'next' ? page.titles : page.titles.toReversed()));
        at = page[step]?.slice(BASE.length);
      }
      return found;
    };
    const all = numbers(1, 100).map((n) => sample(n).title);
    assert.deepEqual(await follow('', 'next'), all.toReversed());
    assert.deepEqual(await follow('arsip/1/', 'prev'), all);
    const kanal = numbers(1, 100).filter((n) => sample(n).kanal === 'Ekonomi').map((n) => sample(n).title); // prettier-ignore
    assert.deepEqual(await follow('kanal/ekonomi/', 'next'), kanal.toReversed());
    // What is older stays as it is when news comes.
    const before = served(out);
    write(join(out, '../berita'), markdown([101]));
    await build(join(out, '../berita'), out, '--url', BASE);
    const changed = [...served(out)].filter(([path, content]) => path.endsWith('index.html') && before.get(path) !== content).map(([path]) => path); // prettier-ignore
    assert.deepEqual(changed.filter((path) => path.startsWith('arsip/')), ['arsip/3/index.html']); // prettier-ignore
    assert.ok(changed.length < 12, changed.join(' '));
  });

  it('are RSS and Atom, too', async (test) => {
    const out = join(folder(test), 'out');
    await build(write(join(out, '../berita'), markdown(numbers(1, 40))), out, '--url', BASE);
    const titles = numbers(11, 40).map((n) => sample(n).title).reverse(); // prettier-ignore
    const atom = parseAtomFeed(text(out, 'atom.xml'));
    assert.deepEqual(atom.entries.map(({ title }) => title.value ?? title), titles); // prettier-ignore
    assert.equal(atom.links.find(({ rel }) => rel === 'self').href, `${BASE}atom.xml`);
    const rss = parseRssFeed(text(out, 'kanal/ekonomi/feed.xml'));
    assert.deepEqual([rss.title, rss.link], ['Ekonomi | Portal Contoh', `${BASE}kanal/ekonomi/`]);
    assert.ok(rss.items.every(({ categories }) => categories[0].name === 'Ekonomi'));
    for (const path of ['atom.xml', 'kanal/ekonomi/feed.xml']) assert.ok(parseFeed(text(out, path), BASE + path).articles.length > 5, path);
  });
});

describe('the sitemaps', () => {
  it('name all pages, and as news what is of the last two days', async (test) => {
    const out = join(folder(test), 'out');
    const hour = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const article = (title, date) => `---\ntitle: ${title}\ndate: ${date}\nkanal: Ekonomi\n---\nIsi berita & lainnya.\n`;
    const berita = write(join(out, '../berita'), { 'baru.md': article('Baru & hangat', hour(3)), 'kemarin.md': article('Kemarin', hour(47)), 'lama.md': article('Lama', hour(49)) }); // prettier-ignore
    const { due } = await build(berita, out, '--url', BASE);
    const locs = (path) => [...text(out, path).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc.slice(BASE.length));
    assert.deepEqual(locs('sitemap.xml'), ['', 'kanal/ekonomi/', 'berita/baru/', 'berita/kemarin/', 'berita/lama/']);
    assert.deepEqual(locs('news-sitemap.xml'), ['berita/baru/', 'berita/kemarin/']);
    assert.match(text(out, 'news-sitemap.xml'), /<news:name>Portal Contoh<\/news:name><news:language>id<\/news:language><\/news:publication><news:publication_date>\d{4}-\d\d-\d\dT[\d:]+\+07:00<\/news:publication_date><news:title>Baru &amp; hangat<\/news:title>/); // prettier-ignore
    assert.match(text(out, 'robots.txt'), /^Sitemap: https:\/\/portal\.example\/sitemap\.xml$/m);
    // A command that goes on looks again when the next one is no news.
    assert.ok(Math.abs(Date.parse(due) - Date.now() - 3_600_000) < 60_000, due);
    for (const path of ['sitemap.xml', 'news-sitemap.xml', 'atom.xml', 'kanal/ekonomi/feed.xml'])
      assert.equal(await read(text(out, path).replace(/^<\?xml.*?\?>/, ''), () => document.querySelector('parsererror')?.textContent), undefined); // prettier-ignore
  });
});

describe('a set with pages', () => {
  it('is made anew where something else on its pages has changed: a headline beside it, the name of the paper', async (test) => {
    const out = join(folder(test), 'out');
    const berita = write(join(out, '../berita'), markdown(numbers(1, 12)));
    await build(berita, out, '--url', BASE);
    const pagesWith = (words) => having(out, words).filter((path) => path.startsWith('berita/')).length;
    const titles = numbers(1, 12).map((n) => sample(n).title);
    const named = titles.findIndex((title) => pagesWith(title) > 1);
    const before = pagesWith(titles[named]);
    assert.ok(before > 1);
    write(
      berita,
      markdown([named + 1], () => ({ title: `${titles[named]}, ralat` })),
    );
    await build(berita, out, '--url', BASE);
    assert.deepEqual([pagesWith(`${titles[named]}, ralat`), pagesWith(`${titles[named]}<`)], [before, 0]);
    await build(berita, out, '--url', BASE, '--title', 'Nama Baru');
    assert.deepEqual(having(out, 'Portal Contoh'), []);
  });

  it('is written once: a second run writes nothing, and a damaged page is mended', async (test) => {
    const out = join(folder(test), 'out');
    const berita = write(join(out, '../berita'), markdown(numbers(1, 40)));
    await build(berita, out, '--url', BASE);
    const before = served(out);
    assert.deepEqual((await build(berita, out, '--url', BASE)).result, 'unchanged');
    writeFileSync(join(out, 'berita/contoh-7/index.html'), 'rusak');
    assert.equal((await build(berita, out, '--url', BASE)).result, 'published');
    assert.deepEqual(served(out), before);
  });

  for (const isLost of [false, true])
    it(`has no page of what was withdrawn${isLost ? ', though all notes are lost' : ''}`, async (test) => {
      const out = join(folder(test), 'out');
      const berita = write(join(out, '../berita'), { ...markdown(numbers(1, 40)), 'hukum/korban.txt': PRESS.replace('Petani', 'Korban') });
      await build(berita, out, '--url', BASE);
      assert.ok(having(out, 'Korban Kopi').length > 5);
      write(out, { 'berita/milik-orang.html': '<p>Bukan tulisan bwi-feed</p>' });
      if (isLost) rmSync(join(out, '.bwi-feed'), { recursive: true });
      rmSync(join(berita, 'hukum/korban.txt'));
      const { purge } = await build(berita, out, '--url', BASE);
      assert.deepEqual(having(out, 'Korban Kopi'), []);
      assert.deepEqual(['berita/korban', 'kanal/hukum', 'berita/milik-orang.html'].map((path) => existsSync(join(out, path))), [false, false, true]); // prettier-ignore
      for (const path of ['berita/korban/', 'kanal/hukum/', 'kanal/hukum/feed.xml']) assert.ok(purge.includes(BASE + path), path);
    });

  it('leaves alone another set in a folder of it', async (test) => {
    const out = join(folder(test), 'out');
    const berita = write(join(out, '../berita'), { ...markdown(numbers(1, 3)), 'kopi.txt': PRESS });
    await build(berita, out, '--url', BASE);
    await run(['build', berita, '--out', join(out, 'feed'), '--article-url', `${BASE}{slug}`, '--title', 'Portal Contoh']);
    const before = bytesIn(join(out, 'feed'));
    rmSync(join(berita, 'kopi.txt'));
    assert.equal((await build(berita, out, '--url', BASE)).result, 'published');
    assert.deepEqual(bytesIn(join(out, 'feed')), before);
  });

  it('has none any more when they are not asked for', async (test) => {
    const out = join(folder(test), 'out');
    const berita = write(join(out, '../berita'), markdown(numbers(1, 40)));
    await build(berita, out, '--url', BASE);
    await run(['build', berita, '--out', out, '--url', BASE, '--article-url', `${BASE}{slug}`, '--title', 'Portal Contoh']);
    assert.deepEqual(
      [...served(out).keys()].filter((path) => /^(berita|arsip|404|atom|sitemap|robots)|kanal\/.*\//.test(path)),
      [],
    );
  });

  it('never names an article whose page is not there, whenever a run is killed', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const sets = ['a', 'b'].map((name, i) => write(join(root, name), markdown(numbers(1 + 20 * i, 60 + 20 * i), (n) => ({ title: `Contoh ${n} ${name}` })))); // prettier-ignore
    await build(sets[0], out, '--url', BASE);
    let killed = 0;
    for (let trial = 1; killed < 8; trial++) {
      assert.ok(trial < 100, `only ${killed} were killed before their end`);
      const child = spawn(process.execPath, [COMMAND, 'build', sets[trial % 2], '--out', out, '--pages', '--url', BASE, '--title', 'Portal Contoh']); // prettier-ignore
      const timer = setTimeout(() => child.kill('SIGKILL'), 250 + Math.random() * 700);
      if ((await new Promise((done) => child.on('close', (_, signal) => done(signal)))) === 'SIGKILL') killed++;
      clearTimeout(timer);
      const { articles } = feedOf(out);
      for (const { url, title } of articles) assert.ok(text(out, `${url.slice(BASE.length)}index.html`).includes('<h1'), `${trial}: ${title}`); // prettier-ignore
    }
    await build(sets[1], out, '--url', BASE);
    const fresh = join(root, 'fresh');
    await build(sets[1], fresh, '--url', BASE);
    const mutable = (set) => new Map([...served(set)].filter(([path]) => !/^(pages|articles)\//.test(path)));
    assert.deepEqual(mutable(out), mutable(fresh));
  });
});

describe('a template', () => {
  it('stands for the header, the footer and the colours', async (test) => {
    const out = join(folder(test), 'out');
    write(join(out, '..'), {
      'situs/templat.html': '<!-- Kantor kami -->\n<style>:root { --bwi-color-accent: #8a1c1c; }</style>\n<header><img src="logo%20kami.png" alt="Lambang"><a href="profil/">Profil</a></header>\n<footer><p>Jalan Contoh 1</p></footer>\n', // prettier-ignore
      'situs/logo kami.png': await photo('png'),
      'berita/kopi.txt': PRESS,
    });
    const { code, stderr } = await build(join(out, '../berita'), out, '--url', BASE, '--template', join(out, '../situs/templat.html'));
    assert.equal(code, 0, stderr);
    for (const path of ['index.html', 'berita/kopi/index.html', '404.html']) {
      const html = text(out, path);
      assert.match(html, /--bwi-color-accent: #8a1c1c/, path);
      assert.match(html, /<footer><p>Jalan Contoh 1<\/p><\/footer>/, path);
      assert.match(html, /href="https:\/\/portal\.example\/profil\/"/, path);
      assert.doesNotMatch(html, /class="(masthead|colophon)"/, path);
      const [, logo] = /<header><img src="https:\/\/portal\.example\/(pictures\/[^"]+)"/.exec(html);
      assert.ok(existsSync(join(out, logo)));
    }
  });

  it('may have a picture within it, and links to a place of the page', async (test) => {
    const out = join(folder(test), 'out');
    const header = '<header><a href="#isi">Isi</a><a href="?cari">Cari</a><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></header>'; // prettier-ignore
    write(join(out, '..'), { 'templat.html': header, 'berita/kopi.txt': PRESS });
    await build(join(out, '../berita'), out, '--url', BASE, '--template', join(out, '../templat.html'));
    assert.match(text(out, 'berita/kopi/index.html'), /<a href="#isi">Isi<\/a><a href="https:\/\/portal\.example\/\?cari">/);
    assert.match(text(out, '_headers'), /img-src 'self' https: http: data:;/);
  });

  it('has its pictures as texts have theirs: by odd names, and without one that is missing, which is named', async (test) => {
    const out = join(folder(test), 'out');
    write(join(out, '..'), {
      'situs/templat.html': '<header><img src="Lambang 100%.png" alt="Lambang"><img src="hilang.png" alt=""></header>',
      'situs/Lambang 100%.PNG': await photo('png'),
      'berita/kopi.txt': PRESS,
    });
    const { code, problems } = await build(join(out, '../berita'), out, '--url', BASE, '--template', join(out, '../situs/templat.html'));
    assert.deepEqual([code, problems.map(({ code, value }) => [code, value])], [1, [['picture-missing', 'hilang.png']]]);
    assert.match(
      text(out, 'index.html'),
      /<header><img src="https:\/\/portal\.example\/pictures\/lambang-100-[\da-f]{16}\.png" alt="Lambang"><\/header>/,
    );
  });

  for (const [name, content] of [
    ['script', '<header><script>1</script></header>'],
    ['style', '<header style="color: red"></header>'],
    ['form', '<footer><form></form></footer>'],
    ['onclick', '<footer onclick="x()"></footer>'],
    ['div', '<div>x</div>'],
  ])
    // prettier-ignore
    it(`with ${name} is refused, and nothing is published`, async (test) => {
      const out = join(folder(test), 'out');
      write(join(out, '..'), { 'templat.html': content, 'berita/kopi.txt': PRESS });
      const { code, problems } = await build(join(out, '../berita'), out, '--url', BASE, '--template', join(out, '../templat.html'));
      assert.deepEqual([code, problems[0].code], [2, 'template-part-unknown']);
      assert.ok(!existsSync(join(out, 'feed.json')));
    });
});

/** Pages as they come from a server, in a browser that keeps their policy. */
function pagesOn(name, start, skip) {
  describe(`a set with pages on ${name}`, { skip }, () => {
    const root = folder({ after });
    let server;
    before(async () => {
      // Servers run as somebody else.
      chmodSync(root, 0o755);
      const berita = write(join(root, 'berita'), { ...markdown(numbers(1, 12)), 'ekonomi/kopi.txt': PRESS, 'ekonomi/kopi.png': await photo('png') }); // prettier-ignore
      const out = join(root, 'out');
      const { code, stderr } = await build(berita, out);
      assert.equal(code, 0, stderr);
      server = await start(out);
    });
    after(() => server?.stop());

    it('has its policy with every page, and its own for what is not there', async () => {
      for (const [path, status] of [
        ['', 200],
        ['berita/kopi/', 200],
        ['kanal/ekonomi/', 200],
        ['berita/tidak-ada/', 404],
      ]) {
        const answer = await fetch(server.url + path);
        const policy = answer.headers.get('content-security-policy');
        assert.equal(answer.status, status, path);
        assert.match(
          policy,
          /^default-src 'none'; script-src 'self' https:\/\/cdn\.jsdelivr\.net\/npm\/[^ ]+\/dist\/; style-src 'sha256-/,
          path,
        );
        assert.doesNotMatch(policy, /unsafe|\*/);
        if (status === 404) assert.match(await answer.text(), /Halaman ini tidak ada/);
      }
    });

    it('is whole under that policy, with nothing to mend for axe, light and dark', async () => {
      const page = await browser.newPage();
      const problems = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const [, script] = /^https:\/\/cdn\.jsdelivr\.net\/npm\/banyuwangi-news-widgets@[\d.]+\/dist\/([\w.-]+)$/.exec(request.url()) ?? [];
        if (!script) return request.url().startsWith(server.url) ? request.continue() : request.abort();
        const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' };
        return request.respond({ headers, body: readFileSync(new URL(`../../dist/${script}`, import.meta.url)) });
      });
      for (const path of ['', 'berita/kopi/', 'kanal/ekonomi/', 'berita/tidak-ada/'])
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await page.goto(server.url + path, { waitUntil: 'load' });
          await page.waitForFunction(() =>
            [...document.querySelectorAll('bwi-related-news, bwi-share-bar')].every(({ status }) => status === 'ready'),
          );
          assert.equal(await page.$$eval('bwi-related-news, bwi-share-bar', ({ length }) => length), path === 'berita/kopi/' ? 2 : 0);
          assert.deepEqual(await violations(page), [], `${path} ${scheme}`);
          const font = await page.$eval('h1', (h1) => getComputedStyle(h1).fontFamily);
          assert.match(font, /Georgia/, path);
        }
      // The page that is not there, each time.
      assert.deepEqual(
        problems.filter((words) => !/status of 404/.test(words)),
        [],
      );
      await page.close();
    });
  });
}

pagesOn('nginx', (out) => startNginx(out), unless(NGINX, 'nginx', 'nginx-light'));
pagesOn('Apache', (out) => startApache(out), unless(APACHE, 'Apache', 'apache2'));

describe('a set with pages on Netlify and Cloudflare Pages', () => {
  it('has its policy, and one cache rule for each page', async (test) => {
    const out = join(folder(test), 'out');
    await build(write(join(out, '../berita'), { 'ekonomi/kopi.txt': PRESS }), out, '--url', BASE);
    const headers = headersBy(text(out, '_headers'));
    for (const path of ['/', '/berita/kopi/', '/kanal/ekonomi/', '/arsip/1/', '/404.html', '/sitemap.xml'])
      assert.deepEqual(headers(path).map((line) => line.split(':')[0]), ['Access-Control-Allow-Origin', 'Cache-Control', 'Content-Security-Policy', 'X-Content-Type-Options'], path); // prettier-ignore
  });
});
