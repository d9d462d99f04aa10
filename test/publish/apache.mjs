// A real Apache, as shared hosting has it: its site may only be set up by the `.htaccess` that the command writes.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from './ports.mjs';

const MODULES = '/usr/lib/apache2/modules/';
export const APACHE = ['/usr/sbin/apache2'].find((path) => existsSync(path) && existsSync(`${MODULES}mod_deflate.so`));

/** Serves `folder` with `more` modules; `access` says who may do what in it, `settings` are the server's own. */
export async function startApache(folder, { more = [], access = 'Require all granted', settings = '' } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'bwi-apache-'));
  const port = await freePort();
  const root = process.getuid() === 0;
  chmodSync(home, 0o755);
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'deflate', 'filter', 'alias', 'dir', ...more];
  writeFileSync(
    join(home, 'httpd.conf'),
    `ServerRoot ${home}
PidFile ${home}/pid
ErrorLog ${home}/error.log
LogLevel error
Listen 127.0.0.1:${port}
ServerName localhost
${modules.map((name) => `LoadModule ${name}_module ${MODULES}mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
${root ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${folder}
<Directory ${folder}>
  AllowOverride FileInfo
  ${access}
</Directory>
${settings}
`,
  );
  const child = spawn(APACHE, ['-f', join(home, 'httpd.conf'), '-D', 'FOREGROUND'], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, child);
  return {
    url,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
