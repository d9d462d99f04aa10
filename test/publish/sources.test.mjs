// What can be read: each kind of source, by the command and as it comes.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import JSZip from 'jszip';
import sharp from 'sharp';
import { run } from './command.mjs';
import { folder, markdown, posts, sample, serve, write } from './newsroom.mjs';
import { photo } from './photos.mjs';

const PRESS = `Petani Kopi Licin Belajar Memetik Buah Merah

Senin, 18 Januari 2021


BANYUWANGI – Kelompok tani di Kecamatan Licin belajar memetik kopi saat buahnya merah penuh. Panen yang seragam membuat rasa kopi lebih bersih,  dan harganya lebih baik bagi petani di lereng Ijen.

Pelatihan berlangsung di kebun rakyat & diikuti petani dari beberapa desa. Tulisan ini contoh.

Buah yang dipetik langsung dirambang di air <tawar> sebelum dijemur. (*)



Berita Terkait

Bagikan Artikel :
`;

const PATTERN = 'https://kab.example/berita/{slug}';

/** Builds from `sources`. @returns the outcome and the written feed. */
async function build(test, sources, args = [], options = {}) {
  const out = options.out ?? join(folder(test), 'out');
  const { code, stdout, stderr } = await run(['build', ...sources, '--out', out, '--title', 'Kabar Contoh', '--json', ...args], options);
  const outcome = stdout ? JSON.parse(stdout) : undefined;
  const read = (name) => JSON.parse(readFileSync(join(out, name), 'utf8'));
  return { code, stderr, outcome, out, read, items: outcome && outcome.result !== 'kept' ? read('feed.json').items : [] };
}

/** What a word processor writes. */
async function docx(paragraphs) {
  const zip = new JSZip();
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  zip.file('[Content_Types].xml', `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`); // prettier-ignore
  zip.file('_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`); // prettier-ignore
  const text = paragraphs.map((words) => `<w:p><w:r>${words.startsWith('*') ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${words.replace(/^\*/, '')}</w:t></w:r></w:p>`); // prettier-ignore
  zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text.join('')}</w:body></w:document>`); // prettier-ignore
  return zip.generateAsync({ type: 'nodebuffer' });
}

describe('a folder of articles', () => {
  it('reads a text as newsrooms keep it, without what the page shows below it', async (test) => {
    const berita = write(folder(test), { 'petik-merah.txt': PRESS });
    const { code, items } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.equal(code, 0);
    assert.deepEqual(items, [
      {
        id: 'petik-merah',
        url: 'https://kab.example/berita/petik-merah',
        title: 'Petani Kopi Licin Belajar Memetik Buah Merah',
        summary:
          'Kelompok tani di Kecamatan Licin belajar memetik kopi saat buahnya merah penuh. Panen yang seragam membuat rasa kopi lebih bersih, dan harganya lebih baik bagi petani di lereng Ijen. Pelatihan berlangsung di kebun rakyat…',
        content_html:
          '<p>BANYUWANGI – Kelompok tani di Kecamatan Licin belajar memetik kopi saat buahnya merah penuh. Panen yang seragam membuat rasa kopi lebih bersih, dan harganya lebih baik bagi petani di lereng Ijen.</p>\n<p>Pelatihan berlangsung di kebun rakyat &amp; diikuti petani dari beberapa desa. Tulisan ini contoh.</p>\n<p>Buah yang dipetik langsung dirambang di air &lt;tawar&gt; sebelum dijemur. (*)</p>',
        date_published: '2021-01-18T00:00:00+07:00',
      },
    ]);
  });

  it('reads it from an old Windows, with lines broken by hand and the date right below the headline', async (test) => {
    const broken = 'Sekolah Lapangan di Muncar\r\nSelasa, 14 Februari 2023 - 21:17 WIB\r\n\r\nMUNCAR - Nelayan belajar\r\nmembaca cuaca \x93dini\x94.\r\n\r\nHari kedua\r\ndi pelabuhan.\r\n\r\nSelesai. (*)\r\n'; // prettier-ignore
    const berita = write(folder(test), { 'muncar.txt': Buffer.from(broken, 'latin1') });
    const { items } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.equal(items[0].title, 'Sekolah Lapangan di Muncar');
    assert.equal(items[0].date_published, '2023-02-14T21:17:00+07:00');
    assert.equal(items[0].content_html, '<p>MUNCAR - Nelayan belajar membaca cuaca “dini”.</p>\n<p>Hari kedua di pelabuhan.</p>\n<p>Selesai. (*)</p>'); // prettier-ignore
  });

  it('takes the kanal from the folder below it and the day from a file’s name', async (test) => {
    const berita = write(folder(test), { 'seni-budaya/2022-03-04-gandrung.txt': 'Tari Gandrung\n\nTari dari Banyuwangi. Contoh.\n' });
    const [item] = (await build(test, [berita], ['--article-url', PATTERN])).items;
    assert.deepEqual([item.url, item.tags, item.date_published], ['https://kab.example/berita/gandrung', ['Seni budaya'], '2022-03-04T00:00:00+07:00']); // prettier-ignore
  });

  it('reads Markdown with front matter, in Indonesian or English', async (test) => {
    const berita = write(folder(test), {
      'a.md': '---\njudul: "Api biru & belerang"\ntanggal: Selasa, 19 Januari 2021\nkanal: Pariwisata\ntags: [Ijen, gunung]\npenulis: Redaksi contoh\nringkasan: Ringkas.\n---\n\nIjen **indah**.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n', // prettier-ignore
      'b.md':
        '---\nid: 7\nurl: https://lain.example/b\ndate: 2021-01-18\nupdated: 2021-01-20T08:00:00Z\nlanguage: en\n---\n# A title with *stress*\n\nText.\n',
    });
    const [a, b] = (await build(test, [berita], ['--article-url', PATTERN])).items;
    assert.deepEqual(
      [a.title, a.summary, a.tags, a.authors],
      ['Api biru & belerang', 'Ringkas.', ['Pariwisata', 'Ijen', 'gunung'], [{ name: 'Redaksi contoh' }]],
    );
    assert.match(a.content_html, /<strong>indah<\/strong>[^]*<table>/);
    assert.deepEqual(
      [b.id, b.url, b.title, b.content_html, b.language, b.date_modified],
      ['7', 'https://lain.example/b', 'A title with stress', '<p>Text.</p>\n', 'en', '2021-01-20T15:00:00+07:00'],
    );
  });

  it('reads .docx', async (test) => {
    const document = await docx(['Panen Raya di Genteng', 'Rabu, 20 Januari 2021', 'GENTENG – Padi dipanen.', '*Tebal.', 'Selesai. (*)', 'Berita Terkait', 'Lain']); // prettier-ignore
    const berita = write(folder(test), { 'genteng.docx': document });
    const [item] = (await build(test, [berita], ['--article-url', PATTERN])).items;
    assert.equal(item.title, 'Panen Raya di Genteng');
    assert.equal(item.content_html, '<p>GENTENG – Padi dipanen.</p>\n<p><strong>Tebal.</strong></p>\n<p>Selesai. (*)</p>');
    assert.equal(item.date_published, '2021-01-20T00:00:00+07:00');
  });

  it('puts pictures beside the feed: the article’s own, those in its text, and the one of its name', async (test) => {
    const berita = write(folder(test), {
      'a.md': '---\njudul: A\ntanggal: 2021-01-02\ngambar: foto/ijen.jpg\nketerangan: Kawah\n---\nTeks ![peta](foto/peta%20a.png)\n',
      'foto/ijen.jpg': await photo(),
      'foto/peta a.png': await photo('png'),
      'b.txt': 'B\n\n1 Januari 2021\n\nTeks.\n',
      'b.webp': await photo('webp'),
    });
    const { items, out } = await build(test, [berita], ['--article-url', PATTERN, '--url', 'https://cdn.example/berita']);
    const kept = async (address) => (await sharp(join(out, address.replace('https://cdn.example/berita/', ''))).metadata()).format;
    assert.match(items[0].image, /^https:\/\/cdn\.example\/berita\/pictures\/ijen-[\da-f]{16}\.jpg$/);
    assert.deepEqual([await kept(items[0].image), items[0]._bwi.image_alt, await kept(items[1].image)], ['jpeg', 'Kawah', 'webp']);
    assert.equal(await kept(/src="([^"]+)"/.exec(items[0].content_html)[1]), 'png');
  });

  it('names each file that it can’t read, with the reason, and publishes the rest', async (test) => {
    const berita = write(folder(test), {
      'baik.txt': PRESS,
      'kosong.txt': '\n',
      'judul-saja.txt': 'Judul\n\nSenin, 18 Januari 2021\n',
      'tanpa-tanggal.txt': 'Judul\n\nTeks.\n',
      'tanggal-salah.md': '---\ntitle: X\ndate: 31 Februari 2021\n---\nTeks.\n',
      'yaml.md': '---\nid: 1\ntitle: [x\n---\nTeks.\n',
      'daftar.md': '---\n- x\n---\nTeks.\n',
      'rusak.docx': 'no zip',
      'lama.doc': 'x',
      'sub/baik.txt': PRESS,
      'luar.md': '---\ntitle: X\ndate: 2021-01-01\nimage: ../../etc/passwd\n---\nTeks.\n',
      'hilang.md': '---\ntitle: X\ndate: 2021-01-01\nimage: hilang.jpg\n---\nTeks.\n',
      '.DS_Store': 'x',
      '~$baik.docx': 'x',
      'foto.jpg': 'x',
      'besar.txt': '',
      'kosong.docx': '',
      'tanggal.txt': 'Judul\n\nSenin, 31 Februari 2021\n\nTeks.\n',
    });
    truncateSync(join(berita, 'besar.txt'), 60_000_000);
    symlinkSync('tiada', join(berita, 'mati.txt'));
    const { code, outcome, stderr, items } = await build(test, [berita], ['--article-url', PATTERN, '--url', 'https://cdn.example/']);
    assert.equal(code, 1);
    assert.equal(items.length, 3);
    const expected = {
      'kosong.txt': ['file-empty', undefined, 'it is empty'],
      'judul-saja.txt': ['text-missing', undefined, 'there is no text below the headline'],
      'tanpa-tanggal.txt': ['date-missing', undefined, 'it has no date: write a line like "Senin, 18 Januari 2021"'],
      'tanggal-salah.md': ['date-unreadable', '31 Februari 2021', 'its date is none: 31 Februari 2021'],
      'yaml.md': ['front-matter-unreadable', '3', 'its front matter can’t be read: line 3'],
      'daftar.md': ['front-matter-unreadable', '2', 'its front matter can’t be read: line 2'],
      'rusak.docx': ['docx-unreadable', undefined, 'it is no document of a word processor (.docx)'],
      'lama.doc': ['file-kind', '.doc', '.doc can’t be read: save it as .docx, .txt or .md'],
      'sub/baik.txt': ['same-address', 'baik.txt', 'its address is that of baik.txt'],
      'besar.txt': ['file-too-large', '60 MB', 'it has 60 MB, too much for an article'],
      'mati.txt': ['file-missing', join(berita, 'mati.txt'), `there is no such file: ${join(berita, 'mati.txt')}`],
      'tanggal.txt': ['date-unreadable', 'Senin, 31 Februari 2021', 'its date is none: Senin, 31 Februari 2021'],
      'kosong.docx': ['file-empty', undefined, 'it is empty'],
      'luar.md': [
        'picture-outside',
        '../../etc/passwd',
        'its picture ../../etc/passwd is outside the folder: the article is published without it',
      ],
      'hilang.md': ['picture-missing', 'hilang.jpg', 'its picture hilang.jpg is missing: the article is published without it'],
    };
    const found = Object.fromEntries(outcome.problems.map(({ item, code, value, reason }) => [item, [code, value, reason]]));
    assert.deepEqual(found, expected);
    for (const [item, [, , reason]] of Object.entries(expected))
      assert.ok(stderr.split('\n').includes(`${berita}: ${item}: ${reason}`), `${item} is not named:\n${stderr}`);
  });

  it('leaves fields of front matter out that are not what they should be, names them, and publishes the article', async (test) => {
    const berita = write(folder(test), {
      'a.md':
        '---\njudul: A\ntanggal: 2021-01-02\nringkasan: [a]\ntags: { satu: 1 }\nrubrik: [bebas]\nauthors: [Ani, { name: Budi }]\n---\nTeks.\n',
    });
    const { code, outcome, items } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.deepEqual([code, outcome.articles, items[0].title, items[0].image, items[0].authors], [1, 1, 'A', undefined, [{ name: 'Ani' }]]);
    assert.deepEqual(
      outcome.problems.map(({ item, code, value, reason }) => [item, code, value, reason]),
      [
        ['a.md', 'field-not-text', 'ringkasan', '"ringkasan" is to be text'],
        ['a.md', 'field-not-list', 'tags', '"tags" is to be text or a list of texts'],
        ['a.md', 'field-not-text', 'authors.1', '"authors.1" is to be text'],
      ],
    );
  });

  it('names articles by the folder that they have to themselves, and kanal by folders that are no years', async (test) => {
    const berita = write(folder(test), {
      'ekonomi/2025/06/umkm/index.md': '---\ndate: 2025-06-01\ngambar: foto.jpg\n---\n# UMKM\n\nTeks.\n',
      'ekonomi/2025/06/umkm/foto.jpg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
      'seni/umkm/index.md': '---\ndate: 2025-06-02\n---\n# UMKM lain\n\nTeks.\n',
    });
    const { code, items } = await build(test, [berita], ['--article-url', 'https://kab.example/{kanal}/{year}/{month}/{slug}', '--url', 'https://cdn.example/']); // prettier-ignore
    assert.equal(code, 0);
    assert.deepEqual(
      items.map(({ url, tags, image }) => [url, tags, Boolean(image)]),
      [
        ['https://kab.example/seni/2025/06/umkm', ['Seni'], false],
        ['https://kab.example/ekonomi/2025/06/umkm', ['Ekonomi'], true],
      ],
    );
  });

  it('tells articles of one address apart, the one that was published first keeping it', async (test) => {
    const berita = write(folder(test), {
      'a/umkm.txt': 'Dua\n\n2 Januari 2021\n\nTeks.\n',
      'b/umkm.txt': 'Satu\n\n1 Januari 2021\n\nTeks.\n',
      'c/umkm.txt': 'Tiga\n\n3 Januari 2021\n\nTeks.\n',
    });
    const { code, items, outcome } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.deepEqual(items.map(({ id, title }) => [id, title]), [['umkm-3', 'Tiga'], ['umkm-2', 'Dua'], ['umkm', 'Satu']]); // prettier-ignore
    assert.deepEqual(items.map(({ url }) => url), ['https://kab.example/berita/umkm-3', 'https://kab.example/berita/umkm-2', 'https://kab.example/berita/umkm']); // prettier-ignore
    assert.deepEqual([code, ...outcome.problems.map(({ item, code }) => `${item} ${code}`)], [1, 'a/umkm.txt address-numbered', 'c/umkm.txt address-numbered']); // prettier-ignore
  });

  it('follows links to folders, each once', async (test) => {
    const root = write(folder(test), { 'berita/a.txt': PRESS, 'arsip/b.txt': PRESS.replace('Petani', 'Nelayan') });
    symlinkSync('../arsip', join(root, 'berita/arsip'));
    symlinkSync('.', join(root, 'berita/lingkar'));
    const { code, items } = await build(test, [join(root, 'berita')], ['--article-url', PATTERN]);
    assert.deepEqual([code, items.map(({ id }) => id).sort()], [0, ['a', 'b']]);
  });

  it('keeps articles of one day in the order in which their files were changed', async (test) => {
    const berita = write(folder(test), Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.txt`, PRESS.replace('Petani', name)])));
    for (const [name, time] of Object.entries({ a: 2000, b: 3000, c: 1000 })) utimesSync(join(berita, `${name}.txt`), time, time);
    assert.deepEqual((await build(test, [berita], ['--article-url', PATTERN])).items.map(({ id }) => id), ['b', 'a', 'c']); // prettier-ignore
  });

  it('refuses a pattern that is no address, or names what no article has', async (test) => {
    const berita = write(folder(test), { 'a.txt': PRESS });
    for (const [args, said] of [
      [['--article-url', 'https://kab.example/{slug}/{tahun}'], /--article-url.*\{tahun\}/],
      [['--article-url', 'https://kab.example/berita'], /--article-url/],
      [['--article-url', 'https://[/{slug}'], /--article-url https:/],
      [['--url', 'https://['], /--url https:/],
      [['--home', 'https://portal contoh/'], /--home https:/],
      [['--home', 'portal.example'], /--home portal/],
    ]) {
      const { code, stderr } = await build(test, [berita], args);
      assert.equal(code, 2);
      assert.match(stderr, said);
    }
  });

  it('says it in Indonesian where the environment is', async (test) => {
    const berita = write(folder(test), { 'baik.txt': PRESS, 'kosong.txt': '\n' });
    const env = { LC_ALL: '', LC_MESSAGES: '', LANG: 'id_ID.UTF-8' };
    const { outcome, stderr } = await build(test, [berita], ['--article-url', PATTERN], { env });
    assert.deepEqual(outcome.problems, [{ source: berita, item: 'kosong.txt', reason: 'berkasnya kosong', code: 'file-empty' }]);
    assert.match(stderr, /: kosong\.txt: berkasnya kosong\n1 berita di .*: \d+ berkas ditulis, 0 dihapus\.\n[^\n]*--url\.\n$/);
    for (const of of [{ LC_ALL: 'C.UTF-8' }, { LC_MESSAGES: 'POSIX' }])
      assert.match((await build(test, [berita], ['--article-url', PATTERN], { env: { ...env, ...of } })).stderr, /berkasnya kosong/);
    for (const LANG of ['en_US.UTF-8', 'de_DE.UTF-8', 'C', ''])
      assert.match(
        (await build(test, [berita], ['--article-url', PATTERN], { env: { ...env, LANG } })).stderr,
        /kosong\.txt: it is empty\n/,
      );
  });

  it('says once that articles without an address need a pattern, and publishes no empty feed', async (test) => {
    const berita = write(folder(test), Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, PRESS])));
    const { code, outcome, stderr, out } = await build(test, [berita]);
    assert.deepEqual([code, outcome.result, outcome.articles, outcome.problems.length], [2, 'kept', 0, 40]);
    assert.equal(outcome.problems[0].code, 'address-missing');
    assert.deepEqual(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.replaceAll(/\/\S*/g, '…')),
      [
        // prettier-ignore
        '… 0.txt, 1.txt, 10.txt and 37 more: it has no address: say --article-url, such as https:… or --pages, which writes its page',
        'Nothing is published: … stays as it was. --force publishes all the same.',
      ],
    );
    assert.ok(!existsSync(join(out, 'feed.json')) && !existsSync(join(out, 'index.html')));
  });

  it('keeps each feed within what widgets take, long texts in files of their own', async (test) => {
    const long = (bytes) => `Judul\n\n1 Januari 2021\n\n${'Kata "kopi" di sini. '.repeat(bytes / 20)}\n`;
    const files = Object.fromEntries(
      Array.from({ length: 32 }, (_, i) => [`sedang-${i}.txt`, long(35_000).replace('Judul', `Judul ${i}`)]),
    );
    const berita = write(folder(test), { ...files, 'panjang.txt': long(300_000), 'raksasa.txt': long(3_000_000) });
    const { code, outcome, out, items, read } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.deepEqual([code, outcome.articles], [1, 34]);
    assert.deepEqual(outcome.problems.map(({ item, code }) => [item, code]), [['raksasa.txt', 'text-too-long']]); // prettier-ignore
    for (const name of readdirSync(out, { recursive: true }).filter((name) => /\.(json|xml)$/.test(name)))
      assert.ok(statSync(join(out, name)).size < 2_000_000, name);
    const panjang = items.find(({ id }) => id === 'panjang');
    assert.equal(panjang.content_html, undefined);
    assert.ok(read(panjang._bwi.body).items[0].content_html.length > 300_000);
    assert.equal(items.find(({ id }) => id === 'raksasa')._bwi?.body, undefined);
    assert.ok(items.find(({ id }) => id === 'sedang-1').content_html);
  });

  it('lets no control character through', async (test) => {
    const berita = write(folder(test), {
      'a.txt': 'Panen\x18 Raya\x1f\n\n1 Januari 2021\n\nPadi\x0bdi\x00 sawah\x07.\n',
      'b.md': '---\ndate: 2021-01-01\nid: "a\\x18b"\ntitle: "Ko\\x1fpi"\n---\nPetik\x18\x0cmerah\uffff.\n',
    });
    const { items, out } = await build(test, [berita], ['--article-url', PATTERN]);
    assert.deepEqual(items.map(({ title, id }) => [title, id]), [['Panen Raya', 'a'], ['Kopi', 'ab']]); // prettier-ignore
    for (const name of ['feed.json', 'feed.xml', 'index.html'])
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /[\0-\x08\x0b\x0c\x0e-\x1f\uffff]|\\u00[01]|\\[bf]/, name);
  });

  it('says why in JSON, too, where it can’t begin', async (test) => {
    const berita = write(folder(test), { 'a.txt': PRESS });
    const out = write(folder(test), { 'milik-lain.html': 'x' });
    for (const [args, problem] of [
      [['--article-url', PATTERN], 'folder-not-ours'],
      [['--url', 'portal'], 'option-no-address'],
    ]) {
      const { code, outcome } = await build(test, [berita], args, { out });
      assert.deepEqual([code, outcome.result, outcome.problems[0].code], [2, 'kept', problem]);
      assert.ok(outcome.problems[0].reason.length > problem.length);
    }
  });

  it('says with --quiet what went wrong, once', async (test) => {
    const berita = write(folder(test), { 'a.txt': PRESS, 'b.txt': '' });
    const out = join(folder(test), 'out');
    const args = ['--article-url', PATTERN, '--quiet'];
    const first = await build(test, [berita], args, { out });
    const second = await build(test, [berita], args, { out });
    write(berita, { 'c.txt': '' });
    const third = await build(test, [berita], args, { out });
    assert.deepEqual([first.code, second.code, third.code], [1, 1, 1]);
    assert.deepEqual([first.stderr.split('\n').length, second.stderr, third.stderr.split('\n').length], [2, '', 3]);
    assert.equal(second.outcome.problems.length, 1);
  });
});

describe('an address', () => {
  it('gives all pages of a WordPress site, as many posts at once as there are', async (test) => {
    const { address, asked } = await serve(test, ({ pathname, searchParams }) => {
      if (pathname !== '/wp-json/wp/v2/posts') return undefined;
      const size = Number(searchParams.get('per_page'));
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      const all = posts(Array.from({ length: 250 }, (_, i) => 250 - i), 'https://desa.example'); // prettier-ignore
      return [200, { 'x-wp-totalpages': Math.ceil(all.length / size), 'content-type': 'application/json' }, all.slice(start, start + size)];
    });
    const { code, outcome, items } = await build(test, [`${address}/wp-json/`]);
    assert.deepEqual([code, outcome.articles, items[0].title, items[0].tags], [0, 250, sample(250).title, [sample(250).kanal]]);
    const pages = asked.filter(({ url }) => url.includes('/posts'));
    assert.deepEqual(pages.map(({ url }) => new URL(url, address).searchParams.get('page')), [null, '2', '3']); // prettier-ignore
    assert.ok(pages.every(({ url }) => url.includes('_embed')));
  });

  describe('of a site of WordPress', () => {
    /** A site whose posts are `site.posts`, and which counts the bytes that it sends. */
    async function wordPress(test, site) {
      const handle = ({ pathname, searchParams, origin }) => {
        if (pathname === '/') return [200, { 'content-type': 'text/html', ...(site.header && { link: `<${origin}/wp-json/>; rel="https://api.w.org/"` }) }, `<!DOCTYPE html><html><head><title>Desa</title>${site.head?.(origin) ?? ''}</head><body><p>Desa</p></body></html>`]; // prettier-ignore
        if (pathname === '/feed/') return `<rss version="2.0"><channel><title>Rss</title>${site.posts.map(({ link, title }) => `<item><title>${title.rendered}</title><link>${link}</link></item>`).join('')}</channel></rss>`; // prettier-ignore
        if (pathname === '/wp-json/')
          return site.closed ? [401, {}, '{}'] : { name: 'Desa Licin &amp; Ijen', home: 'https://desa.example', routes: 'x'.repeat(1000) };
        if (pathname !== '/wp-json/wp/v2/posts') return undefined;
        if (site.closed) return [401, {}, { code: 'rest_forbidden', message: 'no' }];
        const include = searchParams.get('include')?.split(',').map(Number);
        const key = { modified: 'modified_gmt', id: 'id' }[searchParams.get('orderby')] ?? 'date';
        const found = site.posts.filter(({ id }) => !include || include.includes(id)).sort((a, b) => (a[key] < b[key] ? 1 : a[key] > b[key] ? -1 : b.id - a.id)); // prettier-ignore
        const size = Number(searchParams.get('per_page'));
        const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
        const fields = searchParams.get('_fields')?.split(',');
        const page = found.slice(start, start + size).map((post) => (fields ? Object.fromEntries(fields.map((name) => [name, post[name]])) : post)); // prettier-ignore
        const total = site.isSilent ? {} : { 'x-wp-total': found.length + (site.hidden ?? 0) };
        return [200, { ...total, 'x-wp-totalpages': Math.ceil(found.length / size), 'content-type': 'application/json' }, page];
      };
      const sent = { bytes: 0 };
      const server = await serve(test, async (url) => {
        const answer = handle(url);
        const [, , body] = Array.isArray(answer) ? answer : [200, {}, answer ?? ''];
        sent.bytes += typeof body === 'string' ? body.length : JSON.stringify(body).length;
        return answer;
      });
      return { ...server, sent };
    }
    const dated = (numbers) =>
      posts(numbers, 'https://desa.example').map((post) => ({ ...post, date: post.date_gmt, modified_gmt: post.date_gmt }));

    /** Builds again and again from a site of 450 posts. @returns what came of it, and how many requests for posts it took. */
    async function again(test, site) {
      site.posts ??= dated(Array.from({ length: 450 }, (_, n) => 1000 - 2 * n));
      const { address, asked, sent } = await wordPress(test, site);
      const out = join(folder(test), 'out');
      return async () => {
        const [before] = [asked.length, (sent.bytes = 0)];
        const { code, outcome, items, stderr } = await build(test, [`${address}/wp-json`], [], { out });
        assert.equal(code, 0, stderr);
        const requests = asked.slice(before).filter(({ url }) => url.includes('/posts')).length; // prettier-ignore
        return { ...outcome, titles: items.map(({ title }) => title), bytes: sent.bytes, requests };
      };
    }
    const late = (post, more) => ({ ...post, title: { rendered: 'Judul baru' }, ...more });
    const NOW = { date: '2026-01-01T00:00:00', date_gmt: '2026-01-01T00:00:00', modified_gmt: '2026-01-01T00:00:00' };

    it('notices a post that is changed twice within a second', async (test) => {
      const site = { posts: dated([1, 2, 3]) };
      const modified_gmt = new Date().toISOString().slice(0, 19);
      Object.assign(site.posts[0], { modified_gmt });
      const run_ = await again(test, site);
      assert.equal((await run_()).articles, 3);
      Object.assign(site.posts[0], { content: { rendered: '', protected: true } });
      assert.equal((await run_()).articles, 2);
    });

    it('asks in three short lists whether anything has changed', async (test) => {
      const run_ = await again(test, {});
      const first = await run_();
      assert.deepEqual([first.articles, first.requests], [450, 5]);
      const second = await run_();
      assert.deepEqual([second.result, second.articles, second.requests], ['unchanged', 450, 3]);
      assert.ok(second.bytes < first.bytes / 20, `${second.bytes} of ${first.bytes}`);
    });

    for (const [name, change, { articles = 450, shows, requests }] of [
      ['edited long after', (posts) => posts.splice(300, 1, late(posts[300], { modified_gmt: NOW.modified_gmt })), { requests: 4 }],
      [
        'written',
        (posts) => posts.push(late(posts[0], { id: 2000, link: `${posts[0].link}x`, ...NOW })),
        { articles: 451, shows: true, requests: 4 },
      ],
      [
        'written with an old date',
        (posts) => posts.push(late(posts[300], { id: 2000, link: `${posts[0].link}x` })),
        { articles: 451, requests: 4 },
      ],
      [
        'written long ago and published now',
        (posts) => posts.push(late(posts[0], { id: 501, link: `${posts[0].link}x`, ...NOW })),
        { articles: 451, shows: true, requests: 4 },
      ],
      [
        'planned long ago, whose time has come',
        (posts) =>
          posts.push(
            late(posts[0], {
              id: 501,
              link: `${posts[0].link}x`,
              date: NOW.date,
              date_gmt: NOW.date_gmt,
              modified_gmt: posts[300].modified_gmt,
            }),
          ),
        { articles: 451, shows: true, requests: 4 },
      ],
      ['withdrawn', (posts) => posts.splice(3, 1), { articles: 449, requests: 4 }],
      ['withdrawn, of the oldest', (posts) => posts.splice(440, 1), { articles: 449, requests: 3 + 5 }],
      [
        'withdrawn while another is written',
        (posts) => posts.splice(3, 1, late(posts[0], { id: 2000, link: `${posts[0].link}x`, ...NOW })),
        { shows: true, requests: 5 },
      ],
      [
        'withdrawn while one of a past time comes from nowhere',
        (posts) => posts.splice(3, 1, late(posts[300], { id: 5, link: `${posts[0].link}x` })),
        { articles: 450 },
      ],
      ['written into the database', (posts) => posts.push(late(posts[300], { id: 5, link: `${posts[0].link}x` })), { articles: 451 }],
    ])
      // prettier-ignore
      it(`notices a post that was ${name}`, async (test) => {
        const site = {};
        const run_ = await again(test, site);
        await run_();
        const [, , , fourth] = site.posts;
        const old = site.posts[440].title.rendered;
        change(site.posts);
        const { articles: count, titles, requests: took } = await run_();
        assert.deepEqual([count, titles[0] === 'Judul baru'], [articles, shows ?? false]);
        if (requests) assert.equal(took, requests);
        assert.equal(titles.includes(fourth.title.rendered), site.posts.includes(fourth));
        assert.ok(name !== 'withdrawn, of the oldest' || !titles.includes(old));
        const { result, requests: later } = await run_();
        assert.deepEqual([result, later], ['unchanged', 3]);
      });

    it('does the same with posts that the site counts and does not give, and asks for all ids where it doesn’t count', async (test) => {
      for (const [site, requests] of [
        [{ hidden: 7 }, 3],
        [{ isSilent: true }, 3 + 5],
      ]) {
        const run_ = await again(test, site);
        await run_();
        assert.deepEqual((({ result, requests }) => [result, requests])(await run_()), ['unchanged', requests]);
        site.posts.splice(200, 1);
        assert.equal((await run_()).articles, 449);
      }
    });

    it('takes name and home from the interface', async (test) => {
      const { address } = await wordPress(test, { posts: dated([1]) });
      const out = join(folder(test), 'out');
      await run(['build', `${address}/wp-json`, '--out', out]);
      const { title, home_page_url } = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
      assert.deepEqual([title, home_page_url], ['Desa Licin & Ijen', 'https://desa.example/']);
    });

    const rss = (origin) => `<link rel="alternate" type="application/rss+xml" title="Desa » Umpan Komentar" href="${origin}/comments/feed/"><link rel="alternate" type="application/rss+xml" title="Desa » Feed" href="/feed/">`; // prettier-ignore
    for (const [name, site, titled] of [
      ['the interface in its header', { header: true }, 'Desa Licin & Ijen'],
      [
        'the interface in a link',
        { head: (origin) => `<link rel="https://api.w.org/" href="${origin}/wp-json/">${rss(origin)}` },
        'Desa Licin & Ijen',
      ],
      ['a feed', { head: rss }, 'Rss'],
      ['an interface that is closed, and a feed', { head: rss, header: true, closed: true }, 'Rss'],
    ])
      it(`needs no more than its own address, which is asked for once: it names ${name}`, async (test) => {
        const { address, asked } = await wordPress(test, { posts: dated([2, 1]), ...site });
        const out = join(folder(test), 'out');
        const { code } = await run(['build', address.replace('http://', ''), '--out', out]);
        const { title, items } = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
        assert.deepEqual([code, title, items.length], [0, titled, 2]);
        assert.equal(asked.filter(({ url }) => url === '/').length, 1);
      });

    it('is checked by its own address, as the feed that it names', async (test) => {
      const { address } = await wordPress(test, { posts: dated([2, 1]), head: rss });
      const { source, articles } = JSON.parse((await run(['check', address, '--json', '--no-pictures'])).stdout);
      assert.deepEqual([source, articles], [`${address}/feed/`, 2]);
    });
  });

  it('waits as long as a busy server asks, and says at once where that is too long', async (test) => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: 'y', url: 'https://a.example/y', title: 'Y' }] }; // prettier-ignore
    let first;
    const { address, asked } = await serve(test, ({ pathname }) => {
      if (pathname === '/lama.json') return [503, { 'retry-after': '3600' }, ''];
      first ??= Date.now();
      // Node's timers may end a little early.
      return Date.now() - first < 1900 ? [429, { 'retry-after': '2' }, ''] : feed;
    });
    assert.equal((await build(test, [`${address}/feed.json`])).code, 0);
    assert.equal(asked.length, 2);
    assert.equal((await build(test, [`${address}/lama.json`])).code, 2);
    assert.equal(asked.filter(({ url }) => url === '/lama.json').length, 1);
  });

  it('gives a JSON Feed and the pages that follow, by address or file', async (test) => {
    const page = (numbers, next) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Lain', home_page_url: 'https://lain.example/', next_url: next, items: numbers.map((n) => ({ id: `${n}`, url: `/b/${n}`, title: sample(n).title, content_text: sample(n).paragraphs.join('\n\n'), date_published: sample(n).date })) }); // prettier-ignore
    const { address } = await serve(test, ({ pathname }) => ({ '/feed.json': page([4, 3], 'lama/2.json'), '/lama/2.json': page([3, 2, 1], '/feed.json') })[pathname]); // prettier-ignore
    const byAddress = await build(test, [`${address}/feed.json`]);
    assert.deepEqual(byAddress.items.map(({ url }) => url), [4, 3, 2, 1].map((n) => `https://lain.example/b/${n}`)); // prettier-ignore
    const files = write(folder(test), {
      'feed.json': JSON.stringify(page([4, 3], 'lama/2.json')),
      'lama/2.json': JSON.stringify(page([2, 1])),
    });
    const byFile = await build(test, [join(files, 'feed.json')]);
    assert.deepEqual(byFile.items, byAddress.items);
  });

  it('is read from a file with its addresses relative to the publisher’s page', async (test) => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Lain', items: [{ id: '1', url: '/b/1', title: 'Satu', image: 'a.jpg', content_text: 'Isi.' }] }; // prettier-ignore
    const file = join(write(folder(test), { 'feed.json': JSON.stringify(feed) }), 'feed.json');
    const { items } = await build(test, [file], ['--home', 'https://lain.example/']);
    assert.deepEqual(items.map(({ url, image }) => [url, image]), [['https://lain.example/b/1', 'https://lain.example/b/a.jpg']]); // prettier-ignore
  });

  it('gives RSS and Atom', async (test) => {
    const { address } = await serve(test, ({ pathname }) =>
      pathname === '/rss'
        ? '<rss version="2.0"><channel><title>Rss</title><item><title>Satu</title><link>https://a.example/1</link><description>Isi.</description><pubDate>Mon, 18 Jan 2021 09:00:00 +0700</pubDate></item></channel></rss>'
        : '<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title><entry><id>x</id><title>Dua</title><link href="https://a.example/2"/><content type="html">&lt;p&gt;Isi&lt;/p&gt;</content><updated>2021-01-19T00:00:00Z</updated></entry></feed>',
    );
    const { items } = await build(test, [`${address}/rss`, `${address}/atom`]);
    assert.deepEqual(items.map(({ title, _bwi }) => [title, _bwi.source]), [['Dua', 'Atom'], ['Satu', 'Rss']]); // prettier-ignore
  });

  it('names the items that it can’t read', async (test) => {
    const { address } = await serve(test, () => ({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: 'x', title: 'Tanpa alamat' }, { id: 'y', url: 'https://a.example/y', title: 'Y' }] })); // prettier-ignore
    const { code, outcome, items } = await build(test, [`${address}/feed.json`]);
    assert.deepEqual([code, items.length], [1, 1]);
    assert.deepEqual(outcome.problems, [
      { source: `${address}/feed.json`, reason: 'Item 1 is left out: it has no http(s) url', code: 'no-url', number: 1 },
    ]);
  });
});

describe('an API, by a mapping', () => {
  const TOKEN = 'rahasia-123';
  const mapping = (address, more = {}) => ({
    url: `${address}/api/berita`,
    headers: { authorization: 'Bearer ${PORTAL_TOKEN}' },
    items: 'data.items',
    pages: { query: 'page', count: 'data.last_page' },
    fields: {
      id: 'slug',
      url: 'https://kab.example/berita/{slug}',
      title: 'title',
      body: 'content',
      picture: 'https://kab.example/storage/{img_raw}',
      date: 'published_at',
      kanal: 'channel.name',
      tags: 'keywords',
    },
    ...more,
  });
  const portal = (test) =>
    serve(test, ({ pathname, searchParams }, { headers }) => {
      if (headers.authorization !== `Bearer ${TOKEN}`) return [401, {}, 'no'];
      if (pathname !== '/api/berita') return undefined;
      const page = Number(searchParams.get('page'));
      const items = [page * 2, page * 2 - 1].map((n) => {
        const { slug, title, kanal, paragraphs } = sample(n);
        return { slug, title, img_raw: n % 2 ? '' : `${n}.jpg`, content: `<p>${paragraphs[0]}</p>`, published_at: `2021-01-0${n} 08:00:00`, channel: { name: kanal }, keywords: 'kopi, Ijen' }; // prettier-ignore
      });
      return { data: { items, last_page: 3 } };
    });

  it('maps a portal that answers behind a token, all its pages', async (test) => {
    const { address } = await portal(test);
    const file = join(write(folder(test), { 'portal.json': JSON.stringify(mapping(address)) }), 'portal.json');
    const { code, items, stderr } = await build(test, [file], [], { env: { PORTAL_TOKEN: TOKEN } });
    assert.equal(code, 0, stderr);
    assert.equal(items.length, 6);
    const [{ id, url, title, image, date_published, tags }] = items;
    assert.deepEqual({ id, url, title, image, date_published, tags }, { id: 'contoh-6', url: 'https://kab.example/berita/contoh-6', title: sample(6).title, image: 'https://kab.example/storage/6.jpg', date_published: '2021-01-06T08:00:00+07:00', tags: [sample(6).kanal, 'kopi', 'Ijen'] }); // prettier-ignore
    assert.equal(items[1].image, undefined);
  });

  it('refuses a secret in the mapping, and says which variable is missing', async (test) => {
    const { address } = await portal(test);
    const root = write(folder(test), {
      'a.json': JSON.stringify(mapping(address, { headers: { Authorization: `Bearer ${TOKEN}` } })),
      'b.json': JSON.stringify(mapping(address, { headers: {}, url: `${address}/api/berita?api_key=${TOKEN}` })),
      'c.json': JSON.stringify(mapping(address)),
      'd.json': JSON.stringify(mapping(address, { url: `http://u:${TOKEN}@127.0.0.1/` })),
    });
    for (const [name, words] of Object.entries({ a: /Authorization.*secret/, b: /api_key.*secret/, c: /no PORTAL_TOKEN/, d: /password/ })) {
      const { code, outcome, stderr } = await build(test, [join(root, `${name}.json`)]);
      assert.equal(code, 2);
      assert.match(outcome.problems[0].reason, words);
      assert.doesNotMatch(stderr + JSON.stringify(outcome), new RegExp(TOKEN));
    }
    // No header may have two lines: what says so quotes it.
    const { code, outcome, stderr } = await build(test, [join(root, 'c.json')], [], { env: { PORTAL_TOKEN: `${TOKEN}\n1` } });
    assert.deepEqual([code, outcome.problems[0].code], [2, 'request-wrong']);
    assert.doesNotMatch(stderr + JSON.stringify(outcome), new RegExp(TOKEN));
  });

  it('never sends a secret to another host', async (test) => {
    const other = await serve(test, () => ({ data: { items: [] } }));
    const { address } = await serve(test, ({ pathname }) => (pathname === '/api/berita' ? [302, { location: other.address }, ''] : { list: [], next: other.address })); // prettier-ignore
    const root = write(folder(test), {
      'a.json': JSON.stringify(mapping(address)),
      'b.json': JSON.stringify({ ...mapping(`${address}/x`), pages: undefined, items: 'list', next: 'next' }),
    });
    for (const name of ['a', 'b']) assert.equal((await build(test, [join(root, `${name}.json`)], [], { env: { PORTAL_TOKEN: TOKEN } })).code, 2); // prettier-ignore
    assert.deepEqual(other.asked, []);
  });

  it('says what is wrong with a mapping', async (test) => {
    const { address } = await portal(test);
    const bad = [
      [
        { fields: { judul: 'title' } },
        'mapping-field-unknown',
        'fields.judul',
        /^the mapping has no field fields\.judul; it has \$schema url .* title /,
      ],
      [{ alamat: 'x' }, 'mapping-field-unknown', 'alamat', /^the mapping has no field alamat; it has /],
      [{ fields: { title: '', url: 'link' } }, 'field-missing', 'fields.title', /^it needs the field "fields\.title"$/],
      [{ fields: { title: 'title' } }, 'field-missing', 'fields.url', /^it needs the field "fields\.url"$/],
      [{ items: undefined }, 'field-missing', 'items', /^it needs the field "items"$/],
      [{ items: 3 }, 'field-not-text', 'items', /^"items" is to be text$/],
      [{ headers: { a: {} } }, 'field-not-text', 'headers.a', /^"headers\.a" is to be text$/],
      [{ headers: 'x' }, 'field-not-object', 'headers', /^"headers" is to be a list of names and values$/],
      [{ pages: { query: 'page', first: -1 } }, 'field-not-number', 'pages.first', /^"pages\.first" is to be a number from 0 on$/],
      [{ pages: {} }, 'field-missing', 'pages.query', /^it needs the field "pages\.query"$/],
      [{ pages: { query: 'page', first: 'satu' } }, 'field-not-number', 'pages.first', /^"pages\.first" is to be a number from 0 on$/],
      [{ pages: { query: 'page', size: 3 } }, 'mapping-field-unknown', 'pages.size', /has no field pages\.size;/],
      [{ fields: 'title' }, 'field-not-object', 'fields', /^"fields" is to be a list of names and values$/],
      [{ fields: undefined }, 'field-missing', 'fields', /^it needs the field "fields"$/],
      [{ url: 'portal' }, 'field-not-address', 'url', /^"url" is to be a whole address, with https:\/\/$/],
      [{ url: 'http://[' }, 'field-not-address', 'url', /^"url" /],
    ];
    for (const [more, problem, value, reason] of bad) {
      const root = write(folder(test), { 'm.json': JSON.stringify(mapping(address, more)) });
      const { code, outcome } = await build(test, [join(root, 'm.json')]);
      const [first] = outcome.problems;
      assert.deepEqual([code, first.code, first.value], [2, problem, value]);
      assert.match(first.reason, reason);
    }
  });

  /** A portal of three pages with three articles each; further ones repeat the last. */
  const threePages = (test) =>
    serve(test, ({ searchParams }) => {
      const page = Math.min(3, Number(searchParams.get('page')));
      const items = [1, 2, 3].map((n) => ({ slug: `b${page * 3 + n}`, title: `Berita ${page * 3 + n}`, content: 'Isi.', published_at: '2021-01-02', img_raw: '', channel: null, keywords: null })); // prettier-ignore
      return { data: { items, last_page: 3, total: 9, far: 400 } };
    });
  const mapped = async (test, more) => {
    const { address, asked } = await threePages(test);
    const root = write(folder(test), { 'm.json': JSON.stringify(mapping(address, { headers: {}, ...more })) });
    return { ...(await build(test, [join(root, 'm.json')])), asked };
  };

  it('stops at the first page that brings nothing new, whatever the number of pages is said to be', async (test) => {
    for (const count of ['data.last_page', 'data.total', 'data.far', undefined]) {
      const { code, outcome, asked } = await mapped(test, { pages: { query: 'page', ...(count && { count }) } });
      assert.deepEqual([code, outcome.articles, asked.length], [0, 9, count === 'data.last_page' ? 3 : 4], count);
    }
  });

  it('is refused, and nothing written, where a path that all need finds nothing', async (test) => {
    const { fields } = mapping('https://kab.example');
    for (const [more, path] of [
      [{ items: 'data.itms' }, /data\.itms/],
      [{ pages: { query: 'page', count: 'data.lastpage' } }, /pages\.count: data\.lastpage/],
      [{ fields: { ...fields, title: 'headline' } }, /fields\.title: headline/],
      [{ fields: { ...fields, url: 'https://kab.example/{slag}' } }, /fields\.url: slag/],
    ]) {
      const { code, outcome, asked, out } = await mapped(test, more);
      assert.deepEqual([code, asked.length, outcome.written, existsSync(join(out, 'feed.json'))], [2, 1, 0, false]);
      assert.match(outcome.problems[0].reason, path);
    }
  });

  it('names a path that finds nothing in any item, and publishes the rest', async (test) => {
    const { fields } = mapping('https://kab.example');
    const { code, outcome } = await mapped(test, { fields: { ...fields, body: 'contents' } });
    assert.deepEqual([code, outcome.articles], [1, 9]);
    assert.deepEqual(outcome.problems.map(({ code, value }) => [code, value]), [['mapping-path-empty', 'fields.body: contents']]); // prettier-ignore
  });
});

describe('several sources', () => {
  it('become one list, newest first, each article once, under ids that are unique', async (test) => {
    const { address } = await serve(test, () => posts([1, 2], 'https://desa.example'));
    const berita = write(folder(test), { ...markdown([3]), 'satu.md': `---\nid: 1\nurl: https://kab.example/satu\ntitle: Satu\ndate: 2020-01-01\n---\nTeks.\n`, 'salinan.md': `---\nurl: http://www.desa.example/berita/contoh-2\ntitle: Salinan\ndate: 2021-02-01\n---\nTeks.\n` }); // prettier-ignore
    const { items } = await build(test, [berita, `${address}/wp-json`], ['--article-url', PATTERN]);
    assert.deepEqual(items.map(({ id }) => id), ['salinan', 'contoh-3', 'https://desa.example/berita/contoh-1/', 'https://kab.example/satu']); // prettier-ignore
  });
});
