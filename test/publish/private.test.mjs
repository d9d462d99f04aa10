// What nobody is to learn from the set or from what is said: where and by whom a photo was made, and who may ask a source.
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import JSZip from 'jszip';
import sharp from 'sharp';
import { COMMAND, run } from './command.mjs';
import { folder, posts, serve, write } from './newsroom.mjs';
import { bytesIn, photo, SECRETS } from './photos.mjs';

const args = (source, out) => ['build', source, '--out', out, '--title', 'Kabar', '--article-url', 'https://kab.example/{slug}', '--json'];

const noSecrets = (out, secrets = SECRETS) => {
  for (const [path, content] of bytesIn(out)) for (const secret of secrets) assert.ok(!content.includes(secret), `${path} has ${secret}`);
};

/** The picture as a reader sees it: its size, and whether its upper left is red, its lower left blue. */
async function seen(file) {
  const { data, info } = await sharp(file).autoOrient().removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isRed = (x, y) => data[(y * info.width + x) * info.channels] > 128;
  return { width: info.width, height: info.height, corners: [isRed(3, 3), isRed(info.width - 4, 3), isRed(3, info.height - 4)] };
}

describe('a photo', () => {
  for (const kind of ['jpeg', 'png', 'webp'])
    for (const orientation of [1, 3, 6, 8])
      it(`of ${kind}, held as ${orientation}, is in the set without notes and stands as before, with sharp and without`, async (test) => {
        const root = folder(test);
        const original = await photo(kind, { orientation });
        // PNG may have its notes compressed.
        const notes = (await sharp(original).metadata()).exif;
        assert.ok(notes.includes(SECRETS[0]) && notes.includes(SECRETS[1]));
        const berita = write(join(root, 'berita'), {
          [`a.${kind}`]: original,
          'a.md': `---\ntitle: A\ndate: 2021-01-01\n---\nTeks ![](a.${kind})\n`,
        });
        copyFileSync(COMMAND, join(root, 'alone.mjs'));
        for (const [command, name] of [
          [COMMAND, 'with'],
          [join(root, 'alone.mjs'), 'without'],
        ]) {
          // prettier-ignore
          const out = join(root, name);
          const { status, stderr } = spawnSync(process.execPath, [command, ...args(berita, out)], { encoding: 'utf8' });
          assert.equal(status, 0, stderr);
          noSecrets(out);
          const [published] = readdirSync(join(out, 'pictures'));
          assert.deepEqual(await seen(join(out, 'pictures', published)), await seen(original));
        }
      });

  it('keeps its colours, and loses what a phone has put behind it, comments and IPTC', async (test) => {
    const clean = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'red' } }).withIccProfile('p3').jpeg({ progressive: true }).toBuffer(); // prettier-ignore
    const segment = (marker, text) => Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text)]);
    const noted = Buffer.concat([clean.subarray(0, 2), segment(0xed, 'Photoshop 3.0 rahasia'), segment(0xfe, 'rahasia'), clean.subarray(2), await photo()]); // prettier-ignore
    const root = folder(test);
    const berita = write(join(root, 'berita'), { 'a.jpg': noted, 'a.txt': 'A\n\n1 Januari 2021\n\nTeks.\n' });
    await run(args(berita, join(root, 'out')));
    noSecrets(join(root, 'out'), [...SECRETS, 'rahasia']);
    const [name] = readdirSync(join(root, 'out/pictures'));
    const { icc, width } = await sharp(join(root, 'out/pictures', name)).metadata();
    assert.ok(icc);
    assert.equal(width, 80);
  });

  it('of AVIF is made anew without notes, or left out and named; one written into the text is clean', async (test) => {
    const root = folder(test);
    const inText = `data:image/jpeg;base64,${(await photo()).toString('base64')}`;
    const berita = write(join(root, 'berita'), { 'a.avif': await photo('avif'), 'a.txt': 'A\n\n1 Januari 2021\n\nTeks.\n', 'b.md': `---\ntitle: B\ndate: 2021-01-01\n---\nTeks ![](${inText})\n` }); // prettier-ignore
    copyFileSync(COMMAND, join(root, 'alone.mjs'));
    for (const [command, pictures] of [
      [COMMAND, 2],
      [join(root, 'alone.mjs'), 1],
    ]) {
      // prettier-ignore
      const out = join(root, `out-${pictures}`);
      const { status, stderr } = spawnSync(process.execPath, [command, ...args(berita, out)], { encoding: 'utf8' });
      assert.equal(status, pictures === 2 ? 0 : 1, stderr);
      if (status) assert.match(stderr, /a\.avif tells where/);
      assert.equal(readdirSync(join(out, 'pictures')).length, pictures);
      noSecrets(out);
      assert.doesNotMatch(readFileSync(join(out, 'feed.json'), 'utf8'), /data:/);
    }
  });

  it('in a Word document, and one made smaller by --images, is clean too', async (test) => {
    const zip = new JSZip();
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'); // prettier-ignore
    zip.file('_rels/.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`); // prettier-ignore
    zip.file('word/_rels/document.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="${relations}/image" Target="media/a.jpeg"/></Relationships>`); // prettier-ignore
    zip.file('word/media/a.jpeg', await photo('jpeg', { orientation: 6 }));
    const paragraph = (inner) => `<w:p><w:r>${inner}</w:r></w:p>`;
    const drawing = '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'; // prettier-ignore
    zip.file('word/document.xml', `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relations}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${['<w:t>Judul</w:t>', '<w:t>1 Januari 2021</w:t>', '<w:t>Teks.</w:t>', drawing].map(paragraph).join('')}</w:body></w:document>`); // prettier-ignore
    const root = folder(test);
    const berita = write(join(root, 'berita'), { 'a.docx': await zip.generateAsync({ type: 'nodebuffer' }) });
    const { code, stderr } = await run([...args(berita, join(root, 'out')), '--images', '--url', 'https://feed.example/']);
    assert.equal(code, 0, stderr);
    noSecrets(join(root, 'out'));
    const [{ image, _bwi }] = JSON.parse(readFileSync(join(root, 'out/feed.json'), 'utf8')).items;
    assert.deepEqual([_bwi.image_width, _bwi.image_height], [60, 80]);
    assert.equal((await seen(join(root, 'out', new URL(image).pathname))).width, 60);
  });
});

describe('the password in a source’s address', () => {
  const PASSWORD = 'r4h@s1a:x';
  const PROOF = Buffer.from(`ani:${PASSWORD}`).toString('base64');

  for (const [name, status] of [
    ['lets in', 200],
    ['is refused', 401],
    ['meets a server that fails', 404],
  ])
    // prettier-ignore
    it(`is sent to that server alone and never said, where it ${name}`, async (test) => {
      const other = await serve(test, () => ({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [] }));
      const { address, asked } = await serve(test, ({ pathname }) =>
        pathname.endsWith('.json')
          ? [status, {}, { version: 'https://jsonfeed.org/version/1.1', title: 'T', next_url: other.address, items: [{ id: '1', url: '/b/1', title: 'Satu' }, { id: 'x', title: 'Tanpa alamat' }] }] // prettier-ignore
          : [status, { 'x-wp-totalpages': 2 }, posts([1, 2], 'https://desa.example')],
      );
      for (const path of ['wp-json', 'feed.json?api_key=r4h@s1a:x']) {
        const source = `${address.replace('://', `://ani:${encodeURIComponent(PASSWORD)}@`)}/${path}`;
        const out = join(folder(test), 'out');
        const { code, stdout, stderr } = await run(args(source, out));
        assert.equal(code, status !== 200 ? 2 : path === 'wp-json' ? 0 : 1, stderr);
        const secrets = [PASSWORD, encodeURIComponent(PASSWORD), 'r4h', PROOF, 'ani:'];
        for (const secret of secrets) assert.ok(!(stdout + stderr).includes(secret), `${secret} in ${stdout}${stderr}`);
        noSecrets(out, secrets);
      }
      assert.ok(asked.every(({ headers }) => headers.authorization === `Basic ${PROOF}`));
      assert.ok(other.asked.every(({ headers }) => headers.authorization === undefined));
    });

  it('that --url, --home and --article-url have is in no file', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), { 'a.txt': 'A\n\n1 Januari 2021\n\nTeks.\n' });
    await run(['build', berita, '--out', join(root, 'out'), ...['url', 'home', 'article-url'].flatMap((name) => [`--${name}`, 'https://ani:r4hasia@kab.example/{slug}'])]); // prettier-ignore
    noSecrets(join(root, 'out'), ['r4hasia']);
  });
});
