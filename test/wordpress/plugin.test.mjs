// The plugin’s folder and its zip, before any WordPress: what is in them, and that all that is said is translated.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import JSZip from 'jszip';
import { filesIn, PLUGIN, root, run, text, ZIP } from './built.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

describe('the zip', () => {
  it('has the files of the folder, in one folder and in order', async () => {
    const { files } = await JSZip.loadAsync(readFileSync(ZIP));
    assert.deepEqual(Object.keys(files), filesIn(PLUGIN).map((path) => `banyuwangi-news/${path}`).sort()); // prettier-ignore
    for (const [path, file] of Object.entries(files))
      assert.deepEqual(await file.async('nodebuffer'), readFileSync(join(PLUGIN, '..', path)), path);
  });

  it('is byte for byte the same when it is built again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bwi-plugin-'));
    await run(process.execPath, '.config/wordpress.mjs', folder);
    assert.ok(readFileSync(join(folder, 'banyuwangi-news.zip')).equals(readFileSync(ZIP)));
    rmSync(folder, { recursive: true });
  });

  it('has the five blocks, the editor’s script, what the widgets ask for, and nothing for frames or Node', () => {
    const files = filesIn(PLUGIN);
    for (const name of ['article-card', 'news-list', 'related-news', 'article', 'share-bar'])
      assert.ok(files.includes(`blocks/${name}/block.json`), name);
    for (const name of ['editor.js', 'editor.asset.php', 'widgets/bwi.js', 'widgets/bwi.all.js', 'widgets/bwi.licenses.md', 'LICENSE.txt'])
      assert.ok(files.includes(name), name);
    for (const path of files.filter((path) => path.startsWith('widgets/') && path.endsWith('.js')))
      for (const [, other] of text(path).matchAll(/["'`]\.\/(bwi-[\w.-]+\.js)/g))
        assert.ok(files.includes(`widgets/${other}`), `${path} asks for ${other}`);
    assert.deepEqual(files.filter((path) => /frame|bwi-feed|\.ts$|\.map$/.test(path)), []); // prettier-ignore
  });

  it('has no React of its own, and names what its script needs of the editor', () => {
    const script = text('editor.js');
    assert.doesNotMatch(script, /react|^import|require\(/im);
    assert.match(script, /registerBlockType/);
    assert.match(
      text('editor.asset.php'),
      /^<\?php return array\( 'dependencies' => array\( 'wp-block-editor', .*'version' => '[0-9a-f]{20}' \);\n$/,
    );
  });

  it('says the version of the package in its header and its readme', async () => {
    const said = filesIn(PLUGIN).flatMap((path) => /^(?:\s*\*\s*Version|Stable tag):\s*(.+)$/m.exec(/\.(?:php|txt)$/.test(path) ? text(path) : '')?.[1] ?? []); // prettier-ignore
    for (const one of said) assert.equal(one, version);
    assert.equal(said.length, 2);
  });
});

/** The functions of WordPress that translate, and what their arguments are. */
const KEYWORDS = ['__', '_e', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e', ...['_x', '_ex', 'esc_html_x', 'esc_attr_x'].map((name) => `${name}:1,2c`), '_n:1,2', '_nx:1,2,4c', '_n_noop:1,2']; // prettier-ignore

const keys = (contents) =>
  Object.entries(po.parse(contents).translations).flatMap(([context, words]) =>
    Object.keys(words)
      .filter(Boolean)
      .map((word) => (context ? `${context}: ${word}` : word)),
  );

describe('what PHP says', () => {
  const php = filesIn(`${root}src/wordpress`).filter((path) => path.endsWith('.php')).map((path) => `src/wordpress/${path}`); // prettier-ignore

  it('is all in the translation, and the translation has nothing else', async () => {
    const found = await run('xgettext', '--language=PHP', '--from-code=UTF-8', '--output=-', ...KEYWORDS.map((word) => `--keyword=${word}`), ...php); // prettier-ignore
    const header = [...readFileSync(`${root}src/wordpress/banyuwangi-news.php`, 'utf8').matchAll(/^\s*\*\s*(?:Plugin Name|Description):\s*(.+)$/gm)].map(([, words]) => words); // prettier-ignore
    const said = [...keys(found), ...header].sort();
    assert.deepEqual(keys(readFileSync(`${root}src/wordpress/languages/id_ID.po`)).sort(), [...new Set(said)]);
  });

  it('is read by the tools of gettext', async () => {
    for (const locale of ['id_ID', 'en_US']) {
      const name = `${PLUGIN}/languages/banyuwangi-news-${locale}`;
      assert.match(await run('msgunfmt', `${name}.mo`), /msgctxt "block title"/);
    }
  });
});
