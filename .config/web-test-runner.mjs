import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';
import suite from './suite.mjs';

/** Of two pages each is told that it has the focus, so that it is sent keys. */
async function createPage({ context }) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** The tests in Chromium, which tells what of the code they have run. */
export default {
  ...suite,
  browsers: [chromeLauncher({ launchOptions: await findBrowser(), concurrency: 2, createPage })],
  coverage: true,
  coverageConfig: { include: ['src/**/*'], threshold: { lines: 90 }, reportDir: 'coverage/browser' },
};
