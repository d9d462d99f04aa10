import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { run } from './command.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('bwi-feed', () => {
  it('says its version, that of the package', async () => {
    assert.deepEqual(await run(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('names its commands', async () => {
    const { stdout } = await run(['--help']);
    for (const command of ['build', 'check', 'serve']) assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
  });

  it('says what is wrong with how it was called, and fails', async () => {
    const { code, stdout, stderr } = await run(['build', 'berita']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /--out/);
  });
});
