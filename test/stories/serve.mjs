// Serves the built storybook, with the feeds that no static file can be.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { oddFeeds } from '../../.storybook/odd-feeds.mjs';

export async function serve() {
  const server = await preview({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    // A missing file is missing: no page of the application stands in.
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 6116 },
    plugins: [{ name: 'odd-feeds', configurePreviewServer: ({ middlewares }) => void middlewares.use(oddFeeds()) }],
  });
  return { base: server.resolvedUrls.local[0], close: () => server.close() };
}
