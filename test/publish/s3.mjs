// An S3 server with one bucket behind a proxy, which notes what is asked and may refuse a change.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import S3rver from 's3rver';

export const BUCKET = 'nama-bucket';

/** Its own way of storing answers before the file is there. */
async function putObject({ bucket, key, content, metadata }) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.concat(await content.toArray());
  const path = this.getResourcePath(bucket, key, 'object');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const md5 = createHash('md5').update(bytes).digest('hex');
  await this.putMetadata(bucket, key, metadata, md5);
  return { size: bytes.length, md5 };
}

/** `cors`: rules as providers take them. */
export async function startS3({ cors = [] } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'bwi-s3-'));
  const tags = (name, values) => values.map((value) => `<${name}>${value}</${name}>`).join('');
  const rule = ({ AllowedOrigins, AllowedMethods, MaxAgeSeconds }) =>
    `<CORSRule>${tags('AllowedOrigin', AllowedOrigins)}${tags('AllowedMethod', AllowedMethods)}${tags('MaxAgeSeconds', [MaxAgeSeconds])}</CORSRule>`;
  const configs = cors.length ? [`<CORSConfiguration>${cors.map(rule).join('')}</CORSConfiguration>`] : [];
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: BUCKET, configs }] });
  server.store.putObject = putObject;
  const { port } = await server.run();

  /** `refused`: the change that is refused, counted from 1. */
  const seen = { asked: [], changes: 0, refused: 0, changed: () => {} };
  const proxy = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    seen.asked.push(`${method} ${url}`);
    const isChange = method === 'PUT' || method === 'DELETE';
    const body = Buffer.concat(await incoming.toArray());
    if (isChange && ++seen.changes === seen.refused) return void outgoing.writeHead(403).end();
    request({ host: '127.0.0.1', port, method, path: url, headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      const path = decodeURIComponent(new URL(url, 'http://s3').pathname).slice(`/${BUCKET}/`.length);
      if (isChange && response.statusCode < 300) seen.changed(method, path, body);
      outgoing.writeHead(response.statusCode, response.headers).end(bytes);
    }).end(body);
  });
  await new Promise((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    seen,
    url: `http://127.0.0.1:${proxy.address().port}`,
    /** The paths of what is in the bucket. */
    async paths() {
      const listed = await (await fetch(`http://127.0.0.1:${port}/${BUCKET}?max-keys=1000`)).text();
      return [...listed.matchAll(/<Key>(.*?)<\/Key>/g)].map(([, path]) => path);
    },
    async stop() {
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
