// Apache as a WebDAV server, behind a password.
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApache } from './apache.mjs';

/** The number of the user or of the group as which Apache serves where root starts it. */
const serving = (option) => Number(execFileSync('id', [option, 'www-data'], { encoding: 'utf8' }));

export async function startWebdav({ user, password }) {
  const home = mkdtempSync(join(tmpdir(), 'bwi-dav-'));
  chmodSync(home, 0o755);
  const [folder, locks, users] = ['folder', 'locks', 'users'].map((name) => join(home, name));
  for (const path of [folder, locks]) {
    mkdirSync(path);
    if (process.getuid() === 0) chownSync(path, serving('-u'), serving('-g'));
  }
  writeFileSync(users, execFileSync('htpasswd', ['-n', '-i', user], { input: password }));
  const apache = await startApache(folder, {
    more: ['dav', 'dav_fs', 'authn_core', 'authn_file', 'authz_user', 'auth_basic'],
    access: `Dav On
  DirectoryIndex disabled
  AuthType Basic
  AuthName uji
  AuthUserFile ${users}
  Require valid-user`,
    settings: `DavLockDB ${locks}/db`,
  });
  return {
    url: apache.url,
    folder,
    async stop() {
      await apache.stop();
      rmSync(home, { recursive: true });
    },
  };
}
