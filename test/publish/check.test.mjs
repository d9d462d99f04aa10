import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from './command.mjs';
import { folder as folderOf, markdown, serve, write } from './newsroom.mjs';
import { freePort } from './ports.mjs';

const folder = folderOf({ after });

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60', etag: '"1"' };

/**
 * A well-kept server. It answers each path by what `answers` has for it: a body, or `{ status, headers, body }` where it is more
 * than that; `null` takes a header away.
 */
const wellKept =
  (answers) =>
  ({ pathname, search }) => {
    const found = answers[pathname + search] ?? { status: 404, body: '' };
    const { status = 200, headers = {}, body } = typeof found === 'string' || Buffer.isBuffer(found) ? { body: found } : found;
    const type = pathname.endsWith('.json') ? 'application/json' : 'image/jpeg';
    const all = { ...HEADERS, 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers };
    return [status, Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)), body];
  };

/** A picture of so many bytes, as far as its start tells. */
const jpeg = (bytes) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(bytes - 4)]);
const daysAgo = (days) => new Date(Date.now() - days * 864e5).toISOString();

const ITEM = {
  id: 'kopi',
  url: 'https://kab.example/berita/kopi',
  title: 'Petani kopi Gombengsari mulai petik merah',
  summary: 'Contoh: kebun kopi di Gombengsari memasuki masa petik.',
  image: '/kopi.jpg',
  date_published: daysAgo(1),
  _bwi: { image_alt: 'Buah kopi merah' },
};
const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Berita contoh',
  home_page_url: 'https://kab.example/',
  language: 'id',
  items,
});
const FEED = feedOf(ITEM);

/** Checks a feed on a server, where the picture has `bytes`; `answer` and `others` are what the server says differently. */
async function checkServed(feed, { answer = {}, bytes = 100, others = {}, args = [], host, homed } = {}) {
  const answers = { '/kopi.jpg': jpeg(bytes), ...others };
  const { address, asked } = await serve({ after }, wellKept(answers), { host });
  // Addresses that are relative are the publisher's, but for what the server has.
  const body = JSON.stringify(homed ? { ...feed, home_page_url: address } : feed).replace(
    /"(\/(?:kopi|isi)[\w-]*\.\w+)"/g,
    `"${address}$1"`,
  );
  answers['/feed.json'] ??= { body, ...answer };
  const { code, stdout, stderr } = await run(['check', `${address}/feed.json`, '--json', '--lang', 'en', ...args]);
  assert.equal(stderr, '');
  return { code, ...JSON.parse(stdout), requests: asked.map(({ method, url }) => `${method} ${url}`) };
}

const codes = ({ findings }) => [...new Set(findings.map(({ code }) => code))].sort();

/** A mistake -> the feed with it, or what the server does; its codes and exit code. */
const MISTAKES = {
  'no picture': [feedOf({ ...ITEM, image: undefined }), {}, ['image-missing']],
  'a picture without alt text': [feedOf({ ...ITEM, _bwi: undefined }), {}, ['alt-missing']],
  'a title that WhatsApp cuts': [feedOf({ ...ITEM, title: 'Kopi '.repeat(14).trim() }), {}, ['headline-long']],
  'markup in a title': [feedOf({ ...ITEM, title: 'Kopi <b>merah</b>' }), {}, ['headline-markup']],
  'no title': [feedOf({ ...ITEM, title: '' }), {}, ['headline-missing']],
  'no summary': [feedOf({ ...ITEM, summary: '' }), {}, ['summary-missing']],
  'a date without zone': [feedOf({ ...ITEM, date_published: daysAgo(1).slice(0, 19) }), {}, ['date-without-zone']],
  'a date that can’t be read': [feedOf({ ...ITEM, date_published: 'kemarin sore' }), {}, ['date-unreadable']],
  'no date': [feedOf({ ...ITEM, date_published: undefined }), {}, ['date-missing']],
  'a date in the future': [feedOf({ ...ITEM, date_published: '2999-01-01T00:00:00+07:00' }), {}, ['date-future']],
  'an http link': [feedOf({ ...ITEM, url: 'http://kab.example/berita/kopi' }), {}, ['http-link']],
  'no id': [feedOf({ ...ITEM, id: undefined }), {}, ['id-missing']],
  'an id twice': [feedOf(ITEM, { ...ITEM, url: '/berita/lain', title: 'Lain' }), {}, ['id-duplicate']],
  'no home page': [{ ...FEED, home_page_url: undefined }, {}, ['home-missing']],
  'no language': [{ ...FEED, language: undefined }, {}, ['language-missing']],
  'no publisher': [{ ...FEED, title: undefined }, {}, ['title-missing']],
  'no articles': [feedOf(), {}, ['empty']],
  'a picture of 4 MB': [FEED, { bytes: 4_000_000 }, ['image-large']],
  'a picture that is not there': [FEED, { others: { '/kopi.jpg': { status: 404, body: '' } } }, ['image-unreachable']],
  'a page for a picture': [FEED, { others: { '/kopi.jpg': { headers: { 'content-type': 'text/html' }, body: 'x' } } }, ['image-type']],
  'another Content-Type': [FEED, { answer: { headers: { 'content-type': 'text/html' } } }, ['type-wrong']],
  'no cache time': [FEED, { answer: { headers: { 'cache-control': null } } }, ['cache-missing']],
  'no copies': [FEED, { answer: { headers: { 'cache-control': 'no-cache' } } }, ['cache-none']],
  'copies for a day': [FEED, { answer: { headers: { 'cache-control': 'max-age=86400' } } }, ['cache-long']],
  'nothing to ask by whether it has changed': [FEED, { answer: { headers: { etag: null } } }, ['validator-missing']],
  'no compression': [feedOf({ ...ITEM, content_text: 'Kebun kopi. '.repeat(2000) }), {}, ['compression-missing']],
  'the newest article of five weeks ago': [feedOf({ ...ITEM, date_published: daysAgo(35) }), {}, ['feed-old']],
  'what is sent as a picture and is none': [FEED, { others: { '/kopi.jpg': 'Not found' } }, ['image-type']],
  'a smaller picture that is not there': [
    feedOf({ ...ITEM, _bwi: { ...ITEM._bwi, image_sizes: [{ url: '/kopi-480.webp', width: 480, type: 'image/webp' }] } }),
    { others: { '/kopi-480.webp': { status: 404, body: '' } } },
    ['image-unreachable'],
  ],
  'a text that is not there': [feedOf({ ...ITEM, _bwi: { ...ITEM._bwi, body: '/isi.json' } }), {}, ['body-unreachable']],
  'the page of an article that is not there': [feedOf({ ...ITEM, url: '/berita/kopi' }), { homed: true }, ['link-unreachable']],
  'a next page that is the feed': [{ ...FEED, next_url: '/feed.json' }, {}, ['next-circle']],
  'next pages that go in a circle': [
    { ...FEED, next_url: '/lama.json' },
    { others: { '/lama.json': JSON.stringify({ ...feedOf({ ...ITEM, id: '2', url: '/berita/2' }), next_url: '/feed.json' }) } },
    ['next-circle'],
  ],
  'a text that was read in a wrong encoding': [feedOf({ ...ITEM, summary: 'Kafâ€ kopi “merah” dipetik.' }), {}, ['text-misread']],
  'letters that are none': [feedOf({ ...ITEM, content_text: 'Kebun kopi \ufffd.' }), {}, ['text-misread']],
  'an address of the own machine': [
    feedOf({ ...ITEM, url: 'https://localhost:3000/berita/kopi' }),
    {},
    ['address-private', 'link-unreachable'],
  ],
  'a home page of the office': [{ ...FEED, home_page_url: 'https://192.168.1.7/' }, {}, ['address-private']],
  'the same headline twice': [feedOf(ITEM, { ...ITEM, id: '2', url: '/berita/2' }), {}, ['headline-duplicate']],
  'an older article first': [
    feedOf({ ...ITEM, date_published: daysAgo(2) }, { ...ITEM, id: '2', url: '/berita/2', title: 'Dua' }),
    {},
    ['order-wrong'],
  ],
  'a redirection': [FEED, { others: { '/feed.json': { status: 301, headers: { location: '/baru.json' }, body: '' }, '/baru.json': JSON.stringify(feedOf()) } }, ['empty', 'redirected']], // prettier-ignore
};
/** The same for what readers don't get to see. */
const ERRORS = {
  'no CORS header': [FEED, { answer: { headers: { 'access-control-allow-origin': null } } }, ['cors-missing']],
  'CORS for one site': [FEED, { answer: { headers: { 'access-control-allow-origin': 'https://kab.example' } } }, ['cors-missing']],
  'an item that can’t be read': [feedOf(ITEM, { title: 'Tanpa alamat' }), {}, ['item-left-out']],
  'an address twice': [feedOf(ITEM, { ...ITEM, id: 'lain' }), {}, ['item-left-out']],
  'more than the widgets read': [
    feedOf({ ...ITEM, content_text: 'Kebun kopi. '.repeat(180_000) }),
    {},
    ['compression-missing', 'too-large'],
  ],
  'an article on the next page without an address': [
    { ...FEED, next_url: '/lama.json' },
    { others: { '/lama.json': JSON.stringify(feedOf({ title: 'Tanpa alamat' })) } },
    ['item-left-out'],
  ],
  'a next page that is not there': [{ ...FEED, next_url: '/lama.json' }, {}, ['next-unreachable']],
  'a page for a feed': [FEED, { answer: { body: '<!doctype html><title>Portal</title>' } }, ['no-feed']],
  'an answer that is no success': [FEED, { answer: { status: 503 } }, ['unreachable']],
};

describe('bwi-feed check', () => {
  it('finds nothing wrong with a feed that is as it should be', async () => {
    const { code, findings, articles, requests } = await checkServed(FEED, { args: ['--strict'] });
    assert.deepEqual([code, findings, articles], [0, [], 1]);
    assert.deepEqual(requests, ['GET /feed.json', 'GET /kopi.jpg']);
  });

  for (const [name, [feed, server, expected]] of Object.entries(MISTAKES))
    it(`finds ${name}, and fails with --strict where it is more than advice`, async () => {
      const found = await checkServed(feed, { ...server, args: ['--strict'] });
      assert.deepEqual([codes(found), found.code], [expected, found.warning ? 1 : 0]);
      assert.equal(found.error, 0);
    });

  for (const [name, [feed, server, expected]] of Object.entries(ERRORS))
    it(`finds ${name}, and fails`, async () => {
      const found = await checkServed(feed, server);
      assert.deepEqual([codes(found), found.code], [expected, 1]);
    });

  it('takes compressed feeds, RSS and WordPress for what they are', async () => {
    const body = gzipSync(JSON.stringify(feedOf({ ...ITEM, image: undefined, content_text: 'Kebun kopi. '.repeat(2000) })));
    assert.deepEqual(codes(await checkServed(FEED, { answer: { body, headers: { 'content-encoding': 'gzip' } } })), ['image-missing']);
    const posts = [{ id: 7, link: 'https://kab.example/?p=7', title: { rendered: 'Kopi' }, excerpt: { rendered: '<p>Petik.</p>' }, date_gmt: daysAgo(1).slice(0, 19) }];
    assert.deepEqual(codes(await checkServed(posts)), ['image-missing']);
    const rss = `<?xml version="1.0"?><rss><channel><title>Contoh</title><link>https://kab.example/</link><item><guid>7</guid><title>Kopi</title><link>https://kab.example/kopi</link><description>Petik.</description><pubDate>${new Date(ITEM.date_published).toUTCString()}</pubDate></item></channel></rss>`;
    assert.deepEqual(codes(await checkServed(rss, { answer: { body: rss, headers: { 'content-type': 'application/rss+xml' } } })), ['image-missing', 'language-missing']);
  }); // prettier-ignore

  it('asks for few pictures at a time, for each once, and for none with --no-pictures', async (test) => {
    const items = Array.from({ length: 30 }, (_, i) => ({ ...ITEM, id: `${i}`, url: `/berita/${i}`, image: `/kopi.jpg?${i % 15}` }));
    let [now, most] = [0, 0];
    let overlap;
    const overlapping = new Promise((done) => (overlap = done));
    const { address, asked } = await serve(test, async ({ pathname, origin }) => {
      if (pathname === '/feed.json') return JSON.stringify(feedOf(...items)).replaceAll('/kopi.jpg', `${origin}/kopi.jpg`);
      most = Math.max(most, ++now);
      // The first one has no answer before another is asked for.
      if (now > 1) overlap();
      await overlapping;
      now--;
      return [200, { 'content-type': 'image/jpeg' }, jpeg(100)];
    });
    const pictures = () => asked.filter(({ url }) => url.startsWith('/kopi.jpg')).length;
    await run(['check', `${address}/feed.json`]);
    assert.equal(pictures(), 15);
    assert.ok(most > 1 && most <= 4, `${most} at once`);
    await run(['check', `${address}/feed.json`, '--no-pictures']);
    assert.equal(pictures(), 15);
  });

  it('weighs a picture by what comes, where a server doesn’t say how long it is', async () => {
    const head = { status: 200, headers: { 'content-length': null, 'transfer-encoding': 'chunked' }, body: jpeg(700_000) };
    const { findings } = await checkServed(FEED, { others: { '/kopi.jpg': head } });
    assert.match(findings[0].value, /^> 600 kB/);
  });

  it('says that browsers refuse a feed by http, but for one of the own machine', async (test) => {
    const address = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
    if (!address) return test.skip(`${hostname()} has no network`);
    const found = await checkServed(FEED, { host: address });
    assert.deepEqual(codes(found), ['feed-http', 'http-image']);
  }); // prettier-ignore

  it('reads a file, with the pictures and the next page beside it', async () => {
    write(folder, { 'gambar/kopi.jpg': jpeg(700_000), 'lama.json': JSON.stringify(feedOf({ ...ITEM, id: 'lama' })) });
    const items = [ITEM, { ...ITEM, id: '2', url: '/2', title: 'Dua', image: 'hilang.jpg' }].map((item, i) => ({ ...item, image: i ? item.image : 'gambar/kopi.jpg' })); // prettier-ignore
    const feed = { ...feedOf(...items), home_page_url: undefined, next_url: 'lama.json' };
    feed.items[0].url = '/kopi';
    writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
    const { code, stdout } = await run(['check', join(folder, 'feed.json'), '--json']);
    assert.deepEqual(codes(JSON.parse(stdout)), ['home-missing', 'image-large', 'image-unreachable']);
    assert.equal(code, 0);
    rmSync(join(folder, 'lama.json'));
    assert.equal((await run(['check', join(folder, 'feed.json'), '--json'])).code, 1);
  });

  it('speaks Indonesian, or English where it is asked to or the environment is', async () => {
    const file = join(folder, 'tanpa-gambar.json');
    writeFileSync(file, JSON.stringify(feedOf({ ...ITEM, image: undefined })));
    const says = async (args, env) =>
      (await run(['check', file, ...args], { env: { LC_ALL: '', LC_MESSAGES: '', LANG: '', ...env } })).stdout;
    assert.match(await says([]), /SARAN\n- Berita tanpa gambar \[image-missing\]\n {4}berita ke-1 “Petani kopi .*”\n {2}Yang perlu/);
    assert.match(await says([], { LANG: 'id_ID.UTF-8' }), /Berita tanpa gambar/);
    assert.match(await says([], { LANG: 'en_US.UTF-8' }), /An article has no picture/);
    assert.match(await says(['--lang', 'id'], { LANG: 'en_US.UTF-8' }), /Berita tanpa gambar/);
    assert.match(await says(['--lang', 'en'], { LANG: 'id_ID.UTF-8' }), /An article has no picture/);
  });

  it('numbers items from 1, for machines as for people, and has each problem as data and as a sentence', async () => {
    const file = join(folder, 'urutan.json');
    writeFileSync(file, JSON.stringify(feedOf({ title: 'Tanpa alamat' }, ITEM, ITEM, 7)));
    const leftOut = async (lang) => {
      const { stdout } = await run(['check', file, '--json', '--no-pictures', '--lang', lang]);
      return JSON.parse(stdout).findings.filter(({ code }) => code === 'item-left-out').map(({ item, problem, value }) => [item, problem, value]); // prettier-ignore
    };
    const { title, url } = ITEM;
    const problems = (...sentences) => [
      [{ number: 1 }, { code: 'no-url', number: 1 }, sentences[0]],
      [{ number: 3, title, url }, { code: 'duplicate-url', number: 3 }, sentences[1]],
      [{ number: 4 }, { code: 'not-an-object', number: 4 }, sentences[2]],
    ];
    assert.deepEqual(await leftOut('en'), problems('it has no http(s) url', 'its address came before', 'it is no object'));
    assert.deepEqual(
      await leftOut('id'),
      problems('tidak punya alamat http(s)', 'alamatnya sudah dipakai berita sebelumnya', 'bukan objek'),
    );
    const { stdout } = await run(['check', file, '--no-pictures', '--lang', 'id']);
    assert.match(
      stdout,
      /berita ke-1: tidak punya alamat http\(s\)\n {4}berita ke-3 “.*”: alamatnya sudah dipakai berita sebelumnya\n {4}berita ke-4: bukan objek\n/,
    );
  });

  it('says each reason of the reader in Indonesian', async (test) => {
    const reasons = {
      '': /kosong/,
      '<!doctype html>': /halaman HTML/,
      '{"items"': /bukan JSON yang lengkap/,
      '<svg></svg>': /bukan RSS atau Atom/,
      '{"a":1}': /bukan JSON Feed/,
      '{"code":"rest_no_route","message":"No route"}': /galat WordPress rest_no_route/,
      [JSON.stringify(feedOf(1))]: /bukan objek/,
      [JSON.stringify(feedOf({ title: 'a' }))]: /tidak punya alamat/,
      [JSON.stringify(feedOf(ITEM, ITEM))]: /alamatnya sudah dipakai/,
      [JSON.stringify(feedOf(...Array.from({ length: 5001 }, (_, i) => ({ ...ITEM, id: `${i}`, url: `/${i}` }))))]: /5001 berita, yang dibaca 5000/,
      [`Notice: galat${JSON.stringify(FEED)}<!-- x -->selesai`]: /sebelum feed: “Notice: galat”[^]*sesudah feed: “selesai”/,
    }; // prettier-ignore
    for (const [text, said] of Object.entries(reasons)) {
      const file = join(folder, 'alasan.json');
      writeFileSync(file, text);
      const { stdout } = await run(['check', file, '--lang', 'id', '--no-pictures']);
      assert.match(stdout, said);
    }
    assert.match((await run(['check', join(folder, 'tidak-ada.json'), '--lang', 'id'])).stdout, /berkas tidak ada/);
    mkdirSync(join(folder, 'kosong'));
    assert.match((await run(['check', join(folder, 'kosong'), '--lang', 'id'])).stdout, /berkas tidak ada: .*kosong.feed\.json/);
    const { address } = await serve(test, () => undefined);
    assert.match((await run(['check', `${address}/feed.json`, '--lang', 'id'])).stdout, /server menjawab 404/);
    assert.match((await run(['check', `http://127.0.0.1:${await freePort()}`, '--lang', 'id'])).stdout, /tidak menerima sambungan/);
  });

  it('asks for the page of one article, and takes a server that talks to no program for one that is there', async () => {
    const items = [ITEM, { ...ITEM, id: '2', title: 'Dua', url: '/berita/2' }].map((item) => ({
      ...item,
      url: new URL(item.url, 'http://x').pathname,
    }));
    for (const status of [200, 403, 429]) {
      const { findings, requests } = await checkServed(feedOf(...items), { homed: true, others: { '/berita/kopi': { status, body: '' } } });
      assert.deepEqual(findings, []);
      assert.ok(requests.some((asked) => asked.endsWith('/berita/kopi')) && !requests.some((asked) => asked.endsWith('/berita/2')));
    }
  });

  it('takes an address without its scheme', async (test) => {
    const { address } = await serve(test, wellKept({ '/feed.json': JSON.stringify(feedOf({ ...ITEM, image: undefined })) }));
    const { code, stdout } = await run(['check', address.replace('http://', '') + '/feed.json', '--json']);
    assert.deepEqual([code, JSON.parse(stdout).source], [0, `${address}/feed.json`]);
    const { stdout: said } = await run(['check', 'tidak.invalid/feed.json', '--lang', 'id']);
    assert.match(said, /^https:\/\/tidak\.invalid\/feed\.json\n[^]*nama host tidak dikenal/);
  });

  describe('of a set that will be at --url', () => {
    const build = async (test) => {
      const root = folderOf(test);
      write(join(root, 'berita'), markdown(Array.from({ length: 70 }, (_, n) => n)));
      const out = join(root, 'public');
      const { code, stderr } = await run(['build', join(root, 'berita'), '--out', out, '--url', 'https://feed.portal.example/', '--home', 'https://portal.example/', '--article-url', 'https://portal.example/berita/{slug}', '--bodies']); // prettier-ignore
      assert.equal(code, 0, stderr);
      return out;
    };
    const checked = async (file, ...args) => {
      const { code, stdout } = await run(['check', file, '--json', ...args]);
      return { code, found: JSON.parse(stdout).findings.filter(({ code }) => !/image-missing|feed-old|headline-long/.test(code)) };
    };

    it('reads all that it names from the folder', async (test) => {
      const out = await build(test);
      for (const name of ['feed.json', 'kanal/pertanian.json']) assert.deepEqual(await checked(join(out, name)), { code: 0, found: [] });
      for (const url of ['https://lain.example/', 'https://lain.example/feed.json'])
        assert.notDeepEqual((await checked(join(out, 'feed.json'), '--url', url)).found, [], url);
    });

    it('takes the folder, in all forms, for its feed', async (test) => {
      const out = await build(test);
      for (const [folder, cwd] of [[out], [`${out}/`], ['public', join(out, '..')], ['./public/', join(out, '..')], ['.', out]]) {
        const { code, stdout } = await run(['check', folder, '--json'], { cwd });
        const { source, articles } = JSON.parse(stdout);
        assert.deepEqual([code, source, articles], [0, join(folder, 'feed.json'), 30], folder);
      }
      const { code, stdout } = await run(['check', join(out, '../berita'), '--lang', 'id']);
      assert.equal(code, 1);
      assert.match(stdout, /berkas tidak ada: .*berita\/feed\.json/);
    });

    it('finds a page, a text, a kanal or a part of the search index that is gone', async (test) => {
      const out = await build(test);
      const [page] = readdirSync(join(out, 'pages')).filter((name) => name.startsWith('feed-1'));
      const [body] = readdirSync(join(out, 'articles'));
      const search = readdirSync(join(out, 'search'));
      for (const [path, code, exit] of [
        [`pages/${page}`, 'next-unreachable', 1],
        [`articles/${body}`, 'body-unreachable', 0],
        ['kanal/pertanian.json', 'kanal-unreachable', 1],
        ...search.map((name) => [`search/${name}`, 'search-unreachable', 0]),
      ]) {
        const content = readFileSync(join(out, path));
        rmSync(join(out, path));
        const { code: exitCode, found } = await checked(join(out, 'feed.json'));
        assert.deepEqual([exitCode, [...new Set(found.map(({ code }) => code))]], [exit, [code]], path);
        writeFileSync(join(out, path), content);
      }
    });
  });

  it('finds little to say of the sample feed', async () => {
    const demo = new URL('../../demo/feed.json', import.meta.url).pathname;
    const { code, stdout } = await run(['check', demo, '--json']);
    const { articles } = JSON.parse(stdout);
    assert.deepEqual([code, articles], [0, JSON.parse(readFileSync(demo, 'utf8')).items.length]);
  });
});
