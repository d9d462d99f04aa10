// Every piece of code in the guides is run, each kind by its rule. A kind without a rule fails: none is skipped in silence.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { build } from 'vite';
import { parseFeed } from '../../dist/feed.js';
import { publishing } from './publishing.mjs';
import { readyMade } from './ready-made.mjs';
import { close, feedUrl, open, partnerUrl, publisherUrl, shown } from './site.mjs';
import { snippets } from './snippets.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const require = createRequire(import.meta.url);
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const integrity = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
const feedText = readFileSync(`${root}demo/feed.json`, 'utf8');
const { articles } = parseFeed(feedText, feedUrl);
const ajv = formats(new Ajv());
const fits = ajv.compile(JSON.parse(readFileSync(`${root}stories/guides/feed.schema.json`, 'utf8')));

/** An app of someone else's, which has installed the package. */
const app = realpathSync(mkdtempSync(join(tmpdir(), 'bwi-app-')));
mkdirSync(join(app, 'node_modules'));
for (const name of ['@angular', '@lit-labs', '@types', '@vitejs', 'lit', 'preact', 'react', 'react-dom', 'rxjs', 'svelte', 'tslib', 'vue'])
  symlinkSync(`${root}node_modules/${name}`, join(app, 'node_modules', name));
symlinkSync(root, join(app, 'node_modules/banyuwangi-news-widgets'));

after(async () => {
  await close();
  rmSync(app, { recursive: true });
});

/** The guides' addresses are those of the test's publisher. */
const here = (code) =>
  code
    .replace(/https:\/\/(?:your-host|widgets)\.example\/(?:[\w.]+\/)*(bwi(?:\.all)?\.js)/g, `${publisherUrl}dist/$1`)
    .replace(/https:\/\/(?:your-host|widgets)\.example\/(?:[\w.]+\/)*feed\.json/g, feedUrl)
    .replaceAll('https://your-host.example/kanal/{tag}.json', `${publisherUrl}demo/kanal/{tag}.json`)
    .replace(/(dist\/([\w.]+\.js)"\s+integrity=")sha384-…/g, (_, start, file) => start + integrity[file]);

const LIST = '<bwi-news-list limit="2"></bwi-news-list>';
const SCRIPT = `<script src="${publisherUrl}dist/bwi.js" data-feed="${feedUrl}"></script>`;

/** Opens HTML as a partner's page: all widgets in it must be ready, and nothing may go wrong. */
async function openHtml(code) {
  const html = here(code);
  assert.doesNotMatch(html, /<\?|…|(?:your-host|widgets)\.example/, 'something has no value');
  const script = /<script[^>]*\ssrc=/.test(html) ? '' : SCRIPT;
  // A page of one's own is opened by a link of a list.
  const before = /article-id="\?id"/.test(html) ? `history.replaceState(null, '', '?id=${encodeURIComponent(articles[1].id)}')` : undefined;
  const widgets = /<bwi-|data-bwi=/.test(html) ? '' : LIST;
  const { page, errors, warnings } = await open(`<body>${html}${widgets}${script}`, { before });
  const wanted = [...(html + widgets).matchAll(/<(bwi-[\w-]+)|data-bwi="([\w-]+)"/g)].map(([, tag, name]) => tag ?? `bwi-${name}`);
  await page.waitForFunction(
    (tags) => {
      const found = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('bwi-'));
      return found.length === tags.length && found.every(({ localName, status }) => tags.includes(localName) && status === 'ready');
    },
    { timeout: 10_000 },
    wanted,
  );
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
}

/** Opens a frame in a partner's page. */
async function openFrame(code) {
  const html = code
    .replace('https://your-host.example/v1/frame.html', `${publisherUrl}dist/frame.html`)
    .replace(encodeURIComponent('https://your-host.example/feed.json'), encodeURIComponent(feedUrl));
  const { page, errors, warnings } = await open(`<body style="margin:0">${html}`);
  await page.setViewport({ width: 320, height: 900 });
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame.waitForFunction(() => document.body.firstElementChild?.status === 'ready');
  await frame.waitForFunction(() => innerWidth === 320 && document.documentElement.scrollHeight <= innerHeight);
  assert.deepEqual([...errors, ...warnings], []);
  await page.close();
}

/** PHP in a template gives the values of its variables. */
function withoutPhp(code) {
  const values = { id: articles[1].id };
  return code
    .replace(/<\?php\s+((?:\$\w+\s*=\s*'[^']*';\s*)+)\?>\s*/g, (_, statements) => {
      for (const [, name, value] of statements.matchAll(/\$(\w+)\s*=\s*'([^']*)'/g)) values[name] = value;
      return '';
    })
    .replace(/<\?=\s*htmlspecialchars\(\$(\w+)\)\s*\?>/g, (whole, name) => values[name] ?? whole);
}

/** What WordPress makes of the two hooks: the tag of the script that is enqueued, after the filter. */
function wordpressTag(code) {
  const [, url, strategy] = code.match(/wp_enqueue_script\('bwi', '([^']+)', \[\], null, \['strategy' => '(\w+)'\]\)/);
  const [, search, replacement] = code.match(/str_replace\('([^']*)', '([^']*)', \$tag\)/);
  // https://developer.wordpress.org/reference/functions/wp_get_script_tag/
  const tag = `<script src="${url}" id="bwi-js" ${strategy} data-wp-strategy="${strategy}"></script>`;
  assert.ok(tag.includes(search), `WordPress' tag has no "${search}"`);
  return tag.replaceAll(search, replacement);
}

/** Every declaration of a style sheet does something to a page with widgets. */
async function applyCss(code) {
  const { page } = await open(
    `${SCRIPT}<body class="square warm host-own" style="color: #345">${LIST.replace('>', ' heading="A" load-more>')}<bwi-share-bar></bwi-share-bar><bwi-article></bwi-article>`,
  );
  for (const element of ['bwi-news-list', 'bwi-share-bar', 'bwi-article']) await shown(page, element);
  // The ring of what has the focus is looked at too.
  await page.keyboard.press('Tab');
  const { page: bare } = await open(`<body>${LIST}`);
  const rules = await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return [...sheet.cssRules].flatMap(({ selectorText, style }) =>
      [...style].map((name) => [selectorText, name, style.getPropertyValue(name)]),
    );
  }, code);
  assert.ok(rules.length, 'it has rules');
  const idle = [];
  for (const rule of rules)
    if (!(await (rule[0].includes(':defined') ? bare : page).evaluate(hasEffect, ...rule))) idle.push(rule.join(' '));
  assert.deepEqual(idle, []);
  await page.close();
  await bare.close();
}

/** Runs in the page: whether a declaration changes what its selector reaches; a custom property, how something in a widget looks. */
function hasEffect(selector, name, value) {
  const LOOK =
    'color background-color border-top-color border-top-left-radius outline-color font-family font-size margin-top row-gap aspect-ratio'.split(
      ' ',
    );
  const [host, part] = selector.replace(')', '').split('::part(');
  const ofWidget = (element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  const inside = [...document.querySelectorAll(host)].flatMap((element) => [element, ...element.querySelectorAll('*')].flatMap(ofWidget));
  const custom = name.startsWith('--');
  const nodes = part ? inside.filter((node) => node.part.contains(part)) : custom ? inside : [...document.querySelectorAll(host)];
  const look = () =>
    nodes.flatMap((node) =>
      (custom ? [null, '::after'] : [null]).map((pseudo) => {
        const style = getComputedStyle(node, pseudo);
        return (custom ? LOOK : [name]).map((property) => style.getPropertyValue(property)).join();
      }),
    );
  const before = look();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${selector} { ${name}: ${value} }`);
  document.adoptedStyleSheets = [sheet];
  const after = look();
  document.adoptedStyleSheets = [];
  return before.some((one, i) => one !== after[i]);
}

/** Bundles a module of the app as Vite does, and returns the script. */
async function bundle(entry, config = {}) {
  const [{ output }] = await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic' } },
    ...config,
    build: { write: false, minify: false, target: 'es2022', lib: { entry: join(app, entry), formats: ['iife'], name: 'app' } },
  });
  return output[0].code.replaceAll('</script', '<\\/script');
}

/** Writes files into the app. */
const write = (files) => {
  for (const [name, code] of Object.entries(files)) writeFileSync(join(app, name), code);
};

/** Opens a page with this bundle. Its first widget must be ready; a press on its first headline is the last thing that happens. */
async function runBundle(code, { html = '<div id="app"></div>', then } = {}) {
  const { page, errors } = await open(`<body>${html}<script type="module">${code}</script>`, {
    answer: (url) => url === `${partnerUrl}feed.json` && { status: 200, contentType: 'application/json', body: feedText },
  });
  await page.waitForFunction(() => document.querySelector('bwi-news-list, bwi-article-card')?.status === 'ready', { timeout: 10_000 });
  await page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
    document.querySelector('bwi-news-list, bwi-article-card').shadowRoot.querySelector('.link').click();
  });
  await then?.(page);
  assert.deepEqual(errors, []);
  await page.close();
}

/** What each framework's component is called with by its app, which notes what it hears. */
const GIVEN = `import 'banyuwangi-news-widgets/define.js';
import { configure } from 'banyuwangi-news-widgets';
configure({ feed: ${JSON.stringify(feedUrl)} });
const { items } = ${feedText};
const article = items[3];
const onOpen = ({ id }) => void (globalThis.opened = id);
const place = document.querySelector('#app');`;

/** The component shows the article and hears that it is opened. `expected` is the first card's. */
const hears = (expected) => async (page) => {
  await page.waitForFunction((id) => globalThis.opened === id, { timeout: 5000 }, expected.id);
  const shownTitle = await page.evaluate(() =>
    document.querySelector('bwi-news-list, bwi-article-card').shadowRoot.querySelector('.link').textContent.trim(),
  );
  assert.equal(shownTitle, expected.title);
};

const svelte = {
  name: 'svelte',
  async transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    const { compile } = await import('svelte/compiler');
    return compile(code, { filename: id, generate: 'client' }).js;
  },
};

const typed = [];
/** TypeScript and modules that were met are checked together, in the app, by the repository's compiler. */
function remember(name, code) {
  const file = name.replace(/\W+/g, '-');
  typed.push(file);
  write({ [`${file}.ts`]: `${code}\nexport {};\n` });
  return file;
}

/** What the server of the guide has rendered. */
let rendered = '';

/** First the ones that are told apart by more than their language. */
const rules = [
  ...readyMade,
  ...publishing,
  ['a shell line: its npm scripts exist', ({ language }) => language === 'sh', async ({ code }) => {
    const commands = code.trim().split(/\s*(?:&&|\n)\s*/);
    for (const command of commands) {
      const [, word, name] = command.match(/^npm (ci|start|test|run)(?: ([\w:-]+))?(?: .*)?$/) ?? assert.fail(`what is “${command}”?`);
      if (word !== 'ci') assert.ok(scripts[word === 'run' ? name : word], command);
    }
  }],
  ['a feed: it fits the schema and is read without a warning', ({ language }) => language === 'json', async ({ code }) => {
    if ('$schema' in JSON.parse(code)) return void assert.ok(scripts.contract.includes('schema.mjs'));
    const feed = parseFeed(code, feedUrl);
    assert.ok(feed.articles.length);
    assert.deepEqual(feed.warnings, []);
    assert.ok(fits(JSON.parse(code)), ajv.errorsText(fits.errors));
  }],
  ['a frame: its widget becomes ready, in a box without an edge', ({ language, code }) => language === 'html' && code.includes('<iframe'), ({ code }) => openFrame(code)],
  ['HTML: its widgets become ready', ({ language }) => language === 'html', ({ code }) => openHtml(code)],
  ['WordPress hooks: the tag that they make works', ({ language, code }) => language === 'php' && code.includes('wp_enqueue_script'), ({ code }) => openHtml(wordpressTag(code) + LIST)],
  ['a template: with values for its PHP its widgets become ready', ({ language, code }) => language === 'php' && code.includes('<?'), ({ code }) => openHtml(withoutPhp(code))],
  ['CSS: each declaration has an effect', ({ language }) => language === 'css', ({ code }) => applyCss(code)],
  ['React', ({ language }) => language === 'jsx', async ({ code }) => {
    write({ 'News.jsx': code, 'react.jsx': `${GIVEN}\nimport { createRoot } from 'react-dom/client';\nimport { News } from './News.jsx';\ncreateRoot(place).render(<News items={items} onOpen={onOpen} />);` }); // prettier-ignore
    await runBundle(await bundle('react.jsx'), { then: hears(articles[0]) });
  }],
  ['Vite’s settings: they build the component below', ({ language, code }) => language === 'js' && code.startsWith('// vite.config.js'), async ({ code }) => {
    write({ 'vite.config.mjs': code });
    const { plugins } = (await import(pathToFileURL(join(app, 'vite.config.mjs')))).default;
    assert.ok(plugins.length);
  }],
  ['Vue', ({ language }) => language === 'vue', async ({ code }) => {
    write({ 'News.vue': code, 'vue.js': `${GIVEN}\nimport { createApp } from 'vue';\nimport News from './News.vue';\ncreateApp(News, { article, onOpen }).mount(place);` }); // prettier-ignore
    const { plugins } = (await import(pathToFileURL(join(app, 'vite.config.mjs')))).default;
    const built = await bundle('vue.js', { plugins });
    assert.doesNotMatch(built, /resolveComponent\("bwi-/, 'Vue takes the element for a component of its own');
    await runBundle(built, { then: hears(articles[3]) });
  }],
  ['Angular, by its JIT compiler', ({ language, code }) => language === 'ts' && code.includes('@angular/core'), async ({ code, name }) => {
    const file = remember(name, code);
    write({ 'angular.ts': `import '@angular/compiler';\n${GIVEN}
import { createComponent, provideZonelessChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { News } from './${file}';
createApplication({ providers: [provideZonelessChangeDetection()] }).then((application) => {
  const made = createComponent(News, { environmentInjector: application.injector, hostElement: place });
  made.setInput('article', article);
  made.instance.opened.subscribe(onOpen);
  application.attachView(made.hostView);
});` }); // prettier-ignore
    await runBundle(await bundle('angular.ts', { oxc: { decorator: { legacy: true }, typescript: { removeClassFieldsWithoutInitializer: true }, assumptions: { setPublicClassFields: true } } }), { then: hears(articles[3]) }); // prettier-ignore
  }],
  ['Svelte', ({ language }) => language === 'svelte', async ({ code }) => {
    write({ 'News.svelte': code, 'svelte.js': `${GIVEN}\nimport { mount } from 'svelte';\nimport News from './News.svelte';\nmount(News, { target: place, props: { article, onOpen } });` }); // prettier-ignore
    await runBundle(await bundle('svelte.js', { plugins: [svelte] }), { then: hears(articles[3]) });
  }],
  ['server-side rendering, the template', ({ code }) => code.startsWith('// page.js'), ({ code }) => write({ 'page.js': code })],
  ['server-side rendering, the server: the news is there without a script', ({ code }) => code.startsWith('// On the server'), async ({ code }) => {
    const given = `const [feedText, feedUrl] = ${JSON.stringify([feedText, feedUrl])};\nconst response = { end: (html) => console.log(html) };\n`;
    write({ 'package.json': '{ "type": "module" }', 'server.js': given + code });
    rendered = execFileSync(process.execPath, [join(app, 'server.js')], { encoding: 'utf8' });
    assert.match(rendered, /<template shadowroot/);
    assert.ok(rendered.includes(articles[0].title));
  }],
  ['server-side rendering, the browser: it goes on from there', ({ code }) => code.startsWith('// app.js'), async ({ code }) => {
    write({ 'app.js': code });
    const built = await bundle('app.js', { define: { 'process.env.NODE_ENV': '"production"', feedUrl: JSON.stringify(feedUrl) } });
    await runBundle(built, { html: rendered.replace(/<script type="module".*?<\/script>/, '') });
  }],
  ['types alone: they compile', ({ language, code }) => language === 'ts' && code.includes('import type {} from'), ({ code, name }) => void remember(name, code)],
  ['a module for Node', ({ language, code }) => language === 'js' && /feed\.js'/.test(code), async ({ code, name }) => {
    remember(name, code);
    write({ 'node.mjs': here(code) });
    // The server is this process: it must go on meanwhile.
    const { execFile } = await import('node:child_process');
    const said = await new Promise((done, fail) => execFile(process.execPath, [join(app, 'node.mjs')], (error, out) => (error ? fail(error) : done(out))));
    assert.ok(articles.slice(1).some(({ title }) => said.includes(title)), said); // prettier-ignore
  }],
  ['a script: the list shows what it sets', ({ language, code }) => language === 'js' && code.includes('list.articles ='), async ({ code }) => {
    write({ 'set.js': `${GIVEN}\n${code}` });
    await runBundle(await bundle('set.js'), {
      html: LIST,
      then: (page) => page.waitForFunction(() => document.querySelector('bwi-news-list').shadowRoot.textContent.includes('Panen kopi di Gombengsari')),
    });
  }],
  ['a counter: it is told what readers open', ({ language, code }) => language === 'ts' && code.includes('sendBeacon'), async ({ code, name }) => {
    const file = remember(name, code);
    write({ [`run-${file}.js`]: `${GIVEN}\nnavigator.sendBeacon = (to, what) => void (globalThis.counted = [to, ...new URLSearchParams(what).values()]);\nimport './${file}';` }); // prettier-ignore
    await runBundle(await bundle(`run-${file}.js`), {
      html: LIST,
      then: async (page) => assert.deepEqual(await page.evaluate(() => globalThis.counted), ['/hitung', 'open', articles[0].url]),
    });
  }],
  ['a listener: it gets what it names', ({ language, code }) => language === 'ts' && code.includes('addEventListener'), async ({ code, name }) => {
    const file = remember(name, code);
    write({ [`run-${file}.js`]: `${GIVEN}\nimport './${file}';` });
    await runBundle(await bundle(`run-${file}.js`), {
      html: LIST,
      then: async (page) => assert.equal(await page.evaluate(() => location.pathname), `/berita/${articles[0].id}`),
    });
  }],
  ['a module: it starts the widgets', ({ language, code }) => language === 'ts' && code.includes('define.js'), async ({ code, name }) => {
    const file = remember(name, code);
    await runBundle(await bundle(`${file}.ts`), { html: LIST });
  }],
]; // prettier-ignore

describe('the code in the guides', () => {
  const kinds = new Map();
  const without = [];
  before(() => assert.ok(snippets.length > 20, 'the snippets are found'));

  for (const snippet of snippets) {
    const [kind, , run] = rules.find(([, applies]) => applies(snippet)) ?? [];
    if (!run) without.push(snippet.name);
    else {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      it(`${snippet.name}: ${kind}`, (test) => run(snippet, test));
    }
  }

  it('is of kinds that are run, each of which is met', (test) => {
    assert.deepEqual(without, []);
    assert.deepEqual(rules.map(([kind]) => kind).filter((kind) => !kinds.has(kind)), []); // prettier-ignore
    for (const [kind, count] of kinds) test.diagnostic(`${count} × ${kind}`);
  });

  it('is right for the compiler, where it is TypeScript or a module for Node', () => {
    const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8'));
    assert.ok(typed.length);
    write({
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...compilerOptions, noUnusedLocals: false, noUncheckedIndexedAccess: false, types: [], rootDir: undefined },
        files: typed.map((file) => `${file}.ts`),
      }),
    });
    try {
      execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', app], { encoding: 'utf8' });
    } catch ({ stdout }) {
      assert.fail(stdout);
    }
  });
});
