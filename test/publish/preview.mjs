// `bwi-feed serve`, as a user starts it.
import { spawn } from 'node:child_process';
import { COMMAND } from './command.mjs';

/** Starts a preview by a command line; resolves with the addresses that it says. */
export async function startPreview(command, args, { cwd } = {}) {
  // A group of its own: npx starts another process.
  const child = spawn(command, args, { cwd, detached: true });
  const [page, feed] = await new Promise((ready, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (words) => {
      said += words;
      if (/Feed:.*\n/.test(said)) ready(said.match(/http:\S+/g));
    });
    child.once('exit', (code) => fail(new Error(`It has ended with ${code}: ${said}`)));
  });
  return {
    page,
    feed,
    stop: () =>
      new Promise((done) => {
        child.once('exit', done);
        process.kill(-child.pid);
      }),
  };
}

export const previewOf = (folder, options) => startPreview(process.execPath, [COMMAND, 'serve', folder, '--port', '0'], options);
