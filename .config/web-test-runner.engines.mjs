import { findEngines } from './engines.mjs';
import suite from './suite.mjs';

const browsers = await findEngines();

/** The same tests in every engine, side by side, so that each has less of the machine. */
export default { ...suite, browsers, concurrentBrowsers: browsers.length, testFramework: { config: { timeout: '60000' } } };
