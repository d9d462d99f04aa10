import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { root } from './root.mjs';
import { draw } from './draw.mjs';

const json = new URL('test/bench/results.json', root);
const svg = new URL('test/bench/results.svg', root);

/** Keeps the figures of sections that were not measured this time. Saved after each section: a long run may be stopped. */
export async function save(section) {
  const before = JSON.parse(await readFile(json, 'utf8').catch(() => '{}'));
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const measured = { date: new Date().toISOString(), node: process.version, cores: cpus().length, version };
  const sections = { ...before.sections, [section.name]: { ...section, measured } };
  // Three places say all that the clock knows.
  const round = (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  await writeFile(json, `${JSON.stringify({ sections }, round, 2)}\n`);
  await writeFile(svg, draw(Object.values(sections)));
}
