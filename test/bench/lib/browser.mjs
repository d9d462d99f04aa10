import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../.config/browser.mjs';

let launched;

/** The one browser of all sections: starting another for each contender would measure the start. */
export async function browser() {
  launched ??= findBrowser().then(({ executablePath, args, headless = true }) =>
    puppeteer.launch({ executablePath, args, headless, protocolTimeout: 300_000 }),
  );
  return launched;
}

export const closeBrowser = async () => (await launched)?.close();
