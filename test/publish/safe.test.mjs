// What is published stays whole: whatever the sources do, and whenever a run ends.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { COMMAND, run } from './command.mjs';
import { folder, markdown, sample, serve, write } from './newsroom.mjs';

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const args = (berita, out) => ['build', ...[berita].flat(), '--out', out, '--article-url', 'https://kab.example/berita/{slug}', '--title', 'Kabar Contoh', '--bodies']; // prettier-ignore

/** Builds, and gives the outcome with the exit code. */
async function build(berita, out, ...more) {
  const { code, stdout, stderr } = await run([...args(berita, out), '--json', ...more]);
  return { code, stderr, ...(stdout && JSON.parse(stdout)) };
}

/** Samples in a folder of a test's own, and the set that was built of them. */
async function built(test, samples) {
  const root = folder(test);
  const berita = write(join(root, 'berita'), markdown(samples));
  const out = join(root, 'out');
  await build(berita, out);
  return { berita, out };
}

/** All files of a set by path, without what the command keeps for itself. */
const filesIn = (out) =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.bwi-feed'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]),
  );

describe('a second run', () => {
  it('writes nothing when nothing has changed, and says so', async (test) => {
    const { berita, out } = await built(test, numbers(1, 40));
    const times = () => readdirSync(out, { recursive: true }).map((name) => [name, statSync(join(out, name)).mtimeNs, statSync(join(out, name)).ino]); // prettier-ignore
    const ours = () => times().filter(([name]) => !/^\.bwi-feed($|\/new)/.test(name));
    const before = ours();
    const { code, result, written, stderr } = await build(berita, out);
    assert.deepEqual([code, result, written], [0, 'unchanged', 0]);
    assert.match(stderr, /Nothing has changed: 40 articles/);
    assert.deepEqual(ours(), before);
  });

  it('gives the same bytes, in a fresh folder or over an older set', async (test) => {
    const root = folder(test);
    const old = write(join(root, 'old'), markdown(numbers(1, 70)));
    const berita = write(join(root, 'berita'), markdown(numbers(3, 90)));
    await build(old, join(root, 'over'));
    for (const name of ['fresh', 'again', 'over']) await build(berita, join(root, name));
    const fresh = filesIn(join(root, 'fresh'));
    assert.deepEqual(filesIn(join(root, 'again')), fresh);
    const over = filesIn(join(root, 'over'));
    for (const [path, content] of fresh) assert.equal(over.get(path), content, path);
  });

  it('writes the feed, one page and little else for a new article', async (test) => {
    const { berita, out } = await built(test, numbers(1, 1000));
    const before = filesIn(out);
    write(berita, markdown([1001]));
    await build(berita, out);
    const oldest = [...filesIn(out).keys()].filter((path) => /^pages\/feed-\d-/.test(path));
    assert.ok(oldest.length >= 9);
    for (const path of oldest) assert.ok(before.has(path), `${path} is new`);
  });

  it('takes a withdrawn article out of all that readers find, and keeps what they may be reading for one more set', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), { ...markdown(numbers(1, 70)), 'tarik.md': `---\ntitle: Ditarik\ndate: ${sample(20).date}\nkanal: Sementara\n---\nDitarik.\n` }); // prettier-ignore
    const out = join(root, 'out');
    await build(berita, out);
    assert.ok(existsSync(join(out, 'kanal/sementara.json')));
    const before = filesIn(out);
    rmSync(join(berita, 'tarik.md'));
    const { code, removed } = await build(berita, out);
    assert.equal(code, 0);
    assert.ok(removed >= 1);
    assert.ok(!existsSync(join(out, 'kanal/sementara.json')));
    for (const [path, content] of reachable(out)) assert.doesNotMatch(content, /[Dd]itarik/, path);
    for (const path of before.keys()) if (path.startsWith('pages/')) assert.ok(existsSync(join(out, path)), path);
    write(berita, markdown([71]));
    await build(berita, out);
    for (const [path, content] of filesIn(out)) assert.doesNotMatch(content, /Ditarik\./, path);
  });
});

/** The files that a file of the set leads to: its next page, the texts of its articles, and its search index, which leads to pages and pieces. */
function leadsOf(path, content) {
  if (!path.endsWith('.json')) return [];
  const { next_url, items = [], _bwi: own, pages, recent = [], words } = JSON.parse(content);
  const indexed = pages ? [...pages.names.map((name) => pages.url.replace('{}', name)), ...words.map(([, , piece]) => piece)] : [];
  const addresses = [next_url, own?.search, ...items.map(({ _bwi }) => _bwi?.body), ...recent, ...indexed].filter(Boolean);
  return addresses.map((address) => new URL(address, `file:///${path}`).pathname.slice(1));
}

/** The files that keep their names, and all that they lead to. @throws where one of these is missing. */
function reachable(out) {
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    const content = readFileSync(join(out, path), 'utf8');
    found.set(path, content);
    for (const leads of leadsOf(path, content)) visit(leads);
  };
  for (const path of filesIn(out).keys()) if (!/^(pages|articles|pictures|search)\//.test(path)) visit(path);
  return found;
}

describe('a run that is killed', () => {
  it('leaves each file of the old set or of the new one, with all that it leads to, at 100 random moments', async (test) => {
    const root = folder(test);
    // All texts differ from set to set, so that each run has all to write.
    const sets = ['a', 'b', 'c', 'd'].map((name, i) => ({
      berita: write(
        join(root, name),
        markdown(numbers(1 + 10 * i, 60 + 5 * i), (n) => ({ title: `Contoh ${n} ${name}` })),
      ),
      whole: join(root, `whole-${name}`),
    }));
    for (const set of sets) {
      await build(set.berita, set.whole);
      set.files = reachable(set.whole);
    }
    const out = join(root, 'out');
    await build(sets[1].berita, out);
    const most = (await killedAt(sets[0].berita, out)).changes;
    const seen = new Set();
    let trial = 0;
    let writing = 0;
    for (let killed = 0; killed < 100; trial++) {
      assert.ok(trial < 300, `only ${killed} of ${trial} were killed before their end`);
      const set = sets[(trial + 1) % sets.length];
      const before = written(set, out);
      // Some before anything is written, the others somewhere in the writing.
      const moment = trial % 5 ? { changes: Math.random() * most } : { milliseconds: 100 + Math.random() * 200 };
      if ((await killedAt(set.berita, out, moment)).killed) killed++;
      const after = written(set, out);
      if (after > before && after < set.files.size) writing++;
      const here = reachable(out);
      const names = new Set([...here.keys()].filter((path) => !/^(pages|articles)\//.test(path)));
      for (const path of names) {
        const [from] = sets.map(({ files }, i) => (files.get(path) === here.get(path) ? i : -1)).filter((i) => i >= 0);
        assert.ok(from !== undefined, `trial ${trial}: ${path} is of neither set`);
        for (const leads of linksOf(path, here)) assert.equal(here.get(leads), sets[from].files.get(leads), `trial ${trial}: ${path} leads to ${leads}`); // prettier-ignore
        seen.add(from);
      }
    }
    test.diagnostic(`100 runs were killed, ${writing} of them in the middle of writing; ${trial - 100} had ended before`);
    assert.ok(writing > 10, `only ${writing} in the middle of writing`);
    assert.ok(seen.size > 1);
    const { code } = await build(sets[1].berita, out);
    assert.equal(code, 0);
    assert.deepEqual(reachable(out), sets[1].files);
    assert.deepEqual(readdirSync(join(out, '.bwi-feed/new')), []);
  });
});

/** How many files of a set are there as they should be. */
const written = ({ files }, out) => [...files].filter(([path, content]) => existsSync(join(out, path)) && readFileSync(join(out, path), 'utf8') === content).length; // prettier-ignore

/** Starts a run, and kills it after some milliseconds or when so many names have come and gone. @returns whether it was still under way. */
function killedAt(berita, out, { milliseconds, changes = Infinity } = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args(berita, out)], { stdio: 'ignore' });
  const kill = () => child.kill('SIGKILL');
  const timer = milliseconds && setTimeout(kill, milliseconds);
  let seen = 0;
  const see = () => {
    if (++seen > changes) kill();
  };
  const watchers = ['', 'articles', 'pages', 'kanal'].map((name) => join(out, name)).filter(existsSync).map((path) => watch(path, see)); // prettier-ignore
  return new Promise((done) =>
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      done({ killed: signal === 'SIGKILL', changes: seen });
    }),
  );
}

/** All that the file at `path` leads to, over all pages. */
function linksOf(path, files, found = new Set()) {
  for (const leads of leadsOf(path, files.get(path))) {
    if (found.has(leads)) continue;
    found.add(leads);
    linksOf(leads, files, found);
  }
  return found;
}

describe('two runs at once', () => {
  it('do not harm each other: the set is that of the last one, and whole', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown(numbers(1, 80)));
    const out = join(root, 'out');
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => build(berita, out)));
    assert.deepEqual(outcomes.map(({ code }) => code), [0, 0, 0, 0]); // prettier-ignore
    assert.deepEqual(outcomes.map(({ result }) => result).sort(), ['published', 'unchanged', 'unchanged', 'unchanged']); // prettier-ignore
    await build(berita, join(root, 'alone'));
    assert.deepEqual(filesIn(out), filesIn(join(root, 'alone')));
    assert.ok(!existsSync(join(out, '.bwi-feed/lock')));
  });
});

describe('a lock', () => {
  for (const [name, holder, age] of [
    ['of a run that is no more', { pid: 2 ** 30, host: hostname() }, 0],
    ['without a sign of life for a minute, of whatever machine', { pid: 1, host: 'lain' }, 61],
    ['that is damaged, after a minute', undefined, 61],
  ])
    it(`${name} does not stop the next run`, async (test) => {
      const root = folder(test);
      const berita = write(join(root, 'berita'), markdown([1]));
      const out = write(join(root, 'out'), { '.bwi-feed/lock': holder ? JSON.stringify(holder) : '' });
      const then = new Date(Date.now() - age * 1000);
      utimesSync(join(out, '.bwi-feed/lock'), then, then);
      assert.equal((await build(berita, out)).result, 'published');
      assert.ok(!existsSync(join(out, '.bwi-feed/lock')));
    });
});

describe('a source that fails', () => {
  /** A server with a feed of `count` articles, or what `answer` says. */
  const site = (test, state) =>
    serve(test, () => state.answer ?? { version: 'https://jsonfeed.org/version/1.1', title: 'Situs', items: numbers(1, state.count).map((n) => ({ id: `${n}`, url: `https://situs.example/${n}`, title: `Berita ${n}`, content_text: 'Isi.' })) }); // prettier-ignore

  for (const [name, answer, words] of [
    ['can’t be reached', [500, {}, 'down'], /500/],
    ['is no feed any more', [200, {}, '<!doctype html><title>Perbaikan</title>'], /The answer is an HTML page, not a feed/],
    ['suddenly gives a tenth', undefined, /it suddenly gives far fewer articles than before: 20 → 2/],
  ])
    it(`and ${name} keeps the last feed, and says so`, async (test) => {
      const root = folder(test);
      const state = { count: 20 };
      const { address } = await site(test, state);
      const berita = write(join(root, 'berita'), markdown([1]));
      const out = join(root, 'out');
      const sources = [berita, `${address}/feed.json`];
      assert.equal((await build(sources, out)).articles, 21);
      const before = filesIn(out);
      state.count = 2;
      state.answer = answer;
      write(berita, markdown([2]));
      const { code, result, stderr } = await build(sources, out, '--quiet');
      assert.deepEqual([code, result], [2, 'kept']);
      assert.match(stderr, words);
      assert.match(stderr, /stays as it was\. --force/);
      assert.deepEqual(filesIn(out), before);
      const forced = await build(sources, out, '--force');
      assert.deepEqual([forced.code, forced.articles], [1, answer ? 2 : 4]);
    });

  it('is asked again where it may only be busy', async (test) => {
    const { address, asked } = await serve(test, () => (asked.length < 3 ? [503, {}, ''] : { version: 'https://jsonfeed.org/version/1.1', title: 'S', items: [{ id: '1', url: 'https://s.example/1', title: 'S' }] })); // prettier-ignore
    assert.equal((await build(`${address}/feed.json`, join(folder(test), 'out'))).articles, 1);
  });
});

describe('the folder', () => {
  it('is refused when it holds files of somebody else’s', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    const out = join(root, 'www');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'Situs kami');
    const { code, stderr } = await build(berita, out);
    assert.equal(code, 2);
    assert.match(stderr, /index\.html/);
    assert.deepEqual([...filesIn(out)], [['index.html', 'Situs kami']]);
  });

  it('keeps files that others put there later', async (test) => {
    const { berita, out } = await built(test, numbers(1, 40));
    write(out, { 'robots.txt': 'x', 'pages/own.json': '{}', 'kanal/own.json': '{}' });
    write(berita, markdown([41]));
    await build(berita, out);
    for (const path of ['robots.txt', 'pages/own.json', 'kanal/own.json']) assert.ok(existsSync(join(out, path)), path);
  });

  it('is mended when somebody takes a file away', async (test) => {
    const { berita, out } = await built(test, numbers(1, 40));
    const before = filesIn(out);
    rmSync(join(out, 'pages'), { recursive: true });
    assert.equal((await build(berita, out)).result, 'published');
    assert.deepEqual(filesIn(out), before);
  });
});

describe('what is said', () => {
  it('is data alone on standard output, and nothing at all when all is well and quiet', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    assert.deepEqual(await run([...args(berita, join(root, 'out')), '--quiet']), { code: 0, stdout: '', stderr: '' });
    const { stdout, stderr } = await run([...args(berita, join(root, 'out')), '--quiet', '--json']);
    assert.equal(JSON.parse(stdout).result, 'unchanged');
    assert.equal(stderr, '');
  });
});
