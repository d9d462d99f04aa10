// Shows stories as a reader would meet them: a play function has run when `show` resolves.
const WAIT = { timeout: 20_000, polling: 50 };
const SHOWN = ['finished', 'errored', 'aborted'];

/** Opens an empty page in a window of its own, and keeps the errors and warnings that its console says. */
export async function newStage(browser, base) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(new URL(base).origin, ['clipboard-sanitized-write']);
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  await page.exposeFunction('pressKey', (key) => page.keyboard.press(key));
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(`${message.text()} ${message.location().url ?? ''}`.trim());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return { page, said, base, close: () => context.close() };
}

/** What a story says of itself; it need not be shown for that. */
export const parametersOf = (page, id) =>
  page.evaluate(async (storyId) => {
    const { parameters } = await window.__STORYBOOK_PREVIEW__.loadStory({ storyId });
    const { status = 'ready', console = [], room, every = false, photographs = false, outside = false } = parameters;
    return { status, console, room, every, photographs, outside };
  }, id);

/** Shows a story, in a page that may have shown others. @returns its parameters, and what is wrong so far. */
export async function show({ page, said, base }, id) {
  said.length = 0;
  await page.setViewport({ width: 720, height: 1200 });
  await emulate(page, 'light');
  const select = (storyId) => window.__STORYBOOK_PREVIEW__?.channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  if (page.url().startsWith(base)) await page.evaluate(select, id);
  else await page.goto(`${base}iframe.html?id=${id}&viewMode=story`, { waitUntil: 'domcontentloaded' });
  const isShown = (storyId, phases) => {
    const render = window.__STORYBOOK_PREVIEW__?.currentRender;
    return render?.id === storyId && phases.includes(render.phase);
  };
  await page.waitForFunction(isShown, WAIT, id, SHOWN);
  const parameters = await parametersOf(page, id);
  const phase = await page.evaluate(() => window.__STORYBOOK_PREVIEW__.currentRender.phase);
  if (phase !== 'finished') {
    const message = await page.$eval('#error-message', ({ textContent }) => textContent).catch(() => '');
    return { parameters, problems: [`its play function failed: ${message}`] };
  }
  const problems = await settle(page, parameters).catch((error) => [`it does not become ${parameters.status}: ${error.message}`]);
  return { parameters, problems };
}

/** Opens one guide. @returns what is wrong with it: it must have its heading, and a quiet console. */
export async function readGuide(browser, base, id) {
  const { page, said, close } = await newStage(browser, base);
  await page.goto(`${base}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'networkidle0' });
  const heading = await page.waitForSelector('#storybook-docs h1', WAIT).catch(() => undefined);
  await close();
  return [...(heading ? [] : ['it does not appear']), ...said.map((line) => `console: ${line}`)];
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

/** Waits until every widget is in the state that the story promises and all its pictures are there; not for those of another page. */
async function settle(page, { status, room, outside }) {
  if (outside) return [];
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
