// Serves the built storybook, as any server of plain files would.
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export async function serve() {
  const server = await preview({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    // A missing file is missing: no page of the application stands in.
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: 'storybook-static' },
    preview: { host: '127.0.0.1', port: 6116 },
  });
  return { base: server.resolvedUrls.local[0], close: () => server.close() };
}
