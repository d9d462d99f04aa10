// Requests a second that reach the origin, for up to a million concurrent readers, over cache lifetimes, with a CDN and a shield.
// Writes origin.json and origin.svg, which the guide shows. The same numbers in every run.
import { writeFileSync } from 'node:fs';
import { Way } from './caches.mjs';
import { draw } from './draw.mjs';
import { REFRESH, simulateReaders } from './readers.mjs';

const READERS = [1_000, 10_000, 100_000, 1_000_000];
const LIFETIMES = [0, 10, 60, 300];
const SETUPS = { none: {}, cdn: { cdn: true }, shield: { cdn: true, shield: true } };
const SECONDS = 3600;
/** The rush of the beginning is over. */
const SETTLED = 2 * REFRESH;
const JITTER = 0.5;

/** Every setup and lifetime under one stream of readers: they don't change when these ask. */
function simulate(readers, jitter) {
  const ways = Object.entries(SETUPS).flatMap(([setup, parts]) =>
    LIFETIMES.map((lifetime) => ({ setup, lifetime, way: new Way({ readers, seconds: SECONDS, lifetime, ...parts }) })),
  );
  simulateReaders({ count: readers, seconds: SECONDS, jitter }, (reader, time) => {
    for (const { way } of ways) way.ask(reader, time);
  });
  return ways;
}

const round = (value) => Number(value.toPrecision(3));
const rows = [];
const series = {};
for (const readers of READERS)
  for (const jitter of [0, JITTER]) {
    for (const { setup, lifetime, way } of simulate(readers, jitter)) {
      const { mean, peak } = way.origin.between(SETTLED, SECONDS);
      rows.push({ readers, jitter, setup, lifetime, mean: round(mean), peak, rush: way.origin.between(0, SETTLED).peak });
      if (readers === READERS.at(-1) && setup === 'none' && lifetime === 60) series[jitter] = [...way.origin.seconds];
    }
    process.stderr.write(`${readers} readers, jitter ${jitter}\n`);
  }

console.table(rows.filter(({ readers, jitter }) => readers === READERS.at(-1) && jitter));
writeFileSync(new URL('origin.json', import.meta.url), `${JSON.stringify({ refresh: REFRESH, seconds: SECONDS, rows }, null, 2)}\n`);
writeFileSync(new URL('origin.svg', import.meta.url), draw(rows, series, JITTER));
