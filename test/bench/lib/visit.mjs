import { browser } from './browser.mjs';
import { probe } from './probe.mjs';
import { startTrace, stopTrace } from './trace.mjs';

/** A phone on slow 4G: 1.6 Mbit/s down, 150 ms to the first byte, a processor four times slower than this machine's. */
export const slow = { download: 1.6e6 / 8, upload: 0.75e6 / 8, latency: 150, cpu: 4 };

const PHONE = { width: 412, height: 915, deviceScaleFactor: 1 };

/** A reader: a browser context of its own, with caches that are empty until the first visit. */
export const reader = async () => (await browser()).createBrowserContext();

/**
 * Opens a page and waits until all marks are there and the network is quiet.
 *
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} url
 * @param {object} options
 * @param {Record<string, string>} options.marks
 * @param {typeof slow} [options.conditions]
 * @param {boolean} [options.detailed] says by which causes the time goes
 */
export async function visit(context, url, { marks, conditions, before, detailed }) {
  const page = await context.newPage();
  await page.setViewport(PHONE);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  const kinds = new Map();
  const traffic = { requests: 0, bytes: 0, pageBytes: 0, scriptBytes: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  client.on('Network.requestWillBeSent', ({ request }) => (traffic.requests += Number(/^http/.test(request.url))));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') traffic.scriptBytes += encodedDataLength;
    if (kinds.get(requestId) === 'Document') traffic.pageBytes += encodedDataLength;
  });
  if (conditions) {
    await page.emulateNetworkConditions(conditions);
    await page.emulateCPUThrottling(conditions.cpu);
  }
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.evaluateOnNewDocument(probe, marks);
  if (before) await page.evaluateOnNewDocument(before);
  await startTrace(page, detailed);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const never = new Promise((_, fail) => setTimeout(fail, 60_000, new Error(`${url} never showed what it should. ${problems.join(' ')}`)));
  const times = await Promise.race([page.evaluate(() => window.benchTimes), never]);
  await page.waitForNetworkIdle({ idleTime: 400, timeout: 60_000 });
  const found = await page.evaluate(() => window.benchFound);
  const feed = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('resource').filter(({ name }) => /feed\.json/.test(name));
    return entry && { feedAsked: entry.startTime, feedHere: entry.responseEnd };
  });
  const measures = { ...times, ...found, ...feed, ...traffic, ...(await stopTrace(page)) };
  return { page, client, measures };
}
