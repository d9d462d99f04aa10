// Finds the engines that tests run in: Chromium, Firefox and WebKitGTK, as far as they are installed.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowser, findProgram } from './browser.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

function program(...names) {
  const found = findProgram(...names);
  if (!found) throw new Error(`Not installed: ${names.join(' or ')}.`);
  return found;
}

const launchers = {
  Chromium: async () => chromeLauncher({ launchOptions: await findBrowser(), concurrency: 1 }),
  Firefox: () => {
    const executablePath = process.env.FIREFOX_PATH ?? program('firefox', 'firefox-esr');
    return chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath }, concurrency: 1 });
  },
  WebKit: () => new WebKitLauncher({ driver: program('WebKitWebDriver'), screen: program('Xvfb') }),
};

/** A launcher for each of the engines. One that is missing is named and skipped; under CI that is an error. */
export async function findEngines(names = Object.keys(launchers)) {
  const found = [];
  const missing = [];
  for (const name of names) {
    try {
      found.push(await launchers[name]());
    } catch (error) {
      missing.push(`${name} is skipped. ${error.message}`);
    }
  }
  for (const message of missing) console.warn(message);
  if (missing.length && process.env.CI) throw new Error('Under CI tests need all engines: install what is missing.');
  if (!found.length) process.exit();
  return found;
}
