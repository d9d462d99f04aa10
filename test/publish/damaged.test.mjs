// What is damaged, of whatever kind: the article or the source is named, with a sentence of its own and none of a library's words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { run } from './command.mjs';
import { folder, serve, write } from './newsroom.mjs';
import { photo } from './photos.mjs';

const ENV = { LANG: 'id_ID.UTF-8', LC_ALL: '', LC_MESSAGES: '' };

async function build(sources, out, ...more) {
  const args = ['build', ...[sources].flat(), '--out', out, '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar', '--json'];
  const { code, stdout } = await run([...args, ...more], { env: ENV });
  return { code, ...JSON.parse(stdout) };
}

const half = (bytes) => bytes.subarray(0, bytes.length / 2);
const text = (title, body = 'Isi.') => `# ${title}\n\n1 Januari 2021\n\n${body}\n`;
const pictured = (file) => `---\ntitle: ${file}\ndate: 2021-01-01\ngambar: ${file}\n---\nIsi.\n`;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A document of a word processor, with some of its parts as they should not be. */
async function docx(parts = {}, more = '') {
  const zip = new JSZip();
  const paragraphs = ['Judul', '1 Januari 2021', 'Isi.'].map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`);
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}${more}</w:body></w:document>`,
    ...parts,
  };
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const PICTURE = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const PICTURE_RELATION = `<Relationships xmlns="${RELATIONS}"><Relationship Id="r9" Type="${OFFICE}/image" Target="media/a.png"/></Relationships>`;

/** A PNG of 30,000 by 30,000 pixels, as far as its head tells. */
function hugePng() {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head[8] = 8;
  const chunk = (type, data) => {
    const bytes = Buffer.alloc(12 + data.length);
    bytes.writeUInt32BE(data.length);
    bytes.write(type, 4, 'latin1');
    data.copy(bytes, 8);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
    return bytes;
  };
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(30_001))), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}

describe('a folder with damaged files', () => {
  it('has each named, with what to do, and publishes what can be read', async (test) => {
    const root = folder(test);
    const whole = await docx();
    const [jpeg, png, webp, avif] = await Promise.all(['jpeg', 'png', 'webp', 'avif'].map((kind) => photo(kind, { width: 600, height: 400 }))); // prettier-ignore
    const berita = write(join(root, 'berita'), {
      'utuh.docx': whole,
      'terpotong.docx': half(whole),
      'bukan.docx': 'Hanya teks.',
      'zip.docx': await new JSZip().file('a', 'b').generateAsync({ type: 'nodebuffer' }),
      'xml.docx': await docx({ 'word/document.xml': '<w:document><w:body><w:p>' }),
      'sandi.docx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]),
      'hilang.docx': await docx({ 'word/_rels/document.xml.rels': PICTURE_RELATION }, PICTURE),
      'a.jpg': half(jpeg),
      'b.png': half(png),
      'c.webp': half(webp),
      'd.avif': half(avif),
      ...Object.fromEntries(['a.jpg', 'b.png', 'c.webp', 'd.avif'].map((name) => [`${name}.md`, pictured(name)])),
      'dalam.md': text('Dalam', `${'> '.repeat(5000)}x`),
      'lingkar.md': '---\ndate: 2021-01-01\ntitle: &a [*a]\n---\nIsi.\n',
      'kutip.md': '+++\ndate = 2021-01-01\ntitle = "Kopi\n+++\nIsi.\n',
      'dua.md': '+++\ntitle = "a"\ntitle = "b"\n+++\nIsi.\n',
      'ganjil.txt': Buffer.concat([
        Buffer.from('fffe', 'hex'),
        Buffer.from('Judul \ud800\n\n1 Januari 2021\n\nIsi.', 'utf16le'),
        Buffer.from('A'),
      ]),
    });
    const out = join(root, 'out');
    const { code, problems, articles } = await build(berita, out);
    assert.equal(code, 1);
    assert.deepEqual(Object.fromEntries(problems.map(({ item, code, reason }) => [item, [code, reason]])), {
      'a.jpg.md': ['picture-cut', 'gambar a.jpg terpotong: terbit sejauh yang ada, salin ulang dari aslinya'],
      'b.png.md': ['picture-damaged', 'gambar b.png rusak atau terpotong: berita terbit tanpa gambar itu'],
      'bukan.docx': ['docx-unreadable', 'bukan dokumen Word (.docx)'],
      'c.webp.md': ['picture-cut', 'gambar c.webp terpotong: terbit sejauh yang ada, salin ulang dari aslinya'],
      'd.avif.md': ['picture-damaged', 'gambar d.avif rusak atau terpotong: berita terbit tanpa gambar itu'],
      'dalam.md': ['text-nested', 'isinya bertingkat terlalu dalam: kurangi tanda > atau - di awal barisnya'],
      'dua.md': ['front-matter-unreadable', 'bagian di awal berkas, di antara --- atau +++, tidak dapat dibaca: baris 3'],
      'hilang.docx': ['picture-missing', 'gambar 1 tidak ada: berita terbit tanpa gambar itu'],
      'kutip.md': ['front-matter-unreadable', 'bagian di awal berkas, di antara --- atau +++, tidak dapat dibaca: baris 3'],
      'lingkar.md': ['front-matter-unreadable', 'bagian di awal berkas, di antara --- atau +++, tidak dapat dibaca: baris 3'],
      'sandi.docx': ['docx-locked', 'ini dokumen Word lama, atau memakai kata sandi: simpan sebagai .docx tanpa kata sandi'],
      'terpotong.docx': ['docx-damaged', 'dokumen Word ini rusak atau terpotong: salin ulang, atau buka di Word lalu simpan ulang'],
      'xml.docx': ['docx-damaged', 'dokumen Word ini rusak atau terpotong: salin ulang, atau buka di Word lalu simpan ulang'],
      'zip.docx': ['docx-unreadable', 'bukan dokumen Word (.docx)'],
    });
    assert.equal(articles, 7);
    assert.doesNotMatch(readFileSync(join(out, 'feed.json'), 'utf8'), /\\ud[89a-f]/i);
  });

  it('says of each picture why it can’t be made smaller', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), {
      'a.jpg': half(await photo('jpeg', { width: 600, height: 400 })),
      'b.png': hugePng(),
      'a.md': pictured('a.jpg'),
      'b.md': pictured('b.png'),
    });
    const { problems } = await build(berita, join(root, 'out'), '--images', '--url', 'https://feed.example/');
    assert.deepEqual(
      problems.filter(({ code }) => code === 'picture-unchanged').map(({ cause, reason }) => [cause.code, reason]),
      [
        ['picture-broken', 'gambar dibiarkan seperti aslinya: rusak atau terpotong'],
        ['picture-huge', 'gambar dibiarkan seperti aslinya: 30000 × 30000 piksel terlalu besar, perkecil dulu'],
      ],
    );
  });
});

const FEED = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'S', items: [{ id: '1', url: 'https://s.example/1', title: 'S' }] }); // prettier-ignore

describe('a server', () => {
  const answer = (head, body = FEED) => Buffer.concat([Buffer.from(`HTTP/1.1 ${head}\r\n\r\n`), Buffer.from(body)]);
  const cut = gzipSync(FEED.repeat(9)).subarray(0, -20);
  for (const [name, sent, code, reason] of [
    ['resets the connection', (socket) => socket.resetAndDestroy(), 'connection-lost', /^sambungan ke server terputus/],
    ['says nothing', '', 'connection-lost', /^sambungan ke server terputus/],
    ['ends before the length that it has named', answer(`200 OK\r\nContent-Length: ${FEED.length + 50}`), 'connection-lost', /terputus/],
    ['names a shorter length', answer(`200 OK\r\nContent-Length: ${FEED.length - 20}`), 'no-json-no-xml', /^bukan JSON yang lengkap/],
    ['names a length that is none', answer('200 OK\r\nContent-Length: abc'), 'answer-broken', /^jawaban server rusak: .*pengelola/],
    ['ends in a chunk', answer('200 OK\r\nTransfer-Encoding: chunked', 'fff\r\n{"x'), 'connection-lost', /terputus/],
    ['speaks no HTTP', 'SSH-2.0-OpenSSH\r\n\r\n', 'answer-broken', /^jawaban server rusak/],
    [
      'sends what is not compressed as if it were',
      answer('200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5', 'hello'),
      'answer-broken',
      /^jawaban server rusak/,
    ],
    [
      'sends compressed half of it',
      answer(`200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${cut.length}`, cut),
      /no-json-no-xml|answer-broken/,
      /JSON|rusak/,
    ],
    [
      'redirects in a circle',
      answer('302 Found\r\nLocation: /feed.json\r\nContent-Length: 0\r\nConnection: close', ''),
      'redirect-circle',
      /^server mengalihkan alamat ini berputar-putar/,
    ],
    ['redirects to no address', answer('302 Found\r\nLocation: http://[\r\nContent-Length: 0', ''), 'redirect-broken', /bukan alamat/],
    [
      'redirects to another kind of address',
      answer('302 Found\r\nLocation: ftp://a.example/\r\nContent-Length: 0', ''),
      'redirect-broken',
      /bukan alamat/,
    ],
  ])
    // prettier-ignore
    it(`that ${name} is said in a newsroom’s words`, async (test) => {
      const server = createServer((socket) => {
        socket.on('error', () => {});
        if (typeof sent === 'function') sent(socket);
        else socket.once('data', () => socket.end(sent));
      });
      await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
      test.after(() => server.close());
      const { problems } = await build(`http://127.0.0.1:${server.address().port}/feed.json`, join(folder(test), 'out'));
      assert.match(problems[0].code, new RegExp(code), problems[0].reason);
      assert.match(problems[0].reason, reason);
    });

  it('that is asked by https and speaks http, or at a port that is not for the web, is said so', async (test) => {
    const { address } = await serve(test, () => FEED);
    const { problems } = await build([address.replace('http:', 'https:'), 'http://127.0.0.1:22/'], join(folder(test), 'out'));
    problems.sort((a, b) => (a.code < b.code ? -1 : 1));
    assert.deepEqual(
      problems.map(({ code, reason }) => [code, reason]),
      [
        ['https-failed', 'https gagal: server hanya mengenal http, atau https yang sudah terlalu lama'],
        ['port-blocked', 'port di alamat ini bukan untuk web'],
      ],
    );
  });
});

describe('a feed that is cut', () => {
  const item = (n) => `<item><title>Berita ${n}</title><link>https://s.example/${n}</link><description>Isi.</description></item>`;
  const rss = (head = '') => `<?xml version="1.0"?><rss version="2.0"${head}><channel><title>S</title>${[1, 2, 3].map(item).join('')}</channel></rss>`; // prettier-ignore
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>S</title>${[1, 2, 3].map((n) => `<entry><id>${n}</id><title>Berita ${n}</title><link href="https://s.example/${n}"/></entry>`).join('')}</feed>`; // prettier-ignore
  const WXR = ' xmlns:wp="http://wordpress.org/export/1.2/"';
  const wxr = rss(WXR).replaceAll('</item>', '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>');
  for (const [name, whole] of Object.entries({ RSS: rss(), Atom: atom, 'an export of WordPress': wxr }))
    it(`(${name}) keeps the last feed, and --force publishes what is there`, async (test) => {
      const root = folder(test);
      const out = join(root, 'out');
      const file = join(root, 'feed.xml');
      write(root, { 'feed.xml': whole });
      assert.deepEqual((({ code, articles }) => [code, articles])(await build(file, out)), [0, 3]);
      write(root, { 'feed.xml': whole.slice(0, whole.lastIndexOf('</title>')) });
      const { code, problems } = await build(file, out);
      assert.deepEqual([code, problems[0].code], [2, 'feed-cut']);
      assert.match(problems[0].reason, /^feed-nya terpotong.*--force$/);
      assert.equal(JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.length, 3);
      assert.ok((await build(file, out, '--force')).articles >= 2);
    });

  it('is not one with something behind its end', async (test) => {
    const { address } = await serve(test, () => `${rss()}\n<!-- Cached -->\n<script src="x.js"></script>`);
    assert.equal((await build(`${address}/feed`, join(folder(test), 'out'))).code, 0);
  });
});
