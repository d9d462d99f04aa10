// A MariaDB of one's own: in a folder, on a socket, without a port.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../.config/browser.mjs';

const run = promisify(execFile);

/** MariaDB of this machine: in the PATH, or where Debian has the server, which is in the PATH of root alone. */
const SERVER = findProgram('mariadbd') ?? ['/usr/sbin/mariadbd'].find(existsSync);

/** Starts a server with its data in `folder`. @returns its socket; `root` needs no password there. */
export async function startDatabase(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  mkdirSync(data, { recursive: true });
  // Two that are made at once would take each other's temporary tables away.
  const own = [`--datadir=${data}`, `--tmpdir=${folder}`];
  const common = ['--no-defaults', ...own, ...(userInfo().uid === 0 ? ['--user=root'] : [])];
  await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve']);
  // It is gone with the tests: nothing of it need survive a power cut.
  const lazy = ['--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync', '--innodb-fast-shutdown=2'];
  const child = spawn(SERVER, [...common, ...lazy, '--skip-networking', `--socket=${socket}`, `--pid-file=${socket}.pid`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Where a test breaks off, it must not stay behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  const ready = new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (words) => {
      said += words;
      if (said.includes('ready for connections')) resolve();
    });
    child.once('exit', () => reject(new Error(`mariadbd has ended: ${said}`)));
  });
  await ready;
  return {
    socket,
    async stop() {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
