// What the guide says of copying a set with rclone, taken from the guide itself.
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { snippets } from '../package/snippets.mjs';

const guide = readFileSync(new URL('../../stories/guides/menerbitkan.mdx', import.meta.url), 'utf8');
const snippet = (start) => snippets.find(({ code }) => code.startsWith(start)).code;

/** The script, to be kept as `salin.sh` beside the set. */
export const SCRIPT = snippet('#!/bin/sh\n# salin.sh');

/** rclone's configuration, with the places of nobody. */
export const REMOTES = snippet('# ~/.config/rclone/rclone.conf');

/** What the guide types behind the script for a remote. */
export const target = (remote) => new RegExp(`\\| \`sh salin\\.sh (${remote}[^\`]*)\``).exec(guide)[1];

/** The rules by which other sites may read a bucket. */
export const CORS = JSON.parse(snippet('[{ "AllowedOrigins"'));

export const RCLONE = ['rclone'].find((name) => {
  try {
    return execFileSync(name, ['version'], { stdio: 'ignore' }) !== undefined;
  } catch {
    return false;
  }
});

/** A password as rclone keeps it. */
export const obscured = (password) => execFileSync(RCLONE, ['obscure', '-'], { input: password, encoding: 'utf8' }).trim();

const SETTINGS = {
  // For other programs; rclone ends with it.
  AWS_CA_BUNDLE: undefined,
  // Each opens a connection, which takes its time.
  RCLONE_CHECKERS: '2',
  RCLONE_RETRIES: '1',
  RCLONE_LOW_LEVEL_RETRIES: '1',
  RCLONE_LOG_LEVEL: 'INFO',
  RCLONE_USE_JSON_LOG: 'true',
};

/** A line that rclone says, or the script. */
const parsed = (line) => (line.startsWith('{') ? JSON.parse(line) : { level: 'error', msg: line });

/**
 * Runs the script in `root`, with `words` behind it.
 * @returns its exit code; what is to be read of what it said; and its changes in their order, `[Copied or Deleted, path]`.
 */
export function copy(root, words, env) {
  return new Promise((done) =>
    execFile('sh', ['-c', `sh ${root}/salin.sh ${words}`], { env: { ...process.env, ...SETTINGS, ...env } }, (error, _, stderr) => {
      const lines = stderr.split('\n').filter(Boolean).map(parsed);
      const said = lines.filter(({ level }) => level !== 'info').map(({ msg }) => msg);
      const changes = lines.map(({ msg, object }) => [/^(?:Copied|Deleted)/.exec(msg)?.[0], object]);
      done({ code: error?.code ?? 0, said: said.join('\n'), changes: changes.filter(([what, path]) => what && path) });
    }),
  );
}
