import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the tests are, in whichever browser. */
export default {
  rootDir: root,
  files: [`${root}test/**/*.test.ts`],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: '20000' } },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  // What the widgets tell a page's developer is asserted where it matters; elsewhere it is expected.
  filterBrowserLogs: ({ args }) => !/^<bwi-|^data-bwi/.test(String(args[0])),
  coverageConfig: { include: ['src/**/*'], threshold: { lines: 90 } },
};
