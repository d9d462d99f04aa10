// What is withdrawn is gone with the next build, wherever it stood; and a folder that others use, too, stays theirs.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './command.mjs';
import { folder, markdown, write } from './newsroom.mjs';
import { bytesIn, photo } from './photos.mjs';

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

async function build(berita, out, ...more) {
  const { code, stdout, stderr } = await run(['build', berita, '--out', out, '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar', '--json', ...more]); // prettier-ignore
  return { code, stderr, ...(stdout && JSON.parse(stdout)) };
}

/** The served files that have a word in them. */
const having = (out, word) => [...bytesIn(out)].filter(([path, content]) => !path.startsWith('.bwi-feed') && content.includes(word)).map(([path]) => path); // prettier-ignore

const served = (out) => new Map([...bytesIn(out)].filter(([path]) => !path.startsWith('.bwi-feed')));

const victim = (text) => `---\ntitle: Judul korban\ndate: 2021-01-04T12:00:00Z\nkanal: Hukum\ngambar: korban.png\n---\n${text}\n`;

describe('an article that is withdrawn', () => {
  for (const more of [[], ['--bodies'], ['--bodies', '--images', '--url', 'https://feed.example/']])
    it(`leaves all files at once, older pages too, with its picture (${more.join(' ') || 'no options'})`, async (test) => {
      const root = folder(test);
      const out = join(root, 'out');
      const berita = write(join(root, 'berita'), { ...markdown(numbers(1, 70)), 'korban.md': victim('Nama korban.'), 'korban.png': await photo('png') }); // prettier-ignore
      assert.deepEqual((await build(berita, out, ...more)).purge, []);
      assert.ok(having(out, 'korban').length > 2);
      const pages = [...served(out).keys()].filter((path) => path.startsWith('pages/'));
      rmSync(join(berita, 'korban.md'));
      const { code, purge, stderr } = await build(berita, out, ...more);
      assert.equal(code, 0, stderr);
      assert.deepEqual(having(out, 'korban'), []);
      assert.deepEqual([...served(out).keys()].filter((path) => path.startsWith('pictures/')), []); // prettier-ignore
      // Readers that hold an older page go on.
      for (const path of pages) assert.ok(existsSync(join(out, path)), path);
      const base = more.includes('--url') ? 'https://feed.example/' : '';
      for (const path of ['feed.json', 'kanal/hukum.json']) assert.ok(purge.includes(base + path), path);
      assert.ok(purge.some((path) => /pictures\/korban-/.test(path)));
      assert.ok(purge.some((path) => /pages\/feed-/.test(path)));
      if (more.length) assert.ok(purge.some((path) => /articles\/korban-/.test(path)));
      assert.ok(stderr.includes(`Purge these addresses from your CDN:\n  ${purge[0]}\n`));
      assert.deepEqual((await build(berita, out, ...more)).purge, []);
    });

  it('or corrected leaves nothing of what it said', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), {
      ...markdown(numbers(1, 70)),
      'a.md': victim('Nama lengkapnya.'),
      'korban.png': await photo('png'),
    });
    await build(berita, out, '--bodies');
    write(berita, { 'a.md': victim('Tanpa nama.') });
    await build(berita, out, '--bodies');
    assert.deepEqual(having(out, 'Nama lengkapnya'), []);
  });

  for (const [name, lose] of [
    ['lost', (notes) => rmSync(notes, { recursive: true })],
    ['emptied', (notes) => rmSync(notes, { recursive: true }) ?? mkdirSync(notes)],
    ['damaged', (notes) => writeFileSync(join(notes, 'state.json'), '{"digest":')],
  ])
    it(`goes, its kanal too, though the notes of the build before are ${name}; what others have put there stays`, async (test) => {
      const root = folder(test);
      const out = join(root, 'out');
      const berita = write(join(root, 'berita'), { ...markdown(numbers(1, 40)), 'korban.md': victim('Nama korban.'), 'korban.png': await photo('png') }); // prettier-ignore
      await build(berita, out, '--bodies');
      rmSync(join(berita, 'korban.md'));
      const foreign = { 'kanal/own.json': '{}', 'pages/own.json': '{}', 'robots.txt': 'x' };
      write(out, foreign);
      lose(join(out, '.bwi-feed'));
      const { code, stderr, purge } = await build(berita, out, '--bodies');
      assert.equal(code, 0, stderr);
      assert.deepEqual(having(out, 'korban'), []);
      assert.ok(!existsSync(join(out, 'kanal/hukum.json')));
      assert.ok(purge.includes('kanal/hukum.json'));
      for (const [path, content] of Object.entries(foreign)) assert.equal(readFileSync(join(out, path), 'utf8'), content);
    });
});

describe('a folder whose texts are gone', () => {
  const ids = (out) => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.map(({ id }) => id);
  /** A folder of so many texts, half of them in one below it, and the set of them. */
  async function built(test, count) {
    const root = folder(test);
    const [berita, out] = [join(root, 'berita'), join(root, 'out')];
    const texts = Object.entries(markdown(numbers(1, count)));
    write(berita, Object.fromEntries(texts.map(([path, text], i) => [i % 2 ? `kota/${path}` : path, text])));
    assert.equal((await build(berita, out)).articles, count);
    return { root, berita, out };
  }

  for (const [count, name] of [
    [1, 'its only one'],
    [2, 'all'],
    [40, 'nearly all'],
  ])
    // prettier-ignore
    it(`because somebody has deleted ${name} of them has the others published`, async (test) => {
      const { berita, out } = await built(test, count);
      for (const n of numbers(1, Math.min(count, 39))) rmSync(join(berita, n % 2 ? '' : 'kota', `contoh-${n}.md`));
      const { code, articles, purge } = await build(berita, out);
      assert.deepEqual([code, articles, ids(out)], [0, count === 40 ? 1 : 0, count === 40 ? ['contoh-40'] : []]);
      assert.ok(purge.includes('feed.json'));
      assert.deepEqual(having(out, 'contoh-1"'), []);
    });

  it('is published without them, though others there could never be read', async (test) => {
    const { berita, out } = await built(test, 1);
    write(berita, { 'kosong.txt': '', 'rilis.pdf': 'x' });
    assert.equal((await build(berita, out)).code, 1);
    rmSync(join(berita, 'contoh-1.md'));
    const { code, articles } = await build(berita, out);
    assert.deepEqual([code, articles, ids(out)], [1, 0, []]);
  });

  it('with the folder below that had them, too', async (test) => {
    const { berita, out } = await built(test, 40);
    for (const n of numbers(1, 40)) if (n % 2) rmSync(join(berita, `contoh-${n}.md`));
    rmSync(join(berita, 'kota'), { recursive: true });
    assert.deepEqual([(await build(berita, out)).code, ids(out)], [0, []]);
  });

  /** Node for which a folder is on another disk. */
  const elsewhere = (root, path) => {
    const preload = join(root, 'elsewhere.cjs');
    writeFileSync(preload, `const { promises } = require('node:fs'); const { stat } = promises; promises.stat = async (path, ...more) => { const found = await stat(path, ...more); if (path === ${JSON.stringify(path)}) found.dev = 4711n; return found; }; require('node:module').syncBuiltinESMExports();`); // prettier-ignore
    return { NODE_OPTIONS: `--require=${preload}` };
  };
  for (const [name, lose] of [
    ['stands empty in the place of the one that was there', ({ berita }) => renameSync(berita, `${berita}-lama`) ?? mkdirSync(berita)],
    [
      'is on another disk',
      ({ root, berita }) => {
        for (const n of numbers(2, 40)) rmSync(join(berita, n % 2 ? '' : 'kota', `contoh-${n}.md`));
        return elsewhere(root, berita);
      },
    ],
    [
      'has one below on another disk',
      ({ root, berita }) => {
        for (const n of numbers(2, 40)) rmSync(join(berita, n % 2 ? '' : 'kota', `contoh-${n}.md`));
        return elsewhere(root, join(berita, 'kota'));
      },
    ],
  ])
    // prettier-ignore
    it(`and which ${name} may be a share that is not there: the last feed stays, and it is said what to do`, async (test) => {
      const set = await built(test, 40);
      const before = served(set.out);
      const env = lose(set) ?? {};
      const args = ['build', set.berita, '--out', set.out, '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar'];
      const { code, stderr } = await run(args, { env: { ...env, LANG: 'id_ID.UTF-8', LC_ALL: '' } });
      assert.equal(code, 2);
      assert.match(stderr, /naskahnya hampir habis, 40 → \d, dan .* Sambungkan .*; bila memang dihapus, jalankan .* --force/);
      assert.deepEqual(served(set.out), before);
      assert.equal((await run([...args, '--force'], { env })).code, 1);
      assert.equal(ids(set.out).length < 2, true);
      // From then on it is the folder.
      assert.equal((await run(args, { env })).code, 0);
    });

  it('is not one whose texts can’t be read any more', async (test) => {
    const { berita, out } = await built(test, 20);
    const before = served(out);
    for (const n of numbers(1, 20)) if (n !== 7) writeFileSync(join(berita, n % 2 ? '' : 'kota', `contoh-${n}.md`), '');
    const { code, result } = await build(berita, out);
    assert.deepEqual([code, result], [2, 'kept']);
    assert.deepEqual(served(out), before);
  });
});

describe('a served file that was damaged', () => {
  it('is as it was after the next build, of whatever kind', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), {
      ...markdown(numbers(1, 40)),
      'korban.md': victim('Teks.'),
      'korban.png': await photo('png'),
    });
    const again = () => build(berita, out, '--bodies', '--images', '--url', 'https://feed.example/');
    await again();
    const whole = served(out);
    const damages = { cut: (path) => truncateSync(path, 40), emptied: (path) => truncateSync(path, 0), zeroed: (path) => writeFileSync(path, Buffer.alloc(readFileSync(path).length)) }; // prettier-ignore
    for (const [name, damage] of Object.entries(damages))
      for (const kind of ['feed.json', 'feed.xml', 'index.html', '.htaccess', 'kanal/', 'pages/', 'articles/', 'pictures/']) {
        const path = [...whole.keys()].find((path) => path.startsWith(kind));
        damage(join(out, path));
        const { code, result } = await again();
        assert.deepEqual([code, result], [0, 'published'], `${path} ${name}`);
        assert.ok(served(out).get(path) === whole.get(path), `${path} ${name}`);
      }
  });
});

describe('a picture', () => {
  it('is read again only where its file was touched since', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), { 'korban.md': victim('Teks.'), 'korban.png': await photo('png') });
    await build(berita, out);
    const [path] = [...served(out).keys()].filter((path) => path.startsWith('pictures/'));
    const preload = join(root, 'reads.cjs');
    const reads = join(root, 'reads');
    writeFileSync(preload, `const fs = require('node:fs'); const { readFile } = fs.promises; fs.promises.readFile = (path, ...more) => { fs.appendFileSync(${JSON.stringify(reads)}, path + '\\n'); return readFile(path, ...more); }; require('node:module').syncBuiltinESMExports();`); // prettier-ignore
    const read = async () => {
      writeFileSync(reads, '');
      const { stderr } = await run(['build', berita, '--out', out, '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar'], { env: { NODE_OPTIONS: `--require=${preload}` } }); // prettier-ignore
      assert.match(stderr, /Nothing has changed/);
      return readFileSync(reads, 'utf8').split('\n').filter((file) => file.endsWith(path)).length; // prettier-ignore
    };
    assert.equal(await read(), 0);
    utimesSync(join(out, path), 1, 1);
    assert.deepEqual([await read(), await read()], [1, 0]);
  });
});

describe('--force', () => {
  it('replaces nothing that is not ours, and names it', async (test) => {
    const root = folder(test);
    const theirs = { '.htaccess': 'Deny from all\n', 'index.html': 'Situs kami', 'feed.xml': '<rss/>', 'kanal/pertanian.json': '{"a":1}' };
    const out = write(join(root, 'www'), theirs);
    const berita = write(join(root, 'berita'), markdown(numbers(1, 40)));
    const { code, problems, articles } = await build(berita, out, '--force');
    assert.deepEqual([code, articles], [1, 40]);
    assert.deepEqual(problems.map(({ item, code }) => `${item} ${code}`).sort(), Object.keys(theirs).map((path) => `${path} file-not-ours`).sort()); // prettier-ignore
    for (const [path, content] of Object.entries(theirs)) assert.equal(readFileSync(join(out, path), 'utf8'), content);
    rmSync(join(berita, 'contoh-1.md'));
    await build(berita, out);
    for (const [path, content] of Object.entries(theirs)) assert.equal(readFileSync(join(out, path), 'utf8'), content);
  });

  it('gives up where the feed itself is somebody else’s', async (test) => {
    const root = folder(test);
    const out = write(join(root, 'www'), { 'feed.json': '{"version":"https://jsonfeed.org/version/1.1","title":"Lain","items":[]}' });
    const { code, stderr } = await build(write(join(root, 'berita'), markdown([1])), out, '--force');
    assert.equal(code, 2);
    assert.match(stderr, /feed\.json was not written by bwi-feed/);
    assert.match(readFileSync(join(out, 'feed.json'), 'utf8'), /Lain/);
  });
});

describe('a disk', () => {
  /** Node with a function of its file system replaced. */
  const broken = (root, name, code) => {
    const preload = join(root, 'broken.cjs');
    writeFileSync(preload, `const { promises } = require('node:fs'); const { ${name} } = promises; promises.${name} = async (...args) => { if (${name === 'link'} || /\\.bwi-feed.new/.test(args[0])) throw Object.assign(new Error('${code}: ${name}'), { code: '${code}', syscall: '${name}' }); return ${name}(...args); }; require('node:module').syncBuiltinESMExports();`); // prettier-ignore
    return { env: { NODE_OPTIONS: `--require=${preload}` } };
  };
  const args = (berita, out) => ['build', berita, '--out', out, '--article-url', 'https://kab.example/{slug}'];

  for (const code of ['ENOSPC', 'EDQUOT'])
    it(`that is full (${code}) keeps the last feed; the folder is named`, async (test) => {
      const root = folder(test);
      const out = join(root, 'out');
      const berita = write(join(root, 'berita'), markdown(numbers(1, 40)));
      await build(berita, out);
      const before = served(out);
      write(berita, code === 'ENOSPC' ? markdown([41]) : { 'a.md': victim('Teks.'), 'korban.png': await photo('png') });
      const { code: exit, stderr } = await run(args(berita, out), broken(root, 'writeFile', code));
      assert.equal(exit, 2);
      assert.equal(stderr, `bwi-feed: the disk is full; the last feed stays: ${out}\n`);
      assert.deepEqual(served(out), before);
      assert.ok(!existsSync(join(out, '.bwi-feed/lock')));
    });

  for (const code of ['EPERM', 'ENOTSUP', 'ENOSYS'])
    it(`without hard links (${code}) does, for several runs at once`, async (test) => {
      const root = folder(test);
      const out = join(root, 'out');
      const berita = write(join(root, 'berita'), markdown(numbers(1, 40)));
      const options = broken(root, 'link', code);
      const runs = await Promise.all([1, 2, 3].map(() => run(args(berita, out), options)));
      assert.deepEqual(runs.map(({ code }) => code), [0, 0, 0], runs[0].stderr); // prettier-ignore
      assert.ok(!existsSync(join(out, '.bwi-feed/lock')));
    });
});
