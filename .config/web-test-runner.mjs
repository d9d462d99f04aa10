import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: [`${root}test/**/*.test.ts`],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [chromeLauncher({ launchOptions: await findBrowser(), concurrency: 1 })],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: '20000' } },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  // What the widgets tell a page's developer is asserted where it matters; elsewhere it is expected.
  filterBrowserLogs: ({ args }) => !/^<bwi-|^data-bwi/.test(String(args[0])),
  coverageConfig: { include: ['src/**/*'], threshold: { lines: 90 } },
};
