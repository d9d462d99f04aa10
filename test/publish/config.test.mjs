// What would be a long command is kept in a file.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { COMMAND, run } from './command.mjs';
import { folder, markdown, write } from './newsroom.mjs';
import { startPreview } from './preview.mjs';

const CONFIG = `sources: berita
out: public
title: Portal Contoh
home: https://portal.example/
article-url: https://portal.example/berita/{slug}
bodies: true
`;

/** A newsroom with a configuration. */
function newsroom(test, config = CONFIG) {
  const root = write(folder(test), config && { 'bwi-feed.config.yaml': config });
  write(join(root, 'berita'), markdown([0, 1, 2]));
  return root;
}
const feedOf = (root, out = 'public') => JSON.parse(readFileSync(join(root, out, 'feed.json'), 'utf8'));

describe('bwi-feed.config.yaml', () => {
  it('is all that build needs, and check and serve too', async (test) => {
    const cwd = newsroom(test);
    const { code, stderr } = await run(['build'], { cwd });
    assert.equal(code, 0, stderr);
    const { title, items } = feedOf(cwd);
    assert.deepEqual([title, items.length, items[0].url, items[0].content_html], ['Portal Contoh', 3, 'https://portal.example/berita/contoh-2', undefined]); // prettier-ignore
    const { stdout } = await run(['check', '--json'], { cwd });
    assert.equal(JSON.parse(stdout).articles, 3);
    const { feed, stop } = await startPreview(process.execPath, [COMMAND, 'serve', '--port', '0'], { cwd });
    assert.equal((await fetch(feed)).status, 200);
    await stop();
  });

  it('gives way to the command line', async (test) => {
    const cwd = newsroom(test);
    write(cwd, { 'lain/satu.md': '---\ntitle: Satu\ndate: 2021-01-02\n---\nIsi.\n' });
    assert.equal((await run(['build', 'lain', '--out', 'hasil', '--title', 'Lain'], { cwd })).code, 0);
    const { title, home_page_url, items } = feedOf(cwd, 'hasil');
    assert.deepEqual([title, home_page_url, items.length, existsSync(join(cwd, 'public'))], ['Lain', 'https://portal.example/', 1, false]);
  });

  it('has paths that are relative to it', async (test) => {
    const root = newsroom(test);
    const cwd = folder(test);
    assert.equal((await run(['build', '--config', join(root, 'bwi-feed.config.yaml')], { cwd })).code, 0);
    assert.equal(feedOf(root).items.length, 3);
  });

  it('is refused, with the name or the line, before anything is written', async (test) => {
    for (const [config, words] of [
      [`${CONFIG}imges: true\n`, /“imges” tidak dikenal; yang dikenal: .*images/],
      [`${CONFIG}images: ya\n`, /“images” harus berupa true/],
      [CONFIG.replace('https://portal.example/b', 'portal.example/b'), /“article-url” harus berupa alamat lengkap/],
      [`${CONFIG}url: [\n`, /konfigurasi tidak dapat dibaca: baris \d/],
      [`${CONFIG}url: 7\n`, /“url” harus berupa teks/],
      [CONFIG.replace('sources: berita', ''), /sebutkan sumber beritanya/],
      [CONFIG.replace('out: public', ''), /sebutkan folder hasilnya/],
      ['', /sebutkan sumber beritanya/],
    ]) {
      const cwd = newsroom(test, config);
      const { code, stderr } = await run(['build'], { cwd, env: { LC_ALL: 'id_ID.UTF-8' } });
      assert.equal(code, 2, config);
      assert.match(stderr, words);
      assert.equal(existsSync(join(cwd, 'public')), false);
    }
  });

  it('knows each option of build by its name', async () => {
    const { stdout } = await run(['build', '--help']);
    const options = [...stdout.matchAll(/^ +(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name);
    const ofOneRun = ['config', 'force', 'quiet', 'json', 'help', 'purge'];
    const { properties } = JSON.parse(readFileSync(new URL('../../src/publish/schemas/config.schema.json', import.meta.url), 'utf8'));
    const known = Object.keys(properties).filter((name) => !['$schema', 'sources'].includes(name));
    assert.deepEqual(known.sort(), options.filter((name) => !ofOneRun.includes(name)).sort());
  });
});

describe('bwi-feed init', () => {
  it('writes it from what is given where nobody can be asked, and never over one', async (test) => {
    const cwd = newsroom(test, '');
    const given = ['init', '--title', 'Portal: Contoh', '--home', 'https://portal.example/', '--article-url', 'https://portal.example/berita/{slug}']; // prettier-ignore
    const { code, stderr } = await run(given, { cwd });
    assert.equal(code, 0, stderr);
    assert.deepEqual(parse(readFileSync(join(cwd, 'bwi-feed.config.yaml'), 'utf8')), {
      sources: 'berita',
      out: 'public',
      title: 'Portal: Contoh',
      home: 'https://portal.example/',
      'article-url': 'https://portal.example/berita/{slug}',
    });
    assert.equal((await run(['build'], { cwd })).code, 0);
    assert.equal(feedOf(cwd).title, 'Portal: Contoh');
    const again = await run(['init'], { cwd });
    assert.equal(again.code, 2);
    assert.match(again.stderr, /there is a bwi-feed\.config\.yaml already/);
    assert.equal((await run(['init', 'https://portal.example/', '--force'], { cwd })).code, 0);
  });

  it('makes pages for a newsroom that has none', async (test) => {
    const cwd = newsroom(test, '');
    assert.equal((await run(['init', '--pages', '--title', 'Portal', '--url', 'https://portal.example/'], { cwd })).code, 0);
    assert.equal((await run(['build'], { cwd })).code, 0);
    assert.match(feedOf(cwd).items[0].url, /^https:\/\/portal\.example\/berita\/[\w-]+\/$/);
    assert.ok(existsSync(join(cwd, 'public/404.html')));
  });

  it('writes nothing that build would refuse', async (test) => {
    const cwd = folder(test);
    const { code, stderr } = await run(['init', '--home', 'portal'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /"home" is to be a whole address/);
    assert.equal(existsSync(join(cwd, 'bwi-feed.config.yaml')), false);
  });
});
