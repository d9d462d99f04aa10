import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that need a page, in whichever browser; those in `*.node.test.ts` need none, and run in Node. */
export default {
  rootDir: root,
  files: [`${root}test/**/*.test.ts`, `!${root}test/**/*.node.test.ts`],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: '20000' } },
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' })],
  // What the widgets tell a page's developer is asserted where it matters; elsewhere it is expected.
  filterBrowserLogs: ({ args }) => !/^<bwi-|^data-bwi/.test(String(args[0])),
};
