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
  // As if it had been written in these days.
  const day = ({ date_published }) => Date.parse(date_published.slice(0, 10));
  const late = Math.floor(Date.now() / 864e5) * 864e5 - 864e5 - Math.max(...demo.items.map(day));
  const items = demo.items.map((item) => ({ ...item, date_published: new Date(day(item) + late).toISOString().slice(0, 10) + item.date_published.slice(10) })); // prettier-ignore
  writeFileSync(source, JSON.stringify({ ...demo, items, home_page_url: 'https://kab.example/' }));
  const { code, stderr } = await run(['build', source, '--out', folder, '--bodies']);
  if (code) throw new Error(stderr);
  return { folder, remove: () => rmSync(home, { recursive: true }) };
}
