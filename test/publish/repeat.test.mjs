// Builds that are done again: when a folder changes, and after a time.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { COMMAND } from './command.mjs';
import { folder, markdown, serve, write } from './newsroom.mjs';

/** Starts a command that goes on. `next()` gives its next outcome, `end()` asks it to end and gives its exit code. */
function start(test, args, env = {}) {
  const child = spawn(process.execPath, [COMMAND, 'build', ...args, '--title', 'Kabar', '--json', '--quiet', '--article-url', 'https://kab.example/{slug}'], { env: { ...process.env, ...env } }); // prettier-ignore
  test.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => JSON.parse((await lines.next()).value),
    end() {
      const ended = new Promise((done) => child.on('close', done));
      child.kill('SIGTERM');
      return ended;
    },
  };
}

describe('--watch', () => {
  it('publishes what is written, changed and taken away, until it is asked to end', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1, 2]));
    const out = join(root, 'out');
    const command = start(test, [berita, '--out', out, '--watch']);
    const ids = () => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')).items.map(({ id }) => id);
    assert.equal((await command.next()).result, 'published');
    write(berita, markdown([3]));
    assert.equal((await command.next()).articles, 3);
    assert.deepEqual(ids(), ['contoh-3', 'contoh-2', 'contoh-1']);
    rmSync(join(berita, 'contoh-2.md'));
    assert.equal((await command.next()).articles, 2);
    assert.deepEqual(ids(), ['contoh-3', 'contoh-1']);
    assert.equal(await command.end(), 0);
  });

  it('does not see its own folder', async (test) => {
    const root = write(folder(test), markdown([1]));
    const command = start(test, [root, '--out', join(root, 'out'), '--watch']);
    await command.next();
    write(root, markdown([2]));
    assert.equal((await command.next()).articles, 2);
    write(root, markdown([3]));
    assert.equal((await command.next()).articles, 3);
    // A name that begins like its own is another's.
    write(root, { 'out-of-town.md': markdown([4])['contoh-4.md'] });
    assert.equal((await command.next()).articles, 4);
    assert.equal(await command.end(), 0);
  });

  it('goes on where the name of its own folder begins that of the texts', async (test) => {
    const root = folder(test);
    const naskah = write(join(root, 'berita-naskah'), markdown([1]));
    const command = start(test, [naskah, '--out', join(root, 'berita'), '--watch']);
    await command.next();
    write(naskah, markdown([2]));
    assert.equal((await command.next()).articles, 2);
    assert.equal(await command.end(), 0);
  });

  it('builds once for a file that an editor saves in several steps, and for files that come together', async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    const { address, asked } = await serve(test, () => ({ version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [] }));
    const command = start(test, [berita, `${address}/feed.json`, '--out', join(root, 'out'), '--watch']);
    await command.next();
    const [[name, text]] = Object.entries(markdown([2]));
    write(berita, { [`${name}~`]: text, [name]: '' });
    for (const part of text.match(/[^]{1,40}/g)) appendFileSync(join(berita, name), part);
    rmSync(join(berita, `${name}~`));
    const saved = await command.next();
    assert.deepEqual([saved.result, saved.articles, saved.problems], ['published', 2, []]);
    write(berita, markdown([3, 4, 5]));
    assert.equal((await command.next()).articles, 5);
    assert.equal(await command.end(), 0);
    // Each build asks for the feed once.
    assert.equal(asked.length, 3);
  });
});

describe('a watched folder', () => {
  /** Node with some of its file system replaced, for what is to be watched. */
  const patched = (root, code) => {
    const preload = join(root, 'patched.cjs');
    writeFileSync(preload, `const fs = require('node:fs'); const { promises } = fs; ${code}; require('node:module').syncBuiltinESMExports();`); // prettier-ignore
    return { NODE_OPTIONS: `--require=${preload}` };
  };
  /** The outcome of the first build that is as it should be. */
  const until = async (command, isRight) => {
    for (;;) {
      const outcome = await command.next();
      if (isRight(outcome)) return outcome;
    }
  };

  it('that goes and comes back is watched again, and no file is missed that comes before it is', { timeout: 60_000 }, async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    const held = join(root, 'held');
    // Only who watches names an encoding.
    const env = patched(root, `const { readdir } = promises; promises.readdir = async (path, options) => { while (options?.encoding && fs.existsSync(${JSON.stringify(held)})) await new Promise(setImmediate); return readdir(path, options); }`); // prettier-ignore
    const command = start(test, [berita, '--out', join(root, 'out'), '--watch'], env);
    assert.equal((await command.next()).articles, 1);
    rmSync(berita, { recursive: true });
    assert.equal((await command.next()).result, 'kept');
    writeFileSync(held, '');
    write(berita, markdown([1]));
    await until(command, ({ result, articles }) => result === 'unchanged' && articles === 1);
    write(berita, markdown([2]));
    rmSync(held);
    await until(command, ({ articles }) => articles === 2);
    write(berita, markdown([3]));
    await until(command, ({ articles }) => articles === 3);
    assert.equal(await command.end(), 0);
  });

  it('that is replaced at once is watched in its new place', { timeout: 60_000 }, async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    const command = start(test, [berita, '--out', join(root, 'out'), '--watch']);
    await command.next();
    write(join(root, 'baru'), markdown([1, 2]));
    renameSync(berita, join(root, 'lama'));
    renameSync(join(root, 'baru'), berita);
    await until(command, ({ articles }) => articles === 2);
    // What has become another folder's is not its own.
    write(join(root, 'lama'), markdown([9]));
    write(berita, markdown([3]));
    await until(command, ({ articles }) => articles === 3);
    write(berita, markdown([4]));
    await until(command, ({ articles }) => articles === 4);
    assert.equal(await command.end(), 0);
  });

  it('of which the system tells nothing, for it watches too many, is looked at', { timeout: 60_000 }, async (test) => {
    const root = folder(test);
    const berita = write(join(root, 'berita'), markdown([1]));
    const env = patched(root, `fs.watch = () => { throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), { code: 'ENOSPC' }); }`); // prettier-ignore
    const command = start(test, [berita, '--out', join(root, 'out'), '--watch'], env);
    assert.equal((await command.next()).articles, 1);
    write(berita, markdown([2]));
    await until(command, ({ articles }) => articles === 2);
    assert.equal(await command.end(), 0);
  });
});

describe('--every', () => {
  it('asks again after a time, and goes on when a source fails', async (test) => {
    const item = (n) => ({ id: `${n}`, url: `https://a.example/${n}`, title: `Berita ${n}`, content_text: 'Isi.' });
    const answers = [[item(1)], undefined, [item(1), item(2)]];
    const { address, asked } = await serve(test, () => {
      const items = answers[Math.min(asked.length, answers.length) - 1];
      return items ? { version: 'https://jsonfeed.org/version/1.1', title: 'A', items } : [404, {}, ''];
    });
    const command = start(test, [`${address}/feed.json`, '--out', join(folder(test), 'out'), '--every', '1s']);
    const outcomes = [await command.next(), await command.next(), await command.next()];
    assert.deepEqual(outcomes.map(({ result, articles }) => [result, articles]), [['published', 1], ['kept', 0], ['published', 2]]); // prettier-ignore
    assert.equal(await command.end(), 0);
  });
});
