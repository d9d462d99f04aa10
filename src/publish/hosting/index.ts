import type { SetFile } from '../build/file.js';
import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import { nginx } from './nginx.js';

/** The files that tell servers which headers a set needs: nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (): readonly SetFile[] => [
  { path: 'nginx.conf', content: nginx() },
  { path: '.htaccess', content: apache() },
  { path: '_headers', content: headersFile() },
];
