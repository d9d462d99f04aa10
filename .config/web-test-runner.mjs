import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import suite from './suite.mjs';

/** The tests in Chromium, which tells what of the code they have run. */
export default {
  ...suite,
  browsers: [chromeLauncher({ launchOptions: await findBrowser(), concurrency: 1 })],
  coverage: true,
  coverageConfig: { include: ['src/**/*'], threshold: { lines: 90 }, reportDir: 'coverage/browser' },
};
