// A published set to serve: the feed of the demo, a page of each kind, and a content-named file.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function sampleSet() {
  const folder = mkdtempSync(join(tmpdir(), 'bwi-set-'));
  cpSync(new URL('../../demo/feed.json', import.meta.url).pathname, join(folder, 'feed.json'));
  mkdirSync(join(folder, 'files'));
  writeFileSync(join(folder, 'files/kopi-3f2a9c.json'), JSON.stringify({ content_text: 'Kebun kopi. '.repeat(500) }));
  writeFileSync(join(folder, '.lock'), '1');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
