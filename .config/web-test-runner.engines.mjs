import { findEngines } from './engines.mjs';
import config from './web-test-runner.mjs';

const browsers = await findEngines();

/** The same tests in every engine, side by side, so that each has less of the machine. */
export default { ...config, browsers, concurrentBrowsers: browsers.length, testFramework: { config: { timeout: '60000' } } };
