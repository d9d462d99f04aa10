import type { CachePolicy } from './cache-policy.js';
import { COMPRESSED_TYPES, COMMON_HEADERS, HIDDEN_PATHS, IMMUTABLE_CACHE, CONTENT_TYPES } from './headers.js';

/**
 * The `.htaccess` for Apache 2.4 on shared hosting. Modules that a host lacks are skipped, and all directives are allowed by
 * `AllowOverride FileInfo`.
 * mod_deflate adds `-gzip` to the ETag of a compressed response, but does not recognise it in a request: it is removed from If-None-Match.
 */
export const apache = ({ title, mutableCache, immutablePattern, headers = [], framedPattern, notFound }: CachePolicy): string => `# ${title}
${notFound ? `ErrorDocument 404 ${notFound}\n` : ''}<IfModule mod_headers.c>
${[...COMMON_HEADERS, ...headers].map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${mutableCache}"
  <If "%{REQUEST_URI} =~ m#/${immutablePattern}#">
    Header set Cache-Control "${IMMUTABLE_CACHE}"
  </If>
${framedPattern ? `  <If "%{REQUEST_URI} =~ m#/${framedPattern}#">\n${headers.map(([name]) => `    Header always unset ${name}\n`).join('')}  </If>\n` : ''}  RequestHeader edit "If-None-Match" "-gzip\\"" "\\""
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
