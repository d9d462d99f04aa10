import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { gzip } from './bundle.mjs';
import { root } from './root.mjs';

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  woff2: 'font/woff2',
};

/**
 * A publisher's and a partner's site: two origins, as in life, so that CORS and preflights count. Answers are compressed once
 * and kept; scripts and pictures may be kept by the browser, pages and feeds are revalidated.
 */
export class Site {
  #files = new Map();
  #servers = [];
  /** Requests since the last {@link forget}, as `GET /feed.json`. */
  requests = [];

  async start() {
    const [publisher, partner] = await Promise.all([this.#listen(), this.#listen()]);
    this.publisher = `http://127.0.0.1:${publisher}/`;
    this.partner = `http://localhost:${partner}/`;
    return this;
  }

  /** Puts a file on both sites, and returns its address at the publisher. */
  put(path, body) {
    const bytes = Buffer.from(body);
    const type = TYPES[path.split('.').pop()] ?? 'text/plain';
    const packed = /^font|png/.test(type) ? undefined : gzip(bytes);
    const tag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
    this.#files.set(`/${path}`, {
      bytes: packed ?? bytes,
      type,
      tag,
      packed: Boolean(packed),
      keep: /\.(js|css|svg|png|woff2)$/.test(path),
    });
    return this.publisher + path;
  }

  /** Puts files of this repository at their own paths. */
  async putFiles(...paths) {
    await Promise.all(paths.map(async (path) => this.put(path, await readFile(new URL(path, root)))));
  }

  forget() {
    this.requests = [];
  }

  /** How many requests there were for what matches, preflights (`OPTIONS`) apart. */
  count(pattern) {
    return this.requests.filter((line) => pattern.test(line)).length;
  }

  close() {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  #listen() {
    return new Promise((ready) => {
      const server = createServer((request, response) => this.#answer(request, response));
      this.#servers.push(server);
      server.listen(0, '127.0.0.1', () => ready(server.address().port));
    });
  }

  #answer({ method, url, headers }, response) {
    const { pathname } = new URL(url, 'http://localhost');
    this.requests.push(`${method} ${pathname}`);
    const file = this.#files.get(pathname);
    const open = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
    if (!file) return response.writeHead(404, open).end();
    const { bytes, type, tag, packed, keep } = file;
    const head = { ...open, etag: tag, 'cache-control': keep ? 'public, max-age=86400' : 'no-cache' };
    if (headers['if-none-match'] === tag) return response.writeHead(304, head).end();
    response.writeHead(200, {
      ...head,
      'content-type': type,
      'content-length': bytes.length,
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(bytes);
  }
}
