// A set that the command has built of the demo's feed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';

const DEMO = fileURLToPath(new URL('../../demo/feed.json', import.meta.url));

export async function sampleSet() {
  const folder = mkdtempSync(join(tmpdir(), 'bwi-set-'));
  const { code, stderr } = await run(['build', DEMO, '--out', folder, '--bodies']);
  if (code) throw new Error(stderr);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
