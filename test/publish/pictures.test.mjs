// Pictures of articles: nothing is lost in silence, and what is published is found by widgets wherever the feed lies.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { parseFeed } from '../../dist/feed.js';
import { run } from './command.mjs';
import { folder, write } from './newsroom.mjs';
import { photo } from './photos.mjs';

async function build(test, files, ...more) {
  const root = folder(test);
  const out = join(root, 'out');
  const { code, stdout, stderr } = await run(['build', write(join(root, 'berita'), files), '--out', out, '--title', 'Kabar', '--article-url', 'https://kab.example/berita/{slug}', '--json', ...more]); // prettier-ignore
  return { code, stderr, out, outcome: JSON.parse(stdout), items: JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items };
}

const PRESS = 'Judul\n\n1 Januari 2021\n\nTeks.\n';
const markdown = (text, ...front) => ['---', 'title: Judul', 'date: 2021-01-01', ...front, '---', text].join('\n');

describe('a picture', () => {
  const NFD = 'café'.normalize('NFD');
  for (const [name, text, file] of [
    ['in capitals beside a text', { 'a.txt': PRESS }, 'a.JPG'],
    ['beside a text whose name is in capitals', { 'A.TXT': PRESS }, 'a.jpeg'],
    ['beside a text, its name taken apart', { [`${'café'.normalize('NFC')}.txt`]: PRESS }, `${NFD}.jpg`],
    ['in other letters than the text says', { 'a.md': markdown('Teks ![](Foto/Kawah.jpg)') }, 'foto/KAWAH.JPG'],
    ['taken apart on the disk', { 'a.md': markdown('Teks', `gambar: ${'café'.normalize('NFC')}.jpg`) }, `${NFD}.jpg`],
    ['with a lone % in front matter', { 'a.md': markdown('Teks', 'gambar: diskon 50%.jpg') }, 'diskon 50%.jpg'],
    ['with a lone % in the text', { 'a.md': markdown('Teks ![](diskon-50%.jpg)') }, 'diskon-50%.jpg'],
    ['with %20 for a space', { 'a.md': markdown('Teks ![](foto%20kawah.jpg)') }, 'foto kawah.jpg'],
    ['with %20 in its name', { 'a.md': markdown('Teks ![](foto%20kawah.jpg)') }, 'foto%20kawah.jpg'],
    ['with spaces', { 'a.md': markdown('Teks ![Kawah](foto kawah.jpg)') }, 'foto kawah.jpg'],
    ['with #', { 'a.md': markdown('Teks ![](foto#1.jpg)') }, 'foto#1.jpg'],
    ['with a query', { 'a.md': markdown('Teks ![](foto.jpg?v=2)') }, 'foto.jpg'],
    ['with & and quotation marks', { 'a.md': markdown('Teks ![](<kopi & "teh".jpg>)') }, 'kopi & "teh".jpg'],
    ['with a backslash, as Windows writes it', { 'a.md': markdown('Teks', "gambar: 'foto\\kawah.jpg'") }, 'foto/kawah.jpg'],
    ['from the root of the site', { 'sub/a.md': markdown('Teks ![](/foto/kawah.jpg)') }, 'foto/kawah.jpg'],
    ['as thumbnail', { 'a.md': markdown('Teks', 'thumbnail: kawah.jpg') }, 'kawah.jpg'],
    ['as cover', { 'a.md': markdown('Teks', 'cover: { image: kawah.jpg, alt: Kawah }') }, 'kawah.jpg'],
    ['in a list', { 'a.md': markdown('Teks', 'images: [kawah.jpg]') }, 'kawah.jpg'],
    ['as <img>', { 'a.md': markdown('Teks\n\n<IMG SRC=kawah.jpg width=80>') }, 'kawah.jpg'],
    ['in a <figure>', { 'a.md': markdown('Teks\n\n<figure>\n<img alt="a > b" src="kawah.jpg" srcset="kecil.jpg 300w">\n<figcaption>Kawah</figcaption>\n</figure>') }, 'kawah.jpg'], // prettier-ignore
  ])
    it(`${name} is published`, async (test) => {
      const { code, stderr, items, out } = await build(test, { ...text, [file]: await photo() });
      assert.equal(code, 0, stderr);
      const pictures = readdirSync(join(out, 'pictures'));
      assert.equal(pictures.length, 1);
      const { image, content_html } = items[0];
      assert.ok((image ?? content_html).includes(`./pictures/${pictures[0]}`), JSON.stringify(items));
      assert.doesNotMatch(content_html, /srcset/);
    });

  it('in front matter with its description is published with that', async (test) => {
    const { items } = await build(test, { 'a.md': markdown('Teks', 'image: { path: kawah.jpg, alt: Kawah }'), 'kawah.jpg': await photo() });
    assert.equal(items[0]._bwi.image_alt, 'Kawah');
  });

  it('that is missing, outside, or none costs the picture, not the article, and is named', async (test) => {
    const emf = Buffer.alloc(88);
    emf[0] = 1;
    emf.write(' EMF', 40);
    const texts = { 'hilang.jpg': undefined, '../luar.jpg': undefined, 'teks.jpg': 'bukan gambar', 'kosong.png': '', 'putus.png': (await photo('png')).subarray(0, 60), 'bagan.emf': emf, 'bagan.png': emf, 'foto.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic') }; // prettier-ignore
    const files = Object.fromEntries(
      Object.keys(texts).map((name, i) => [`a${i}.md`, markdown(`Teks ${i} ![Keterangan](${name}) selesai.`)]),
    );
    const pictures = Object.fromEntries(Object.entries(texts).filter(([, content]) => content !== undefined));
    const { code, outcome, stderr, out, items } = await build(test, { ...files, ...pictures });
    assert.deepEqual([code, outcome.articles], [1, 8]);
    assert.deepEqual(
      outcome.problems.map(({ item, code }) => `${item} ${code}`),
      ['picture-missing', 'picture-outside', 'picture-no-picture', 'picture-no-picture', 'picture-damaged', 'picture-kind', 'picture-kind', 'picture-kind'].map((code, i) => `a${i}.md ${code}`), // prettier-ignore
    );
    for (const name of Object.keys(texts)) assert.ok(stderr.includes(name), name);
    assert.doesNotMatch(stderr, /marked|URI|undefined/);
    for (const { content_html, image } of items) assert.deepEqual([/<img/.test(content_html), image], [false, undefined]);
    assert.ok(!existsSync(join(out, 'pictures')));
  });

  it('has the extension of what it is', async (test) => {
    const { out } = await build(test, { 'a.txt': PRESS, 'a.jpg': await photo('png') });
    assert.match(readdirSync(join(out, 'pictures'))[0], /\.png$/);
  });

  it('of a kind that no browser shows is converted, where sharp can read it', async (test) => {
    const { code, out } = await build(test, { 'a.txt': PRESS, 'a.tif': await sharp(await photo('jpeg', { orientation: 6 })).withMetadata().tiff().toBuffer() }); // prettier-ignore
    assert.equal(code, 0);
    const { format, height, exif } = await sharp(join(out, 'pictures', readdirSync(join(out, 'pictures'))[0])).metadata();
    assert.deepEqual([format, height, exif], ['jpeg', 80, undefined]);
  });
});

describe('without --url', () => {
  for (const more of [[], ['--bodies']])
    it(`pictures are found from the feed, from a kanal, from an older page and a text of its own ${more}`, async (test) => {
      const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`a${i}.md`, markdown('Teks ![](kawah.jpg)', 'kanal: Alam', 'gambar: kawah.jpg')])); // prettier-ignore
      const { code, out } = await build(test, { ...files, 'kawah.jpg': await photo() }, ...more);
      assert.equal(code, 0);
      const [picture] = readdirSync(join(out, 'pictures'));
      for (const folder of ['kanal/', 'pages/', ...(more.length ? ['articles/'] : []), ''])
        for (const name of readdirSync(join(out, folder)).filter((name) => name.endsWith('.json'))) {
          const text = readFileSync(join(out, folder, name), 'utf8');
          const { articles } = parseFeed(text, `https://feed.example/sub/${folder}${name}`);
          for (const { image, html } of articles) {
            assert.equal(image.url, `https://feed.example/sub/pictures/${picture}`, folder + name);
            if (html) assert.ok(html.includes(`src="https://feed.example/sub/pictures/${picture}"`), html);
          }
          assert.doesNotMatch(text, /\.invalid/);
        }
      for (const name of ['feed.xml', 'index.html']) assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /\.invalid/);
    });
});
