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
  .option('--feed <url>', 'the feed of pages whose script tag names none; by default that of the last release in the folder')
  .option('--fallback <url>', 'where the same feed is when its address fails')
  .option('--hosts <hosts>', 'hosts, separated by spaces, to which links and pictures of the feed are limited')
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
  execSync('npm run build && npm run build:wordpress', { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
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

/** The settings that are given, each checked, and those of the last release. */
function settings(before) {
  const { feed, fallback, hosts } = program.opts();
  // Partners' pages are of other origins.
  for (const [name, url] of Object.entries({ feed, fallback }))
    if (url && !/^https?:\/\/[^/]/.test(url)) throw new Error(`--${name} ${url} is no address on the web: it starts with https://.`);
  for (const host of hosts?.split(/\s+/) ?? [])
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(host)) throw new Error(`--hosts ${host} is no host, such as portal.example.`);
  return { ...before, ...(feed && { feed }), ...(fallback && { fallback }), ...(hosts && { hosts }) };
}

try {
  const { module } = await runnerImport(`${root}src/release/index.ts`, { configFile: false, logLevel: 'error' });
  const versions = module.versionsIn(out);
  const chosen = settings(module.settingsOf(out, module.channelOf(back ?? version)));
  const built = back ? earlier(versions) : build();
  for (const [name, value] of Object.entries(chosen)) tell(`${name}: ${value}`);
  tell(`writing ${out}.`);
  const files = module.releaseFiles({ ...built, settings: chosen }, versions);
  const written = module.writeRelease(files, out);
  console.log(`${out}: ${back ?? version}, ${files.length} files, ${written.length || 'none'} of them new or changed.`);
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}
