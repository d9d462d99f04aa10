import { createHash } from 'node:crypto';
import { policyLine } from '../../check/policy.js';
import type { PageSite } from './page-site.js';
import { pageStyle } from './page-style.js';

/** The content security policy of the pages: pictures of any site, their own styles, and the scripts of the widgets. */
export function pagePolicy({ script, template, link }: PageSite): string {
  const styles = (['article', 'list'] as const).map((kind) => createHash('sha256').update(pageStyle(kind, template)).digest('base64'));
  return policyLine({
    'default-src': ["'none'"],
    // The folder of the script, whose modules are beside it.
    'script-src': ["'self'", new URL('.', link(script)).href],
    'style-src': styles.map((hash) => `'sha256-${hash}'`),
    'img-src': ["'self'", 'https:', 'http:'],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'"],
  });
}
