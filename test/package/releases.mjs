// Releases as a portal makes and hosts them: of this version, and of a later one that is built in a copy of the project.
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(`${root}src/release/index.ts`, { configFile: false, logLevel: 'error' });

/** A folder that servers may read, which run as somebody else. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'bwi-release-'));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Writes a release of what is built in `dist`. */
export const releaseDist = ({ version, out, settings, from = `${root}dist` }) =>
  module.writeRelease(module.releaseFiles({ version, from, settings, license: `${root}LICENSE` }, module.versionsIn(out)), out);

/** Runs a command to its end. @returns its exit code and what it wrote. */
const run = (command, args, cwd) =>
  promisify(execFile)(command, args, { cwd }).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );

/** `npm run release` of this project with these words. */
export const release = (...args) => run(process.execPath, ['.config/release.mjs', ...args], root);

/** Copies what is in the folder to where it is served, as the guide says. */
export const upload = async (from, to) => {
  const { code, stderr } = await run('rsync', ['--recursive', '--checksum', '--delay-updates', `${from}/`, `${to}/`]);
  if (code) throw new Error(stderr);
};

/** The project as it stands, committed, in a folder of its own. */
export async function copyOfProject(folder) {
  const git = async (...args) => (await run('git', args, folder)).stdout;
  const files = (await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root)).stdout;
  for (const path of files.split('\0').filter(Boolean)) cpSync(join(root, path), join(folder, path), { recursive: true });
  await git('init', '--quiet');
  // A link is no folder to .gitignore.
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const commit = async () => {
    await git('add', '--all');
    await git('-c', 'user.name=Penguji', '-c', 'user.email=penguji@kab.example', 'commit', '--quiet', '--message', 'Uji');
  };
  await commit();
  return {
    commit,
    /** Raises the version, in no commit yet. */
    raise(from, to) {
      const file = join(folder, 'package.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace(`"version": "${from}"`, `"version": "${to}"`));
    },
    /** `npm run release` with these words. */
    release: (...args) => run('npm', ['run', '--silent', 'release', '--', ...args], folder),
  };
}
