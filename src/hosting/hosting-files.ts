import { apache } from './apache.js';
import { headersFile } from './headers-file.js';
import type { CachePolicy } from './cache-policy.js';
import { nginx } from './nginx.js';

/** A configuration file: its path in the folder, and its content. */
export interface HostingFile {
  readonly path: string;
  readonly content: string;
}

/** Configuration for a folder's headers: for nginx, Apache, and Netlify with Cloudflare Pages. */
export const hostingFiles = (policy: CachePolicy): readonly HostingFile[] => [
  { path: 'nginx.conf', content: nginx(policy) },
  { path: '.htaccess', content: apache(policy) },
  { path: '_headers', content: headersFile(policy) },
];
