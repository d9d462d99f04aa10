// A set that the command has built of the demo's feed, as if that were a portal's.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.mjs';

const demo = JSON.parse(readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8'));

export async function sampleSet() {
  const home = mkdtempSync(join(tmpdir(), 'bwi-set-'));
  const [source, folder] = [join(home, 'portal.json'), join(home, 'public')];
  // Servers run as somebody else.
  chmodSync(home, 0o755);
  writeFileSync(source, JSON.stringify({ ...demo, home_page_url: 'https://kab.example/' }));
  const { code, stderr } = await run(['build', source, '--out', folder, '--bodies']);
  if (code) throw new Error(stderr);
  return { folder, remove: () => rmSync(home, { recursive: true }) };
}
