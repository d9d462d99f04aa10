import type { CachePolicy } from './cache-policy.js';
import { COMPRESSED_TYPES, COMMON_HEADERS, HIDDEN_PATHS, IMMUTABLE_CACHE, CONTENT_TYPES } from './headers.js';

/**
 * An `.htaccess` of Apache 2.4, for shared hosting: a module that a host lacks is passed over, and what it may refuse
 * (all but `AllowOverride FileInfo`) isn't in it.
 * mod_deflate marks the ETag of what it compresses with `-gzip` and then knows it no more: the mark is taken off what browsers ask with.
 */
export const apache = ({ title, mutableCache, immutablePattern }: CachePolicy): string => `# ${title}
<IfModule mod_headers.c>
${COMMON_HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${mutableCache}"
  <If "%{REQUEST_URI} =~ m#/${immutablePattern}#">
    Header set Cache-Control "${IMMUTABLE_CACHE}"
  </If>
  RequestHeader edit "If-None-Match" "-gzip\\"" "\\""
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 404 "${HIDDEN_PATHS}"
</IfModule>
<IfModule mod_mime.c>
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `  AddType ${type} .${extension}`)
  .join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}
</IfModule>
`;
