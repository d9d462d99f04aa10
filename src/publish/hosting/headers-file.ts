import { CACHE, EVERY, type Layout } from './table.js';

const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Both hosts serve an index page at the address of its folder. */
const address = (path: string): string => `/${path.replace(/\/$/, '/*').replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * The `_headers` of Netlify and of Cloudflare Pages, which compress by themselves. Where two rules give one header Cloudflare
 * joins their values, so that no file has its `Cache-Control` from two: the files are named one by one.
 */
export const headersFile = (layout: Layout): string => {
  const rules = (['current', 'lasting'] as const).flatMap((kind) =>
    layout[kind].map((path) => rule(address(path), [['Cache-Control', CACHE[kind]]])),
  );
  return `# Feed of the Banyuwangi news widgets.\n${[rule('/*', EVERY), ...rules].join('\n\n')}\n`;
};
