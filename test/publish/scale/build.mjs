// Time and memory of a build by the number of articles, from a folder of Markdown, with pages or without:
// `node test/publish/scale/build.mjs [--pages] [count …]`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../command.mjs';
import { markdown, sample, write } from '../newsroom.mjs';

const given = process.argv.slice(2);
const asked = given.filter((word) => word !== '--pages').map(Number);
const counts = asked.length ? asked : [1_000, 10_000, 50_000];
const PAGES = given.includes('--pages') ? ['--pages', '--url', 'https://kab.example/'] : [];

/** Runs a build in a process of its own. @returns its seconds, by the clock and of the processor, and its largest size in memory, in MB. */
function measure(berita, out) {
  const start = performance.now();
  const script = `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage()))); await import(${JSON.stringify(COMMAND)});`; // prettier-ignore
  const args = ['build', berita, '--out', out, '--quiet', '--title', 'Kabar', '--article-url', 'https://kab.example/{slug}', ...PAGES];
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, '--', ...args]);
  let said = '';
  child.stderr.on('data', (words) => (said += words));
  return new Promise((done, fail) =>
    child.on('close', (code) => {
      if (code) return fail(new Error(said));
      const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(said.trim().split('\n').at(-1));
      const seconds = (ms) => Number((ms / 1000).toFixed(1));
      done({ s: seconds(performance.now() - start), CPU: seconds((userCPUTime + systemCPUTime) / 1000), MB: Math.round(maxRSS / 1024) });
    }),
  );
}

const rows = [];
for (const count of counts) {
  const root = mkdtempSync(join(tmpdir(), 'bwi-scale-'));
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  // From the year 2000 on, so that 50,000 fit before the year 2030.
  const berita = write(
    join(root, 'berita'),
    markdown(numbers, (n) => ({ date: sample(n, { day: Date.UTC(2000, 0, 1) }).date })),
  );
  const out = join(root, 'out');
  const first = await measure(berita, out);
  const unchanged = await measure(berita, out);
  write(
    berita,
    markdown([count + 1], (n) => ({ date: sample(n, { day: Date.UTC(2000, 0, 1) }).date })),
  );
  const oneMore = await measure(berita, out);
  const files = readdirSync(out, { recursive: true }).length;
  for (const [run, { s, CPU, MB }] of Object.entries({ first, unchanged, 'one more': oneMore }))
    rows.push({ articles: count, run, seconds: s, 'seconds of CPU': CPU, MB, files });
  rmSync(root, { recursive: true });
}
console.table(rows);
