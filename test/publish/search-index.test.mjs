// The search index that a build writes beside a feed with older pages.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from './command.mjs';
import { folder, markdown, write } from './newsroom.mjs';
import { bytesIn } from './photos.mjs';

const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const json = (out, path) => JSON.parse(readFileSync(join(out, path), 'utf8'));
const article = (title, day, more = '') =>
  `---\ntitle: ${title}\ndate: 2019-01-${day}T12:00:00Z\nkanal: Hukum\n${more}---\nTeks berita lama.\n`;

async function build(berita, out, ...more) {
  const { code, stderr } = await run(['build', berita, '--out', out, '--article-url', 'https://kab.example/{slug}', '--title', 'Kabar', ...more]); // prettier-ignore
  assert.equal(code, 0, stderr);
}

const pieces = (out) => readdirSync(join(out, 'search')).sort();

/** The titles of the articles that the index says have a word. */
function found(out, word) {
  const root = json(out, json(out, 'lean.json')._bwi.search);
  const [, , name] = root.words.find(([first, last]) => first <= word && word <= last) ?? [];
  let number = 0;
  return (name ? (json(out, `search/${name}`).words[word] ?? []) : []).map((step) => {
    number += step;
    const page = json(out, join('search', root.pages.url.replace('{}', root.pages.names[Math.floor(number / root.per_page)])));
    return page.items.at(-1 - (number % root.per_page)).title;
  });
}

describe('the search index', () => {
  it('is named by the feeds, leads to the pages, and has no draft', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), {
      ...markdown(numbers(1, 100)),
      'lama.md': article('Bendungan Bajulmati', '02'),
      'konsep.md': article('Rahasia Konsep', '03', 'draft: true\n'),
    });
    await build(berita, out);
    assert.equal(json(out, 'feed.json')._bwi.search, json(out, 'lean.json')._bwi.search);
    assert.deepEqual(found(out, 'bajulmati'), ['Bendungan Bajulmati']);
    assert.deepEqual(found(out, 'rahasia'), []);
    assert.ok([...bytesIn(join(out, 'search'))].every(([, content]) => !content.includes('rahasia') && content.length <= 30_000));
    // The newest 30 are in the feed; 71 others are two full pages and one that is not.
    assert.equal(json(out, json(out, 'lean.json')._bwi.search).recent.length, 1);
  });

  it('is the same for the same articles, and a new one changes no piece', async (test) => {
    const root = folder(test);
    const [one, two] = [join(root, 'one'), join(root, 'two')];
    const berita = write(join(root, 'berita'), markdown(numbers(1, 100)));
    await build(berita, one);
    await build(berita, two);
    assert.deepEqual(pieces(one), pieces(two));
    write(berita, markdown(numbers(101, 101)));
    await build(berita, one);
    const words = (names) => names.filter((name) => name.startsWith('words-'));
    assert.ok(words(pieces(two)).length);
    assert.deepEqual(words(pieces(one)), words(pieces(two)));
  });

  it('has nothing more of an article that is withdrawn', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    const berita = write(join(root, 'berita'), { ...markdown(numbers(1, 100)), 'korban.md': article('Nama Sangkorban', '02') });
    await build(berita, out);
    assert.deepEqual(found(out, 'sangkorban'), ['Nama Sangkorban']);
    rmSync(join(berita, 'korban.md'));
    await build(berita, out);
    assert.deepEqual(found(out, 'sangkorban'), []);
    for (const [path, content] of bytesIn(join(out, 'search'))) assert.ok(!content.includes('sangkorban'), path);
  });

  it('is not there where all articles are in the feed', async (test) => {
    const root = folder(test);
    const out = join(root, 'out');
    await build(write(join(root, 'berita'), markdown(numbers(1, 30))), out);
    assert.equal(json(out, 'lean.json')._bwi, undefined);
    assert.ok(!existsSync(join(out, 'search')));
  });
});
