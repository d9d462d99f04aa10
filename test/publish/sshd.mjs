// A real OpenSSH server that gives SFTP alone, as hosting does that has no shell.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';

export const SSHD = ['/usr/sbin/sshd'].find((path) => existsSync(path));

/** A server for who runs this test; `key` opens it, `otherKey` does not. */
export async function startSshd() {
  const home = mkdtempSync(join(tmpdir(), 'bwi-sshd-'));
  const [host, key, otherKey] = ['host', 'key', 'other'].map((name) => join(home, name));
  for (const path of [host, key, otherKey]) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', path]);
  // Where the server of root shuts its helper in.
  if (process.getuid() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });
  const port = await freePort();
  writeFileSync(
    join(home, 'config'),
    `ListenAddress 127.0.0.1
Port ${port}
PidFile none
HostKey ${host}
AuthorizedKeysFile ${key}.pub
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication no
Subsystem sftp internal-sftp
ForceCommand internal-sftp
`,
  );
  const knownHosts = join(home, 'known_hosts');
  writeFileSync(knownHosts, `[127.0.0.1]:${port} ${readFileSync(`${host}.pub`, 'utf8')}`);
  const child = spawn(SSHD, ['-D', '-e', '-f', join(home, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise((ready, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (words) => {
      said += words;
      if (said.includes('Server listening')) ready();
    });
    child.once('exit', (code) => fail(new Error(`sshd has ended with ${code}: ${said}`)));
  });
  return {
    port,
    user: userInfo().username,
    key,
    otherKey,
    knownHosts,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
