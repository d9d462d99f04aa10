import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import { nginx } from './nginx.js';

/** The files that tell servers which headers a set needs, by their paths in it: nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['nginx.conf', nginx()],
    ['.htaccess', apache()],
    ['_headers', headersFile()],
  ]);
