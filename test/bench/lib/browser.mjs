import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../../.config/browser.mjs';

let launched;

/** Windows of the browser itself that it makes for each reader: their work takes as long as that of a page, beside it. */
const WINDOWS = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/**
 * DevTools, which the measuring needs, take a stack at each request, for which V8 parses the calling script once more unless it
 * has noted all positions. No reader's browser does either: scripts would pay by their size for being looked at.
 */
const POSITIONS = '--js-flags=--no-enable-lazy-source-positions';

/** The one browser of all sections: starting another for each contender would measure the start. */
export async function browser() {
  launched ??= findBrowser({ whole: true }).then((found) =>
    puppeteer.launch({ ...found, args: [...found.args, POSITIONS, WINDOWS], protocolTimeout: 300_000 }),
  );
  return launched;
}

export const closeBrowser = async () => (await launched)?.close();
