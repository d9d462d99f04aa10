import { findEngines } from './engines.mjs';
import config from './web-test-runner.mjs';

/** The same tests in every engine. */
export default { ...config, browsers: await findEngines() };
