import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import type { CachePolicy } from './cache-policy.js';
import { nginx } from './nginx.js';

/** A file for a server: its path below the folder, and what it holds. */
export interface HostingFile {
  readonly path: string;
  readonly content: string;
}

/** The files that tell servers which headers a folder needs: nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (hosted: CachePolicy): readonly HostingFile[] => [
  { path: 'nginx.conf', content: nginx(hosted) },
  { path: '.htaccess', content: apache(hosted) },
  { path: '_headers', content: headersFile(hosted) },
];
