import { createHash } from 'node:crypto';
import { policyLine } from '../../check/policy.js';
import { UNKNOWN_BASE } from '../site/site-file.js';
import type { PageSite } from './page-site.js';
import { pageStyle } from './page-style.js';

/**
 * The content security policy of the pages: pictures of any site or written into them, their own styles, and the scripts of the widgets.
 * With the styles of pages that other sites frame, it holds for those as well.
 */
export function pagePolicy({ base, script, template, link }: PageSite, framed: readonly string[] = []): string {
  // The folder of the script, whose modules are beside it.
  const folder = new URL('.', link(script)).href;
  const styles = (['article', 'list'] as const).map((kind) => createHash('sha256').update(pageStyle(kind, template)).digest('base64'));
  return policyLine({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(folder.startsWith(base ?? UNKNOWN_BASE) ? [] : [folder])],
    'style-src': [...styles.map((hash) => `'sha256-${hash}'`), ...framed],
    'img-src': ["'self'", 'https:', 'http:', 'data:'],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': framed.length ? [] : ["'self'"],
  });
}
