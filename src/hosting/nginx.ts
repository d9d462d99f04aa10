import type { CachePolicy } from './cache-policy.js';
import { COMPRESSED_TYPES, COMMON_HEADERS, HIDDEN_PATHS, IMMUTABLE_CACHE, type Header } from './headers.js';

const cache = (value: string): string => `add_header Cache-Control "${value}";`;

/**
 * A configuration for nginx, to be included in a `server` block or in the `location` of a folder. A block with an `add_header` of
 * its own inherits none, so that each block repeats the common headers.
 */
export function nginx({ title, mutableCache, immutablePattern, headers = [], framedPattern, notFound }: CachePolicy): string {
  // `always`: on errors too, so that CORS lets a page read their status. `Cache-Control` is for successful responses only.
  const always = (headers: readonly Header[]): string[] => headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const common = always([...COMMON_HEADERS, ...headers]);
  const framed = framedPattern
    ? `location ~ "/${framedPattern}" {\n  ${always(COMMON_HEADERS).join('\n  ')}\n  ${cache(mutableCache)}\n}\n\n`
    : '';
  return `# ${title}
# In the server block, or in the location of the folder (which has "root", not "alias"):
#   include /path/to/this/file;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 1000;
gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};

${common.join('\n')}
${cache(mutableCache)}${notFound ? `\nerror_page 404 ${notFound};` : ''}

location ~ "/${immutablePattern}" {
  ${common.join('\n  ')}
  ${cache(IMMUTABLE_CACHE)}
}

${framed}location ~ "${HIDDEN_PATHS}" {
  return 404;
}
`;
}
