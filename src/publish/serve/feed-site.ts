import type { IncomingMessage, RequestListener } from 'node:http';
import compression from '@polka/compression';
import sirv from 'sirv';
import { feedHeaders } from '../site/feed-cache-policy.js';
import { COMPRESSED_TYPES, HIDDEN_PATHS } from '../../hosting/headers.js';

const compressed = new RegExp(`^(${COMPRESSED_TYPES.join('|').replace(/[.+]/g, '\\$&')})`, 'i');

const hidden = new RegExp(HIDDEN_PATHS);

/** Serves a published folder with the headers that the written server configurations give it. */
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

/** The path of a request within the folder; `.`, which is hidden, for one that can't be decoded. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
  } catch {
    return '.';
  }
}
