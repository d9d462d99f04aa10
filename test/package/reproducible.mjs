// A second build of the same source is byte for byte the first, so that anyone can check a published file against it.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const hashes = () =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort()
    .map((path) => `${createHash('sha384').update(readFileSync(path)).digest('hex')} ${path}`);

const first = hashes();
execSync('npm run build && npm run build:wordpress', { stdio: 'ignore' });
const second = hashes();
const changed = [...second.filter((line) => !first.includes(line)), ...first.filter((line) => !second.includes(line))];
if (changed.length) {
  console.error(`A second build differs:\n${changed.join('\n')}`);
  process.exit(1);
}
console.log(`${first.length} files of dist, the same in two builds.`);
