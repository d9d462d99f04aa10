// Finds a browser for tests: CHROME_PATH, an installed one, else the one that an npm package ships (Linux x64).
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Launcher } from 'chrome-launcher';

export const FLAGS = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-quic',
];

/**
 * What puppeteer needs to start the browser. An installed headless shell comes first: it is the same engine without windows, and
 * opens a page with a fifth of the work. With `whole` it is passed over: it has no back/forward cache, and is not what readers see.
 */
export async function findBrowser({ whole = false } = {}) {
  const executablePath = process.env.CHROME_PATH ?? (whole ? undefined : installedShell()) ?? installed();
  if (executablePath) return { executablePath, headless: isShell(executablePath) ? 'shell' : true, args: FLAGS };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await unpack()), headless: 'shell', args: FLAGS };
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

/** How long a browser may take to go, ms. */
const CLOSING = 10_000;

/** Closes the browser. One that doesn't go is killed: a test that has passed would wait for it without end. */
export async function closeBrowser(browser) {
  const kill = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSING);
  await browser.close();
  clearTimeout(kill);
}

/** The first of these programs that is in the PATH. */
export function findProgram(...names) {
  const folders = process.env.PATH.split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const isShell = (path) => /headless.shell/.test(path);
const installedShell = () => findProgram('chromium-headless-shell', 'chrome-headless-shell');

function installed() {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    // It throws where there is none.
    return undefined;
  }
}

/**
 * Unpacks Chromium with the libraries and fonts that a bare system lacks. The package gives the libraries out in a Lambda only, so
 * it is told that it is in one. They are for this browser alone: another program may need its own.
 */
async function unpack() {
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, env: { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH } };
}
