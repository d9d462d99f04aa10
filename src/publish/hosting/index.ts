import type { SetFile } from '../build/file.js';
import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import type { Hosted } from './hosted.js';
import { nginx } from './nginx.js';

/** The files that tell servers which headers a folder needs: nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (hosted: Hosted): readonly SetFile[] => [
  { path: 'nginx.conf', content: nginx(hosted) },
  { path: '.htaccess', content: apache(hosted) },
  { path: '_headers', content: headersFile(hosted) },
];
