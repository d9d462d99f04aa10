import { findEngines } from './engines.mjs';
import suite from './suite.mjs';

// The check has run them in Chromium by then, and asks for the others.
const browsers = await findEngines(process.env.ENGINES?.split(' '));

/** The same tests in every engine, side by side: each has less of the machine, and more time. */
export default {
  ...suite,
  browsers,
  concurrentBrowsers: browsers.length,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '60000' } },
};
