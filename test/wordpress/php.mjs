// PHP as a server, and the PHP that its tests run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { answers, freePort } from '../publish/ports.mjs';

/** What is set for every PHP of the tests: notices go to where the test reads them, and nothing sends mail. */
const SETTINGS = ['-d', 'sendmail_path=/bin/true', '-d', 'display_errors=stderr', '-d', 'error_reporting=-1'];

/** Pages at once: WordPress asks itself for some things while it answers. */
const WORKERS = 4;

/** Runs a file of PHP with `input` on its standard input. @returns what it wrote. */
export async function runPhp(file, input, settings = [], args = []) {
  const child = spawn('php', [...SETTINGS, ...settings, file, ...args]);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (words) => (said[name] += words));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`php has ended with ${code}. ${said.stdout} ${said.stderr}`);
  return said.stdout;
}

/** Serves `folder`, each address by the script `router`, on a port that is free. */
export async function startPhp(folder, router, { port, settings = [], workers = WORKERS } = {}) {
  port ??= await freePort();
  const host = `127.0.0.1:${port}`;
  // A compiled file is kept, as every server does.
  const options = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.validate_timestamps=1', '-d', 'opcache.revalidate_freq=0'];
  const child = spawn('php', [...SETTINGS, ...options, ...settings, '-q', '-S', host, '-t', folder, router], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: String(workers) },
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: the server leaves its workers behind when it is ended alone.
    detached: true,
  });
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  process.once('exit', kill);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words) => (said += words));
  await answers(`http://${host}/license.txt`, child).catch((error) => {
    throw new Error(`${error.message} ${said}`);
  });
  return {
    url: `http://${host}/`,
    async stop() {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}
