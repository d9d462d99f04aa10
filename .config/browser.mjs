// Finds a browser for tests: CHROME_PATH, an installed one, else the one that an npm package ships (Linux x64).
import { Launcher } from 'chrome-launcher';

const FLAGS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-quic'];

/** What puppeteer needs to start the browser. */
export async function findBrowser() {
  const executablePath = process.env.CHROME_PATH ?? installed();
  if (executablePath) return { executablePath, args: FLAGS };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await unpack()), headless: 'shell', args: FLAGS };
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

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
