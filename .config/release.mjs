// Writes a release to host: a clean build, or a version that the folder has already, as the files of any web server.
import { execFileSync, execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const program = new Command('npm run release --')
  .description('Writes a folder to put on a web server: the channel, the version, and what servers need to know.')
  .option('--out <dir>', 'the folder; older versions in it stay', 'release')
  .option('--feed <url>', 'the feed that the code on its page names')
  .option('--back <version>', 'make a version that the folder has the channel’s again, without a build')
  .option('--dirty', 'build what no commit holds, too: to try it out')
  .parse();
const { out, feed, back, dirty } = program.opts();

/** Refuses what nobody could build again: a version is what its commit holds. */
function assertCommitted() {
  const changes = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trimEnd();
  if (changes) throw new Error(`These changes are in no commit:\n${changes}\nCommit them, or say --dirty to try them out.`);
}

function build() {
  if (!dirty) assertCommitted();
  // Whatever the environment says, Vite's own import below included: readers get no library in its development mode.
  const env = { ...process.env, NODE_ENV: 'production' };
  execSync('npm run build', { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return { version, from: `${root}dist`, license: `${root}LICENSE`, feed };
}

/** Partners' pages are of other origins. */
function assertAbsolute(url) {
  if (!/^https?:\/\//.test(url)) throw new Error(`--feed ${url} is no address on the web: it starts with https://.`);
}

try {
  if (feed) assertAbsolute(feed);
  const { module } = await runnerImport(`${root}src/release/index.ts`, { configFile: false, logLevel: 'error' });
  const built = back ? { version: back, from: join(out, back), feed } : build();
  const files = module.releaseFiles(built, module.versionsIn(out));
  const written = module.writeRelease(files, out);
  console.log(`${out}: ${back ?? version}, ${files.length} files, ${written.length || 'none'} of them new or changed.`);
} catch (error) {
  console.error(`release: ${error.message}`);
  process.exitCode = 1;
}
