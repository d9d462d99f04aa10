import { findEngines } from './engines.mjs';
import suite from './suite.mjs';

// CI has run them in Chromium by then, in a root without any other browser.
const browsers = await findEngines(process.env.CI ? ['Firefox', 'WebKit'] : undefined);

/** The same tests in every engine, side by side: each has less of the machine, and more time. */
export default {
  ...suite,
  browsers,
  concurrentBrowsers: browsers.length,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '60000' } },
};
