// Finds a browser for tests: CHROME_PATH, an installed one, else the one that an npm package ships (Linux x64).
import { Launcher } from 'chrome-launcher';

const FLAGS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-quic'];

export async function findBrowser() {
  const installed = process.env.CHROME_PATH ?? Launcher.getFirstInstallation();
  if (installed) return { executablePath: installed, args: FLAGS };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), headless: 'shell', args: FLAGS };
  }
  throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}
