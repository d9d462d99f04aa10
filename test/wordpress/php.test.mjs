// The plugin's PHP as text: it can be read by the oldest PHP that it names, and is written as WordPress asks.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}src/wordpress`;
const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.php'));
const text = (path) => readFileSync(`${folder}/${path}`, 'utf8');
const run = (program, ...args) => promisify(execFile)(program, args).catch(({ stdout, stderr }) => assert.fail(stdout + stderr));

describe('each file', () => {
  for (const path of files)
    it(path, async () => {
      await run('php', '-d', 'error_reporting=-1', '-l', `${folder}/${path}`);
      // Called by its address it does nothing.
      assert.match(text(path), /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m);
    });
});

it('is written as WordPress asks, as far as PHP_CodeSniffer knows', () => run('phpcs', `--standard=${root}.config/phpcs.xml`, '-q', folder)); // prettier-ignore

it('names the same versions in its header and in its readme', () => {
  const [header, readme] = [text('banyuwangi-news.php'), readFileSync(`${folder}/readme.txt`, 'utf8')];
  for (const name of ['Requires at least', 'Requires PHP', 'License']) {
    const value = (content) => new RegExp(`^(?: \\* )?${name}:\\s*(.+)$`, 'm').exec(content)[1];
    assert.equal(value(header), value(readme), name);
  }
  // wordpress.org cuts what is longer.
  assert.ok(readme.split('\n\n')[1].length <= 150);
  assert.ok(/^Tags: (.*)$/m.exec(readme)[1].split(',').length <= 5);
});
