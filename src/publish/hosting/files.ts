import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import { nginx } from './nginx.js';
import type { Layout } from './table.js';

/** Name and text of the files that tell servers which headers a set needs: nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (layout: Layout): Readonly<Record<string, string>> => ({
  'nginx.conf': nginx(layout),
  '.htaccess': apache(layout),
  _headers: headersFile(layout),
});
