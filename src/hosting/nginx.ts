import type { CachePolicy } from './cache-policy.js';
import { COMPRESSED_TYPES, COMMON_HEADERS, HIDDEN_PATHS, IMMUTABLE_CACHE } from './headers.js';

/** `always`: a page may then read that a file is missing, instead of that nothing has answered. Failures aren't to be kept. */
const everywhere = COMMON_HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`);
const cache = (value: string): string => `add_header Cache-Control "${value}";`;

/**
 * A piece of nginx's configuration, to be included in a `server` or in the `location` of a folder: both may hold what is in it.
 * A level that has an `add_header` of its own inherits none, so that each names all.
 */
export const nginx = ({ title, mutableCache, immutablePattern }: CachePolicy): string => `# ${title}
# In the server block, or in the location of the folder (which has "root", not "alias"):
#   include /path/to/this/file;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 1000;
gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};

${everywhere.join('\n')}
${cache(mutableCache)}

location ~ "/${immutablePattern}" {
  ${everywhere.join('\n  ')}
  ${cache(IMMUTABLE_CACHE)}
}

location ~ "${HIDDEN_PATHS}" {
  return 404;
}
`;
