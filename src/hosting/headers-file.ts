import type { CachePolicy } from './cache-policy.js';
import { COMMON_HEADERS, IMMUTABLE_CACHE, type Header } from './headers.js';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The path in a rule: a folder with all in it, and an index page at the address of its folder, as both hosts serve it. */
const rulePath = (path: string): string => `/${path.replace(/\/$/, '/*').replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The `_headers` for Netlify and Cloudflare Pages, which compress on their own. Cloudflare joins the values of a header that several
 * rules set: so each file is matched by one rule with `Cache-Control` only.
 */
export const headersFile = ({
  title,
  mutable,
  mutableCache,
  immutable,
  headers = [],
  headersWithFramed = headers,
}: CachePolicy): string => {
  const cached = (paths: readonly string[], value: string): string[] =>
    paths.map((path) => rule(rulePath(path), [['Cache-Control', value]]));
  const rules = [
    rule('/*', [...COMMON_HEADERS, ...headersWithFramed]),
    ...cached(mutable, mutableCache),
    ...cached(immutable, IMMUTABLE_CACHE),
  ];
  return `# ${title}\n${rules.join('\n\n')}\n`;
};
