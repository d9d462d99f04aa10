// The built command, run as a user runs it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('../../dist/bwi-feed.js', import.meta.url));

/** Runs `bwi-feed` with `args` to its end. @returns its exit code and what it wrote. */
export function run(args, { env = {}, cwd } = {}) {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env } });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (words) => (said[name] += words));
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, ...said })));
}
