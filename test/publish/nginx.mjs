// A real nginx with the configuration that the command writes.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { answers, freePort } from './ports.mjs';

/** The nginx of this machine: in the PATH, or where Debian has it, which is in the PATH of root alone. */
export const NGINX = ['nginx', '/usr/sbin/nginx'].find((path) => {
  try {
    return execFileSync(path, ['-v'], { stdio: 'ignore' }) !== undefined;
  } catch {
    return false;
  }
});

/**
 * Serves `folder` with the snippet in it, `nginx.conf`, included in the server block; under `/berita/` it is included in a location.
 * With `age`, in seconds, what keeps its name comes as from a CDN that has held it for so long.
 */
export async function startNginx(folder, { workers = 1, age = 0 } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'bwi-nginx-'));
  mkdirSync(join(home, 'logs'));
  const [port, nested] = [await freePort(), await freePort()];
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off;
worker_processes ${workers};
${userInfo().uid === 0 ? 'user root;' : ''}
pid ${home}/nginx.pid;
error_log stderr crit;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${age ? `add_header Age ${age};` : ''}
    include ${folder}/nginx.conf;
  }
  server {
    listen 127.0.0.1:${nested};
    location /berita/ {
      root ${home};
      include ${folder}/nginx.conf;
    }
  }
}
`,
  );
  symlinkSync(folder, join(home, 'berita'));
  const child = spawn(NGINX, ['-p', home, '-c', join(home, 'nginx.conf'), '-e', 'stderr']);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words) => (said += words));
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, child).catch((error) => {
    throw new Error(`${error.message} ${said}`);
  });
  return {
    url,
    nested: `http://127.0.0.1:${nested}/berita/`,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGQUIT');
      await ended;
      rmSync(home, { recursive: true });
      if (said) throw new Error(`nginx says: ${said}`);
    },
  };
}
