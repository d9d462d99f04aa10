// Finishes dist/: the hashes for the integrity attribute of every published script.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const scripts = readdirSync(dist, { recursive: true })
  .filter((name) => name.endsWith('.js'))
  .sort();
const hash = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(name, dist)))
    .digest('base64')}`;
writeFileSync(
  new URL('integrity.json', dist),
  `${JSON.stringify(Object.fromEntries(scripts.map((name) => [name, hash(name)])), null, 2)}\n`,
);
