// Writes a release to host: a clean build, or a version that the folder has already, as the files of any web server.
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const program = new Command('npm run release --')
  .description('Writes a folder to put on a web server: the channel, the version, and what servers need to know.')
  .option('--out <dir>', 'the folder; older versions in it stay', 'release')
  .option('--feed <url>', 'the feed that the code on its pages names; by default that of the last release in the folder')
  .option('--back <version>', 'make a version that the folder has the channel’s again, without a build')
  .option('--dirty', 'build what no commit holds, too: to try it out')
  .parse();
const { out, back, dirty } = program.opts();

const tell = (what) => console.log(`release: ${what}`);

/** Refuses what nobody could build again: a version is what its commit holds. */
function assertCommitted() {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trimEnd();
  if (changes) throw new Error(`These changes are in no commit:\n${changes}\nCommit them, or say --dirty to try them out.`);
}

function build() {
  if (!dirty) assertCommitted();
  tell(`building ${version}; that takes a minute or two.`);
  // Whatever the environment says, Vite's own import below included: readers get no library in its development mode.
  const env = { ...process.env, NODE_ENV: 'production' };
  execSync('npm run build', { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  tell('packing the npm package.');
  const folder = mkdtempSync(join(tmpdir(), 'bwi-pack-'));
  const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, env, encoding: 'utf8' }).trim();
  return { version, from: `${root}dist`, license: `${root}LICENSE`, npmPackage: join(folder, file) };
}

/** A version that the folder has already. */
function earlier(versions) {
  if (!versions.includes(back)) throw new Error(`${out} has no version ${back}. It has ${versions.join(', ') || 'none'}.`);
  const npmPackage = join(out, back, `${name}-${back}.tgz`);
  return { version: back, from: join(out, back), ...(existsSync(npmPackage) && { npmPackage }) };
}

/** Partners' pages are of other origins. */
function assertAbsolute(url) {
  if (!/^https?:\/\//.test(url)) throw new Error(`--feed ${url} is no address on the web: it starts with https://.`);
}

try {
  const { feed: given } = program.opts();
  if (given) assertAbsolute(given);
  const { module } = await runnerImport(`${root}src/release/index.ts`, { configFile: false, logLevel: 'error' });
  const versions = module.versionsIn(out);
  const built = back ? earlier(versions) : build();
  const feed = given ?? module.feedOf(out, module.channelOf(built.version));
  if (feed) tell(`the feed is ${feed}.`);
  tell(`writing ${out}.`);
  const files = module.releaseFiles({ ...built, feed }, versions);
  const written = module.writeRelease(files, out);
  console.log(`${out}: ${back ?? version}, ${files.length} files, ${written.length || 'none'} of them new or changed.`);
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}
