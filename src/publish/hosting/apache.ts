import type { Hosted } from './hosted.js';
import { COMPRESSED, EVERY, HIDDEN, LASTING_CACHE, TYPES } from './table.js';

/**
 * An `.htaccess` of Apache 2.4, for shared hosting: a module that a host lacks is passed over, and what it may refuse
 * (all but `AllowOverride FileInfo`) isn't in it.
 * mod_deflate marks the ETag of what it compresses with `-gzip` and then knows it no more: the mark is taken off what browsers ask with.
 */
export const apache = ({ title, currentCache, lastingFiles }: Hosted): string => `# ${title}
<IfModule mod_headers.c>
${EVERY.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')}
  Header set Cache-Control "${currentCache}"
  <If "%{REQUEST_URI} =~ m#/${lastingFiles}#">
    Header set Cache-Control "${LASTING_CACHE}"
  </If>
  RequestHeader edit "If-None-Match" "-gzip\\"" "\\""
</IfModule>
<IfModule mod_alias.c>
  RedirectMatch 404 "${HIDDEN}"
</IfModule>
<IfModule mod_mime.c>
${Object.entries(TYPES)
  .map(([extension, type]) => `  AddType ${type} .${extension}`)
  .join('\n')}
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}
</IfModule>
`;
