// Two sites for tests of the built script: a partner's, whose pages are handed in, and the publisher's, with scripts and feed.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';

const TYPES = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', html: 'text/html' };
const root = new URL('../../', import.meta.url);
export const { version } = JSON.parse(await readFile(new URL('package.json', root)));

const listen = (handle) =>
  new Promise((ready) => {
    const server = createServer(handle).listen(0, '127.0.0.1', () => ready(server));
  });

/** Serves `dist/` and `demo/`; under `/no-cors/` without CORS headers, as many servers do with scripts. */
const publisher = await listen(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const file = pathname.replace('/no-cors/', '/').slice(1);
  try {
    const body = await readFile(new URL(file, root));
    response.writeHead(200, {
      'content-type': TYPES[file.split('.').pop()] ?? 'text/plain',
      ...(pathname.startsWith('/no-cors/') ? {} : { 'access-control-allow-origin': '*' }),
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
  }
});

/** Where Debian's packages keep the scripts for browsers. */
export const DEBIAN = '/usr/share/javascript/';

const pages = new Map();
const partner = await listen(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const page = pages.get(pathname);
  if (page) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  const file = pathname.startsWith('/debian/')
    ? pathname.replace('/debian/', DEBIAN)
    : new URL(
        pathname
          .slice(1)
          .replace(/^other\//, 'dist/')
          .replace('-0.0.0.js', `-${version}.js`),
        root,
      );
  const body = await readFile(file).then(
    // Under /other/ the files are those of another version, as far as they tell.
    (bytes) => (pathname.startsWith('/other/') ? String(bytes).replaceAll(`-${version}.js`, '-0.0.0.js') : bytes),
    () => null,
  );
  response.writeHead(body ? 200 : 404, { 'content-type': TYPES[pathname.split('.').pop()] ?? 'text/plain' }).end(body);
});

const browser = await puppeteer.launch(await findBrowser());

export const publisherUrl = `http://127.0.0.1:${publisher.address().port}/`;
export const partnerUrl = `http://localhost:${partner.address().port}/`;
export const feedUrl = `${publisherUrl}demo/feed.json`;

/** A reader's browser: what one page has left in its caches the next one finds. */
export const newReader = () => browser.createBrowserContext();

/** A reader with the whole browser, which keeps a page for who comes back to it. */
export const newWholeReader = async () => puppeteer.launch(await findBrowser({ whole: true }));

/**
 * Opens a page of the partner's; with it what went wrong there, what was asked for, and what of that the browser had. `answer` may stand in for a server:
 * what it gives for an address, be it later, is the response; where it gives nothing, the real one is asked. `whole` is a whole page;
 * `reader` a browser with caches of its own, from newReader().
 */
export async function open(html, { headers = {}, before, answer, doctype = '<!doctype html>', javascript = true, whole, reader } = {}) {
  const path = `/page-${pages.size}.html`;
  pages.set(path, { html: whole ?? `${doctype}<html lang="id"><head><meta charset="utf-8"><title>Mitra</title>${html}`, headers });
  // Without a reader a new one: no copy of the feed from an earlier test.
  const page = await (reader ?? (await newReader())).newPage();
  const requests = [];
  const errors = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  const cached = [];
  page.on('response', (response) => response.fromCache() && cached.push(response.url()));
  const warnings = [];
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  if (!javascript) await page.setJavaScriptEnabled(false);
  if (before) await page.evaluateOnNewDocument(before);
  if (answer) {
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const response = await answer(request.url());
      if (request.isInterceptResolutionHandled()) return;
      // The page may be gone by then.
      await (response ? request.respond(response) : request.continue()).catch(() => {});
    });
  }
  await page.goto(partnerUrl + path.slice(1));
  return { page, requests, cached, errors, warnings };
}

/** For `before`: timers ten times as fast as the clock, so that waits are as long as they are for readers. */
export const hasten = () => {
  const { setTimeout } = window;
  window.setTimeout = (work, delay, ...values) => setTimeout(work, delay / 10, ...values);
};

/** Waits until `selector` has this status, and returns what its own root says. */
export async function shown(page, selector, status = 'ready') {
  await page.waitForFunction((s, wanted) => document.querySelector(s)?.status === wanted, { timeout: 15_000 }, selector, status);
  return page.$eval(selector, (element) => element.shadowRoot.querySelector('.root').textContent.replace(/\s+/g, ' ').trim());
}

export async function close() {
  await closeBrowser(browser);
  publisher.close();
  partner.close();
}
