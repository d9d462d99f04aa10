import type { CachePolicy } from './cache-policy.js';
import { COMMON_HEADERS, IMMUTABLE_CACHE, type Header } from './headers.js';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Both hosts serve an index page at the address of its folder. */
const address = (path: string): string => `/${path.replace(/\/$/, '/*').replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The `_headers` of Netlify and of Cloudflare Pages, which compress by themselves. Where two rules give one header Cloudflare
 * joins their values, so that no file has its `Cache-Control` from two: the files are named one by one.
 */
export const headersFile = ({ title, mutable, mutableCache, immutable }: CachePolicy): string => {
  const cached = (paths: readonly string[], value: string): string[] =>
    paths.map((path) => rule(address(path), [['Cache-Control', value]]));
  const rules = [rule('/*', COMMON_HEADERS), ...cached(mutable, mutableCache), ...cached(immutable, IMMUTABLE_CACHE)];
  return `# ${title}\n${rules.join('\n\n')}\n`;
};
