// The guide's script for copying a set, run with the real rclone against real servers.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { APACHE } from './apache.mjs';
import { run } from './command.mjs';
import { copy, CORS, obscured, RCLONE, REMOTES, SCRIPT, target } from './copying.mjs';
import { deadLinks, SITE } from './dead-links.mjs';
import { headersBy, unless } from './hosting.mjs';
import { markdown, write } from './newsroom.mjs';
import { bytesIn, photo } from './photos.mjs';
import { BUCKET, startS3 } from './s3.mjs';
import { SSHD, startSshd } from './sshd.mjs';
import { startWebdav } from './webdav.mjs';

const home = mkdtempSync(join(tmpdir(), 'bwi-salin-'));
after(() => rmSync(home, { recursive: true, force: true }));

const victim = (title) => `---\ntitle: ${title}\ndate: 2021-01-02T12:00:00Z\nkanal: Hukum\ngambar: korban.png\n---\nNama korban.\n`;

/** The set as it is on one day, with a file of the newsroom's own. */
async function day(name, berita) {
  const { code, stderr } = await run(['build', berita, '--out', join(home, 'public'), '--url', SITE, '--article-url', `${SITE}berita/{slug}/`, '--title', 'Kabar', '--bodies', '--pages']); // prettier-ignore
  if (code) throw new Error(stderr);
  cpSync(join(home, 'public'), join(home, name, 'public'), { recursive: true, preserveTimestamps: true });
  return write(join(home, name), { 'salin.sh': SCRIPT, 'public/berita/logo #1 50% é.txt': 'Logo' });
}

/** The whole set, without what is meant for the command alone. */
const served = (root) => new Map([...bytesIn(join(root, 'public'))].filter(([path]) => !path.startsWith('.bwi-feed/')));

const days = {};
before(async () => {
  const numbers = Array.from({ length: 34 }, (_, i) => i);
  const berita = write(join(home, 'berita'), {
    ...markdown(numbers),
    'korban.md': victim('Judul korban'),
    'korban.png': await photo('png'),
  });
  days.first = await day('first', berita);
  // Other words of the same length: no list has another size.
  write(berita, { 'korban.md': victim('Judul Korban') });
  days.sameSize = await day('same-size', berita);
  write(
    berita,
    markdown([34, 35], () => ({ kanal: 'Baru' })),
  );
  write(berita, { 'kopi.md': victim('Kopi').replaceAll('korban', 'kopi').replace('Hukum', 'Kopi'), 'kopi.png': await photo('png', { width: 96 }) }); // prettier-ignore
  rmSync(join(berita, 'korban.md'));
  days.withdrawn = await day('withdrawn', berita);
});

/** The far side after each of the changes that were made of `before` with the files of `now`. */
function* steps(before, changes, now) {
  const files = new Map(before);
  for (const [what, path] of changes) {
    if (what === 'Deleted') files.delete(path);
    else files.set(path, now.get(path));
    yield [`${what} ${path}`, files];
  }
}

/** Where a change belongs in a copy: what lists lead to, the lists at last, and removals after these. */
function rank([what, path]) {
  const isLasting = /^(pages|articles|pictures)\//.test(path);
  if (what === 'Deleted') return isLasting ? 4 : 3;
  return isLasting ? 0 : /^([^/]+\.(json|xml)|index\.html)$/.test(path) ? 2 : 1;
}

/** The same files with the same content; of the others the paths are said. */
function assertSame(far, wanted) {
  const paths = new Set([...far.keys(), ...wanted.keys()]);
  assert.deepEqual([...paths].filter((path) => far.get(path) !== wanted.get(path)), []); // prettier-ignore
}

/** What must hold of any side that is copied to: `files()` are there. `isWanted` says which are to be. */
function copies(side, { isWanted = () => true } = {}) {
  const wanted = (root) => new Map([...served(root)].filter(([path]) => isWanted(path)));
  const send = (root, env = {}) => copy(root, side.words, { ...side.env, ...env });

  it('brings the whole set, without the command’s notes', async () => {
    const { code, said, changes } = await send(days.first);
    assert.deepEqual([code, said], [0, '']);
    assert.equal(changes.length, wanted(days.first).size);
    assertSame(await side.files(), wanted(days.first));
  });

  it('sends nothing where nothing has changed', async () => {
    const { code, changes } = await send(days.first);
    assert.deepEqual([code, changes], [0, []]);
  });

  it('changes nothing with a wrong password, and says so', async () => {
    const { code, said, changes } = await send(days.withdrawn, side.wrong);
    assert.notEqual(code, 0);
    assert.match(said, side.refusal);
    assert.deepEqual(changes, []);
    assertSame(await side.files(), wanted(days.first));
  });

  it('brings a list that has changed and is as large as before', async () => {
    const sizes = (root) => ['feed.json', 'lean.json', 'kanal/hukum.json'].map((path) => served(root).get(path).length);
    assert.deepEqual(sizes(days.sameSize), sizes(days.first));
    const { code } = await send(days.sameSize);
    assert.equal(code, 0);
    assertSame(await side.files(), wanted(days.sameSize));
  });

  it('shows no list before what it leads to, and takes away what is withdrawn at last', async () => {
    const old = await side.files();
    const { code, changes } = await send(days.withdrawn);
    assert.equal(code, 0);
    const now = wanted(days.withdrawn);
    for (const [when, files] of steps(old, changes, now)) assert.deepEqual(deadLinks(files), [], when);
    const ranks = changes.map(rank);
    assert.deepEqual(ranks, ranks.toSorted(), JSON.stringify(changes));
    const far = await side.files();
    assertSame(far, now);
    assert.deepEqual([...far.keys()].filter((path) => /korban/i.test(path + far.get(path))), []); // prettier-ignore
  });
}

/** True for what is not meant for servers. */
const isForReaders = (path) => !/^(\.htaccess|_headers|nginx\.conf)$/.test(path);

/** What rclone knows: the guide's targets, whose places and passwords are set by the test, and a cache of its own. */
const common = (name) => {
  const config = join(home, `${name}.conf`);
  writeFileSync(config, REMOTES);
  return { RCLONE_CONFIG: config, RCLONE_CACHE_DIR: join(home, `cache-${name}`) };
};

// The servers have nothing to do with one another.
describe('the guide’s script', { concurrency: true, skip: unless(RCLONE, 'rclone', 'rclone') }, () => {
  describe('to SFTP', { concurrency: 1, skip: unless(SSHD, 'sshd', 'openssh-server') }, () => {
    const side = { refusal: /unable to authenticate/ };
    const folder = join(home, 'public_html');
    let sshd;
    before(async () => {
      sshd = await startSshd();
      side.words = target('hosting:').replace('public_html', folder);
      side.env = {
        ...common('sftp'),
        RCLONE_CONFIG_HOSTING_HOST: '127.0.0.1',
        RCLONE_CONFIG_HOSTING_PORT: String(sshd.port),
        RCLONE_CONFIG_HOSTING_USER: sshd.user,
        RCLONE_CONFIG_HOSTING_KEY_FILE: sshd.key,
        RCLONE_CONFIG_HOSTING_KNOWN_HOSTS_FILE: sshd.knownHosts,
      };
      side.wrong = { RCLONE_CONFIG_HOSTING_KEY_FILE: sshd.otherKey };
      side.files = () => bytesIn(join(folder, 'feed'));
    });
    after(() => sshd?.stop());

    copies(side);

    it('touches no folder with something else in it', async () => {
      const site = write(join(folder, 'situs'), { 'index.php': '<?php', 'index.html': 'Situs kami' });
      const { code, said } = await copy(days.first, `hosting:${site}`, side.env);
      assert.equal(code, 1);
      assert.match(said, /berisi hal lain: index\.php$/);
      assert.deepEqual([...bytesIn(site).keys()].sort(), ['index.html', 'index.php']);
    });
  });

  describe('to WebDAV', { concurrency: 1, skip: unless(APACHE, 'Apache', 'apache2') }, () => {
    const side = { refusal: /401 Unauthorized/ };
    let webdav;
    before(async () => {
      webdav = await startWebdav({ user: 'nama', password: 'rahasia' });
      side.words = target('awan:');
      // As whoever keeps the server has put it there; it hides what is meant for servers.
      const headers = { authorization: `Basic ${Buffer.from('nama:rahasia').toString('base64')}` };
      for (const [method, path, body] of [
        ['MKCOL', 'feed/'],
        ['PUT', 'feed/.htaccess', served(days.first).get('.htaccess')],
      ])
        assert.equal((await fetch(webdav.url + path, { method, headers, body })).status, 201);
      side.env = { ...common('webdav'), RCLONE_CONFIG_AWAN_URL: webdav.url, RCLONE_CONFIG_AWAN_PASS: obscured('rahasia') };
      side.wrong = { RCLONE_CONFIG_AWAN_PASS: obscured('salah') };
      side.files = () => new Map([...bytesIn(join(webdav.folder, 'feed'))].filter(([path]) => isForReaders(path)));
    });
    after(() => webdav?.stop());

    copies(side, { isWanted: isForReaders });

    it('leaves the settings of the server as they are', () => {
      assert.equal(readFileSync(join(webdav.folder, 'feed/.htaccess'), 'utf8'), served(days.first).get('.htaccess'));
    });
  });

  describe('to S3', { concurrency: 1 }, () => {
    const side = { refusal: /InvalidAccessKeyId/ };
    let s3;
    const read = async (path) => fetch(`${s3.url}/${BUCKET}/${path.split('/').map(encodeURIComponent).join('/')}`, { headers: { origin: 'https://mitra.example' } }); // prettier-ignore
    before(async () => {
      s3 = await startS3({ cors: CORS });
      side.words = target('objek:');
      side.env = {
        ...common('s3'),
        RCLONE_CONFIG_OBJEK_ENDPOINT: s3.url,
        RCLONE_CONFIG_OBJEK_ACCESS_KEY_ID: 'S3RVER',
        RCLONE_CONFIG_OBJEK_SECRET_ACCESS_KEY: 'S3RVER',
      };
      side.wrong = { RCLONE_CONFIG_OBJEK_ACCESS_KEY_ID: 'salah' };
      side.files = async () => new Map(await Promise.all((await s3.paths()).map(async (path) => [path, Buffer.from(await (await read(path)).arrayBuffer()).toString('latin1')]))); // prettier-ignore
    });
    after(() => s3?.stop());

    copies(side, { isWanted: isForReaders });

    it('asks for no more than lists where nothing has changed', async () => {
      s3.seen.asked.length = 0;
      await copy(days.withdrawn, side.words, side.env);
      assert.deepEqual(s3.seen.asked.filter((line) => !line.startsWith('GET') || !line.includes('prefix=')), []); // prettier-ignore
    });

    it('sends types and times for which files may be kept, and lets other sites read', async () => {
      const sent = headersBy(readFileSync(join(days.withdrawn, 'public/_headers'), 'utf8'));
      const types = { json: /^application\/json$/, xml: /^(application|text)\/xml\b/, html: /^text\/html\b/, css: /^text\/css\b/, png: /^image\/png$/, txt: /^text\/plain\b/ }; // prettier-ignore
      for (const path of served(days.withdrawn).keys()) {
        if (!isForReaders(path)) continue;
        const { headers } = await read(path);
        assert.match(headers.get('content-type'), types[path.split('.').pop()], path);
        const [cache] = sent(`/${path}`.replace(/^\/index\.html$/, '/')).filter((line) => line.startsWith('Cache-Control'));
        assert.equal(`Cache-Control: ${headers.get('cache-control')}`, cache ?? sent('/feed.json').find((line) => line.startsWith('Cache-Control')), path); // prettier-ignore
        assert.equal(headers.get('access-control-allow-origin'), '*', path);
      }
    });

    it('shows no list before what it leads to where one file after the other is refused', async () => {
      const files = await side.files();
      s3.seen.changed = (method, path, body) => {
        if (method === 'PUT') files.set(path, body.toString('latin1'));
        else files.delete(path);
        problems.push(...deadLinks(files).map((pair) => [`${method} ${path}`, ...pair]));
      };
      const problems = [];
      let [runs, code] = [0, 1];
      for (; code && runs < 20; runs++) {
        Object.assign(s3.seen, { changes: 0, refused: 3 });
        ({ code } = await copy(days.first, side.words, side.env));
      }
      assert.deepEqual(problems, []);
      assert.ok(!code && runs > 3, `${runs} runs`);
      assertSame(await side.files(), files);
      assertSame(files, new Map([...served(days.first)].filter(([path]) => isForReaders(path))));
    });
  });
});
