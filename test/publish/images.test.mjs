// Pictures: what is made of them, that the feed names it, and what is said where the image library is missing.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import sharp from 'sharp';
import { COMMAND, run } from './command.mjs';
import { folder, serve, write } from './newsroom.mjs';

const schema = JSON.parse(readFileSync(new URL('../../stories/guides/feed.schema.json', import.meta.url), 'utf8'));
const isFeed = addFormats(new Ajv({ strict: false })).compile(schema);

/** A photograph as a newsroom's camera makes it: large, and turned by a note in it. */
async function photograph(width, height) {
  const noise = { width: 64, height: 48, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 40 } };
  const small = await sharp({ create: { ...noise, background: '#888' } })
    .png()
    .toBuffer();
  return sharp(small).resize(width, height, { fit: 'fill' }).withMetadata({ orientation: 6 }).jpeg({ quality: 98 }).toBuffer();
}

async function build(root, out, ...more) {
  const args = ['build', root, '--out', out, '--title', 'Kabar', '--article-url', 'https://kab.example/{slug}', '--json'];
  const { code, stdout, stderr } = await run([...args, ...more]);
  return { code, stderr, outcome: stdout && JSON.parse(stdout) };
}

const article = (n, image) => `---\ntitle: Contoh ${n}\ndate: 2021-01-0${n}\nimage: ${image}\nimage_alt: Contoh\n---\nTeks.\n`;

describe('--images', () => {
  it('makes smaller pictures of several widths in AVIF and WebP, and names them in the feed', async (test) => {
    const original = await photograph(3000, 2000);
    const { address, asked } = await serve(test, ({ pathname }) => (pathname === '/jauh.jpg' ? [200, { 'content-type': 'image/jpeg' }, original] : undefined)); // prettier-ignore
    const root = folder(test);
    const berita = write(join(root, 'berita'), {
      'a.md': article(1, 'dekat.jpg'),
      'dekat.jpg': original,
      'b.md': article(2, `${address}/jauh.jpg`),
    });
    const out = join(root, 'out');
    const { code, stderr } = await build(berita, out, '--images', '--url', 'https://cdn.example/berita/');
    assert.equal(code, 0, stderr);
    const feed = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
    assert.ok(isFeed(feed), JSON.stringify(isFeed.errors));
    for (const { image, _bwi } of feed.items) {
      // Turned as a reader sees it, and such that WhatsApp and RSS take it.
      assert.deepEqual([_bwi.image_width, _bwi.image_height], [853, 1280]);
      const { format, width, height, exif } = await sharp(join(out, image.replace('https://cdn.example/berita/', ''))).metadata();
      assert.deepEqual([format, width, height, exif], ['jpeg', 853, 1280, undefined]);
      assert.deepEqual(_bwi.image_sizes.map(({ width, type }) => `${width} ${type}`), [160, 320, 640, 1280].flatMap((width) => [`${width} image/avif`, `${width} image/webp`])); // prettier-ignore
      for (const { url, width, type } of _bwi.image_sizes) {
        const file = join(out, url.replace('https://cdn.example/berita/', ''));
        const found = await sharp(file).metadata();
        assert.deepEqual([found.width, found.height, found.format], [width, width * 1.5, type === 'image/avif' ? 'heif' : 'webp']);
      }
      const thumbnail = _bwi.image_sizes.find(({ width, type }) => width === 320 && type === 'image/avif').url;
      const bytes = statSync(join(out, thumbnail.replace('https://cdn.example/berita/', ''))).size;
      test.diagnostic(`a picture of ${original.length} bytes, its thumbnail of 320 pixels: ${bytes}`);
      assert.ok(bytes < 20_000);
    }
    assert.equal((await build(berita, out, '--images', '--url', 'https://cdn.example/berita/')).outcome.result, 'unchanged');
    assert.equal(asked.length, 1);
  });

  it('makes no picture larger than it is, and leaves one that can’t be read as it is', async (test) => {
    const root = folder(test);
    const { address } = await serve(test, () => [200, { 'content-type': 'image/jpeg' }, 'bukan gambar']);
    const berita = write(join(root, 'berita'), { 'a.md': article(1, 'kecil.png'), 'kecil.png': await sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } }).png().toBuffer(), 'b.md': article(2, `${address}/rusak.jpg`) }); // prettier-ignore
    const out = join(root, 'out');
    const { code, outcome } = await build(berita, out, '--images', '--url', 'https://cdn.example/');
    assert.deepEqual([code, outcome.problems.length], [1, 1]);
    const [{ item, code: problem, cause, reason }] = outcome.problems;
    assert.match(item, /rusak\.jpg$/);
    assert.deepEqual([problem, cause], ['picture-unchanged', { code: 'picture-unreadable' }]);
    assert.equal(reason, 'its picture stays as it is: it can’t be read as a picture');
    const [broken, small] = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items;
    assert.deepEqual(small._bwi.image_sizes.map(({ width }) => width), [160, 160, 200, 200]); // prettier-ignore
    assert.match(broken.image, /rusak/);
    assert.equal(broken._bwi.image_sizes, undefined);
  });

  it('makes them anew where the notes of those made before are damaged', async (test) => {
    const root = folder(test);
    const small = await sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } }).png().toBuffer(); // prettier-ignore
    const berita = write(join(root, 'berita'), { 'a.md': article(1, 'kecil.png'), 'kecil.png': small });
    const out = join(root, 'out');
    const again = () => build(berita, out, '--images', '--url', 'https://cdn.example/');
    await again();
    write(out, { '.bwi-feed/pictures.json': '{' });
    const { code, outcome, stderr } = await again();
    assert.deepEqual([code, outcome.result], [0, 'unchanged'], stderr);
  });

  it('says what to install where the image library is missing, and that it needs the folder’s address', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), { 'a.md': article(1, 'https://a.example/x.jpg') });
    mkdirSync(join(root, 'alone'));
    copyFileSync(COMMAND, join(root, 'alone/bwi-feed.mjs'));
    const args = ['build', berita, '--out', join(root, 'out'), '--article-url', 'https://kab.example/{slug}', '--images'];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'alone/bwi-feed.mjs'), ...args, '--url', 'https://cdn.example/'], { encoding: 'utf8' }); // prettier-ignore
    assert.equal(status, 2);
    assert.match(stderr, /npm install sharp/);
    const without = await run(args);
    assert.equal(without.code, 2);
    assert.match(without.stderr, /--url/);
  });
});
