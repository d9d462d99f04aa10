import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import { extname, join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { COMPRESSED_TYPES, HIDDEN_PATHS } from '../../hosting/headers.js';
import { feedHeaders } from '../site/feed-cache-policy.js';
import { LAYOUT } from '../site/layout.js';
import { contentHash } from '../site/site-file.js';
import { widgetScripts } from './widget-scripts.js';

const compressed = new RegExp(`^(${COMPRESSED_TYPES.join('|').replace(/[.+]/g, '\\$&')})`, 'i');

const hidden = new RegExp(HIDDEN_PATHS);

/** What has addresses in it, by the ends of names. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.html': 'text/html; charset=utf-8',
};

/** The widgets' script where it is usually had from. The one on this machine is as good. */
const CDN = /https:\/\/cdn\.jsdelivr\.net\/npm\/banyuwangi-news-widgets@[\w.-]+\/dist\/(?=bwi\.js")/g;

/**
 * Serves a published folder with the headers that the written server configurations give it. What is written with the address that
 * the folder will have, `base`, is shown with the address that it has here, so that nothing is asked of others.
 */
export function feedSite(folder: string, base: string): RequestListener {
  const compress = compression({ mimes: compressed });
  const files = sirv(folder, { dev: true, etag: true });
  const serve: RequestListener = async (request, response) => {
    const path = pathOf(request);
    const missing = async (): Promise<void> => {
      response.removeHeader('Cache-Control');
      // Where there are pages, one of them says so.
      const page = await readFile(join(folder, LAYOUT.notFound), 'utf8').catch(() => undefined);
      response
        .writeHead(404, page === undefined ? {} : { 'Content-Type': TYPES['.html'] })
        .end(page?.replaceAll(base, `http://${request.headers.host}/`));
    };
    if (hidden.test(`/${path}`)) return missing();
    // As servers do: what is relative in a page is relative to its folder.
    if (!path.includes('..') && existsSync(join(folder, path, LAYOUT.index)))
      return void response.writeHead(301, { Location: `${new URL(request.url!, 'http://localhost').pathname}/` }).end();
    const type = TYPES[extname(path)];
    const text = type && !path.includes('..') ? await readFile(join(folder, path), 'utf8').catch(() => undefined) : undefined;
    if (!type || text === undefined) return files(request, response, () => void missing());
    const body = text.replaceAll(base, `http://${request.headers.host}/`).replace(CDN, '/');
    const policy = extname(path) === '.html' && !path.startsWith(LAYOUT.embed) ? await pagesPolicy(folder) : undefined;
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const etag = `"${contentHash(body)}"`;
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304).end();
    response.writeHead(200, { 'Content-Type': type }).end(body);
  };
  return widgetScripts((request, response) => {
    for (const [name, value] of feedHeaders(pathOf(request))) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    compress(request, response, () => void serve(request, response));
  });
}

/** The policy of the pages, as the build has written it for servers: a template that it breaks is to look broken here, too. */
async function pagesPolicy(folder: string): Promise<string | undefined> {
  const headers = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return /Content-Security-Policy: (.*)/.exec(headers)?.[1];
}

/** The path of a request within the folder, that of a folder being its page; `.`, which is hidden, for one that can't be decoded. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
      .slice(1)
      .replace(/(?<=^|\/)$/, LAYOUT.index);
  } catch {
    return '.';
  }
}
