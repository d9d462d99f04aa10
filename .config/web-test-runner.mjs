import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import suite from './suite.mjs';

export default { ...suite, browsers: [chromeLauncher({ launchOptions: await findBrowser(), concurrency: 1 })] };
