// Requests a second of a real nginx with the written configuration, asked by autocannon. Writes load.json, which the guide shows.
// The load generator runs on the same machine and takes its part of it: a server alone does more.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { spawnSync } from 'node:child_process';
import autocannon from 'autocannon';
import { NGINX, startNginx } from '../nginx.mjs';
import { sampleSet } from '../sample-set.mjs';

/** Requests of a run, and connections at once. */
const AMOUNT = 20_000;
const CONNECTIONS = 100;

if (!NGINX) {
  console.error('There is no nginx on this machine (Debian: apt-get install nginx-light).');
  process.exit(1);
}

const { folder, remove } = await sampleSet();
const nginx = await startNginx(folder, { workers: 'auto' });
const { headers } = await fetch(`${nginx.url}feed.json`);
const asks = {
  'feed.json, gzip': ['feed.json', { 'accept-encoding': 'gzip' }],
  'feed.json, 304': ['feed.json', { 'accept-encoding': 'gzip', 'if-none-match': headers.get('etag') }],
  'lean.json, gzip': ['lean.json', { 'accept-encoding': 'gzip' }],
};

const rows = [];
for (const [name, [path, headers]] of Object.entries(asks)) {
  const run = () => autocannon({ url: nginx.url + path, headers, amount: AMOUNT, connections: CONNECTIONS });
  // The first run warms the machine up.
  await run();
  const { requests, latency, throughput, errors, timeouts, non2xx, statusCodeStats, duration } = await run();
  const statuses = Object.fromEntries(Object.entries(statusCodeStats).map(([code, { count }]) => [code, count]));
  const failed = errors + timeouts + non2xx - (statuses[304] ?? 0);
  if (failed) throw new Error(`${name}: ${failed} requests failed`);
  rows.push({ name, amount: requests.total, perSecond: Math.round(requests.total / duration), ms: { median: latency.p50, p99: latency.p99 }, kBPerSecond: Math.round(throughput.total / duration / 1000), statuses }); // prettier-ignore
}
await nginx.stop();
remove();

console.table(rows.map(({ ms, statuses, ...row }) => ({ ...row, median: ms.median, p99: ms.p99, statuses: JSON.stringify(statuses) })));
const [version] = spawnSync(NGINX, ['-v'], { encoding: 'utf8' }).stderr.match(/[\d.]+/);
writeFileSync(new URL('load.json', import.meta.url), `${JSON.stringify({ nginx: version, cores: cpus().length, cpu: cpus()[0].model, connections: CONNECTIONS, rows }, null, 2)}\n`); // prettier-ignore
