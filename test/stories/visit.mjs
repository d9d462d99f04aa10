// Opens one story in a page of its own, as a reader would meet it: its play function has run when this resolves.
const WAIT = { timeout: 20_000, polling: 50 };
const SHOWN = ['finished', 'errored', 'aborted'];

/** @returns the page, what the console said, and what is wrong so far. */
export async function visit(browser, base, id) {
  const { page, said } = await listen(browser);
  await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
  await page.setViewport({ width: 720, height: 1200 });
  await emulate(page, 'light');
  await page.goto(`${base}iframe.html?id=${id}&viewMode=story`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction((phases) => phases.includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase), WAIT, SHOWN);
  const { phase, parameters } = await page.evaluate(() => {
    const { phase, story } = window.__STORYBOOK_PREVIEW__.currentRender;
    const { status = 'ready', console = [], room, every = false, photographs = false } = story?.parameters ?? {};
    return { phase, parameters: { status, console, room, every, photographs } };
  });
  if (phase !== 'finished') {
    const message = await page.$eval('#error-message', ({ textContent }) => textContent).catch(() => '');
    return { page, said, parameters, problems: [`its play function failed: ${message}`] };
  }
  const problems = await settle(page, parameters).catch((error) => [`it does not become ${parameters.status}: ${error.message}`]);
  return { page, said, parameters, problems };
}

/** Opens one guide. @returns what is wrong with it: it must have its heading, and a quiet console. */
export async function readGuide(browser, base, id) {
  const { page, said } = await listen(browser);
  await page.goto(`${base}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'networkidle0' });
  const heading = await page.waitForSelector('#storybook-docs h1', WAIT).catch(() => undefined);
  await page.close();
  return [...(heading ? [] : ['it does not appear']), ...said.map((line) => `console: ${line}`)];
}

/** A new page, and the errors and warnings that its console says. */
async function listen(browser) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return { page, said };
}

/** Colours as the reader's system asks for them. */
export async function emulate(page, scheme) {
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
  ];
  page.cdp ??= await page.createCDPSession();
  await page.cdp.send('Emulation.setEmulatedMedia', { features });
}

/** Waits until every widget is in the state that the story promises and all its pictures are there. */
async function settle(page, { status, room }) {
  const height = await page.$eval('#storybook-root', ({ scrollHeight }) => scrollHeight);
  await page.setViewport({ width: room ?? 720, height: Math.max(1200, Math.min(height, 5000)) });
  await page.waitForFunction(
    (status) => {
      const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) => shadowRoot);
      const pictures = widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('img')]);
      return widgets.length && widgets.every((widget) => widget.status === status) && pictures.every(({ complete }) => complete);
    },
    WAIT,
    status,
  );
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
  );
  return [];
}
