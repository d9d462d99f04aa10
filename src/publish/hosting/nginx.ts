import type { Hosted } from './hosted.js';
import { COMPRESSED, EVERY, HIDDEN, LASTING_CACHE } from './table.js';

/** `always`: a page may then read that a file is missing, instead of that nothing has answered. Failures aren't to be kept. */
const everywhere = EVERY.map(([name, value]) => `add_header ${name} "${value}" always;`);
const cache = (value: string): string => `add_header Cache-Control "${value}";`;

/**
 * A piece of nginx's configuration, to be included in a `server` or in the `location` of a folder: both may hold what is in it.
 * A level that has an `add_header` of its own inherits none, so that each names all.
 */
export const nginx = ({ title, currentCache, lastingFiles }: Hosted): string => `# ${title}
# In the server block, or in the location of the folder (which has "root", not "alias"):
#   include /path/to/this/file;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 5;
gzip_min_length 1000;
gzip_types ${COMPRESSED.filter((type) => type !== 'text/html').join(' ')};

${everywhere.join('\n')}
${cache(currentCache)}

location ~ "/${lastingFiles}" {
  ${everywhere.join('\n  ')}
  ${cache(LASTING_CACHE)}
}

location ~ "${HIDDEN}" {
  return 404;
}
`;
