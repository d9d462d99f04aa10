// Runs tests in WebKitGTK: its MiniBrowser on a virtual screen, driven over WebDriver.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds for a command. */
const LIMIT = 30_000;
/** As in the other engines. */
const VIEWPORT = { width: 800, height: 600 };

export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #programs;
  #processes = [];
  #browser;
  #active;

  constructor(programs) {
    this.#programs = programs;
    process.once('exit', () => this.#kill());
  }

  async startSession(id, url) {
    const browser = await (this.#browser ??= this.#start());
    this.#active = id;
    await browser('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  async getBrowserUrl() {
    const browser = await this.#browser;
    return browser('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    const browser = await this.#browser;
    await browser('POST', '/url', { url: 'about:blank' });
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKit has no debug session here: debug in another engine.');
  }

  async stop() {
    this.#kill();
  }

  /** Sends a command to the browser, once that has started. */
  async #start() {
    const { driver, screen } = this.#programs;
    const shown = await this.#spawn(screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    const port = await freePort();
    const driven = await this.#spawn(driver, [`--port=${port}`], { DISPLAY: await display(shown), GDK_BACKEND: 'x11' });
    const address = `http://127.0.0.1:${port}`;
    await ready(address, driven);
    // Test pages report by themselves when they have loaded.
    const { sessionId } = await send(address, 'POST', '/session', { capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } } });
    const browser = (...request) => send(`${address}/session/${sessionId}`, ...request);
    await resize(browser);
    return browser;
  }

  async #spawn(program, args, env) {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#processes.push(child);
    await once(child, 'spawn');
    return child;
  }

  #kill() {
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The display that a virtual screen has chosen: it writes the number to file handle 3, and closes it. */
async function display(screen) {
  const number = await text(screen.stdio[3]);
  if (!number) throw new Error(`${screen.spawnfile} has no display.`);
  return `:${number.trim()}`;
}

async function ready(address, driver) {
  while (driver.exitCode === null) {
    const status = await fetch(`${address}/status`).catch(() => undefined);
    if (status?.ok) return;
    await setTimeout(50);
  }
  throw new Error(`${driver.spawnfile} ended with ${driver.exitCode}.`);
}

async function send(address, method, path, body) {
  const response = await fetch(address + path, { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(LIMIT) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver, ${method} ${path}: ${value.error}, ${value.message}`);
  return value;
}

/** Gives the page its size: the window's, less what stands around the page. */
async function resize(browser) {
  const script = 'return { width: innerWidth, height: innerHeight };';
  const [outer, inner] = [await browser('GET', '/window/rect'), await browser('POST', '/execute/sync', { script, args: [] })];
  const [width, height] = ['width', 'height'].map((side) => VIEWPORT[side] + outer[side] - inner[side]);
  await browser('POST', '/window/rect', { width, height });
}
