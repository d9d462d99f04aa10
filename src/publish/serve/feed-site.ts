import type { IncomingMessage, RequestListener } from 'node:http';
import compression from '@polka/compression';
import sirv from 'sirv';
import { feedHeaders } from '../site/feed-cache-policy.js';
import { COMPRESSED_TYPES, HIDDEN_PATHS } from '../../hosting/headers.js';

const compressed = new RegExp(`^(${COMPRESSED_TYPES.join('|').replace(/[.+]/g, '\\$&')})`, 'i');

const hidden = new RegExp(HIDDEN_PATHS);

/** Answers with the files of a set as a server does that has the written configuration. */
export function feedSite(folder: string): RequestListener {
  const compress = compression({ mimes: compressed });
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    const path = pathOf(request);
    for (const [name, value] of feedHeaders(path)) response.setHeader(name, value);
    response.setHeader('Vary', 'Accept-Encoding');
    const missing = (): void => {
      response.removeHeader('Cache-Control');
      response.writeHead(404).end();
    };
    compress(request, response, () => (hidden.test(`/${path}`) ? missing() : files(request, response, missing)));
  };
}

/** The path that a request means, from the folder on; one that can't be read means a hidden file. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  } catch {
    return '.';
  }
}
