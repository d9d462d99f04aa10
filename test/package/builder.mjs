// The embed builder as `npm start` serves it, and the web around it: a partner's site, and feeds with a fault each.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const server = await preview({
  root,
  configFile: `${root}vite.config.ts`,
  logLevel: 'error',
  preview: { port: 0, host: '127.0.0.1' },
});
const origin = new URL(server.resolvedUrls.local[0]).origin;
const feed = readFileSync(`${root}demo/feed.json`);

/** Answers by path: pages that are handed in, files, and the feeds. */
export const answers = new Map([
  ['/bwi.all.js', { type: 'text/javascript', body: readFileSync(`${root}dist/bwi.all.js`) }],
  ['/feed.json', { type: 'application/json', body: feed, cors: true }],
  ['/no-cors.json', { type: 'application/json', body: feed }],
  ['/page.json', { type: 'text/html', body: '<!doctype html><title>Beranda</title>', cors: true }],
]);
const partner = createServer(({ url }, response) => {
  const answer = answers.get(new URL(url, 'http://localhost').pathname);
  if (!answer) return response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
  response.writeHead(200, { 'content-type': answer.type, ...(answer.cors && { 'access-control-allow-origin': '*' }) }).end(answer.body);
});
await new Promise((ready) => partner.listen(0, '127.0.0.1', ready));

export const partnerUrl = `http://localhost:${partner.address().port}`;
export const builderUrl = `${origin}/demo/pembuat.html`;
const browser = await puppeteer.launch(await findBrowser());

/** Opens the builder's page with this query, in a context of its own; waits until what was asked of others is here. `before` runs in
 * the page before all else. */
export async function openBuilder(query = '', features = [], known = '.finding:not([data-kind=asking])', before = () => {}) {
  const page = await (await browser.createBrowserContext()).newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(String(error)));
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures(features);
  await page.evaluateOnNewDocument(before);
  await page.goto(builderUrl + query);
  await shown(page, known);
  return page;
}

/** What the builder shows by this selector, once it does. It is looked for at each frame (`visible`): without that Puppeteer looks
 * again when the document changes, and doesn't see into shadow roots. */
export const shown = (page, selector) => page.waitForSelector(`embed-builder >>> ${selector}`, { visible: true });

/** The pieces of code that are offered. */
export const pieces = (page) =>
  page.$eval('embed-builder', ({ shadowRoot }) => [...shadowRoot.querySelectorAll('.piece code')].map((code) => code.textContent));

/** Puts code into a page of the partner's, as a person pastes it, and opens that. */
export async function paste(code, name, head = '') {
  answers.set(`/${name}`, {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="id"><title>Mitra</title>${head}<body>${code}`,
  });
  const page = await (await browser.createBrowserContext()).newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(String(error)));
  await page.goto(`${partnerUrl}/${name}`);
  return page;
}

/** What a widget shows once it is ready. */
export async function headlines(page, selector) {
  await page.waitForFunction((name) => document.querySelector(name)?.status === 'ready', { timeout: 15_000 }, selector);
  return page.$eval(selector, ({ shadowRoot }) => [...shadowRoot.querySelectorAll('.link')].map((link) => link.textContent.trim()));
}

export async function close() {
  await closeBrowser(browser);
  await server.close();
  partner.close();
}
