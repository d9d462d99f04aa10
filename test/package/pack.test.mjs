// The package as it is published: packed, checked, installed in a fresh project, compiled and built there, opened in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { closeBrowser, findBrowser } from '../../.config/browser.mjs';
import { tokens } from './contract.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const NAME = own.name;
const folder = mkdtempSync(join(tmpdir(), 'partner-'));
const run = (file, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: folder, encoding: 'utf8' });
const write = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
let packed;
let tarball;

before(() => {
  [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  tarball = join(folder, packed.filename);
  const dependencies = { [NAME]: `file:${packed.filename}`, '@types/react': own.devDependencies['@types/react'] };
  write('package.json', JSON.stringify({ name: 'partner', private: true, type: 'module', dependencies }));
  execFileSync('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    stdio: 'ignore',
  });
});
after(() => rmSync(folder, { recursive: true }));

describe('the tarball', () => {
  it('holds the build, licence, readme and changelog, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    assert.deepEqual(
      paths.filter(
        (path) =>
          !/^(dist\/.+\.(js|json|d\.ts)|dist\/bwi(-feed)?\.licenses\.md|dist\/frame\.html|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(
            path,
          ),
      ),
      [],
    );
    for (const target of [own.types, own.unpkg, own.jsdelivr, own.customElements, own['web-types']])
      assert.ok(paths.includes(target.slice(2)), target);
    const kinds = {};
    for (const path of paths) {
      const kind = path.match(/(\.d)?\.[^.]+$/)?.[0] ?? path;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
    }
    const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`${packed.filename}: ${kB(packed.size)} packed, ${kB(packed.unpackedSize)} unpacked, ${paths.length} files`);
    console.log(Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`).join(', ')); // prettier-ignore
  });

  it('tells editors of every element, its attributes and its custom properties', () => {
    const read = (name) => JSON.parse(readFileSync(join(folder, 'node_modules', NAME, 'dist', name), 'utf8'));
    const { tags } = read('vscode.html-custom-data.json');
    assert.deepEqual(tags.map(({ name }) => name).sort(), ['bwi-article', 'bwi-article-card', 'bwi-news-list', 'bwi-related-news', 'bwi-share-bar']); // prettier-ignore
    const layout = tags.find(({ name }) => name === 'bwi-article-card').attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(layout.values.map(({ name }) => name), ['card', 'row', 'headline']); // prettier-ignore
    const css = read('vscode.css-custom-data.json').properties.map(({ name }) => name);
    assert.deepEqual([...new Set(css)].sort(), [...tokens].sort());
    const { name, version, contributions } = read('web-types.json');
    assert.deepEqual([name, version, contributions.html.elements.length], [NAME, own.version, 5]);
  });

  it('is clean to publint', async () => {
    const bytes = readFileSync(tarball);
    const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
    const { messages } = await publint({ pack, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, own, { color: false })),
      [],
    );
  });

  it('is clean to attw, as the ES modules that it has', () => {
    const elements = packed.files.flatMap(({ path }) => path.match(/^dist(\/define\/.*\.js)$/)?.[1] ?? []);
    assert.equal(elements.length, 5);
    const typed = ['.', './define.js', './feed.js', './jsx', './react', ...elements.map((path) => `.${path}`)];
    try {
      run('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-color', '--entrypoints', ...typed);
      console.log(`attw: no problems in ${typed.length} entry points`);
    } catch ({ stdout }) {
      assert.fail(stdout);
    }
  });
});

describe('in a strict TypeScript project', () => {
  before(() => {
    write(
      'src/code.ts',
      `import { configure, BwiArticle, BwiArticleCard, BwiLoadEvent, BwiNewsList, type Article, type FeedError, type Status } from '${NAME}';
import { FeedClient, parseFeed, rankRelated, type Feed, type FeedState } from '${NAME}/feed.js';
import '${NAME}/define/article-card.js';
import '${NAME}/define.js';

configure({ feed: '/feed.json', lang: 'id' });
const feed: Feed = parseFeed('{}', 'https://kab.example/feed.json');
const related: Article[] = rankRelated(feed.articles[0]!, feed.articles, { limit: 4, now: new Date() });
const end: () => void = new FeedClient({ timeout: 1 }).subscribe('/feed.json', (state: FeedState) => {
  if (state.status === 'failed') console.log(state.error.code satisfies FeedError['code']);
});
end();

const card: BwiArticleCard = document.createElement('bwi-article-card');
card.article = related[0];
card.layout = 'row';
const status: Status = card.status;
const list = document.querySelector('bwi-news-list')! satisfies BwiNewsList;
list.limit = 3;
document.addEventListener('bwi-load', (event) => console.log(event.articles[0]?.title satisfies string | undefined, event instanceof BwiLoadEvent));
list.addEventListener('bwi-error', ({ error }) => console.log(error.code, status));
card.addEventListener('bwi-open', (event) => {
  event.preventDefault();
  console.log(event.article.published?.toISOString());
});
document.addEventListener('bwi-share', ({ channel, url }) => console.log(channel satisfies string, url satisfies string));
new BwiArticle().article = related[0];
// @ts-expect-error -- it is not one of the layouts
card.layout = 'tiles';
// @ts-expect-error -- it is read only
card.status = 'ready';
`,
    );
    const jsx = (handler) => `
export const page = (article: Article) => (
  <main>
    <bwi-news-list limit={3} heading="Berita" load-more no-image heading-level={2} class="news" ${handler}bwi-load={(event) => console.log(event.articles.length)}>
      <a href="/berita">Berita</a>
    </bwi-news-list>
    <bwi-article-card key={article.id} article={article} layout="row" noSummary ref={(card: BwiArticleCard | null) => console.log(card?.status)} />
    <bwi-share-bar targets="whatsapp copy" lang="id" ${handler}bwi-share={({ channel }) => console.log(channel satisfies string)} />
    <bwi-article article-id="a" ${handler}bwi-error={({ error }) => console.log(error.code)} hidden />
    <bwi-related-news article-id="a" layout="grid" id="related" aria-label="Terkait" />
    {/* @ts-expect-error -- it is not one of the layouts */}
    <bwi-article-card layout="tiles" />
    {/* @ts-expect-error -- it is read only */}
    <bwi-article-card status="ready" />
  </main>
);
`;
    const types = `import type { Article, BwiArticleCard } from '${NAME}';\n`;
    write('src/react.tsx', `${types}import type {} from '${NAME}/react';\n${jsx('on')}`);
    // A framework of one's own, as Preact and Solid are to these types: its runtime names the elements.
    write(
      'other/jsx-runtime.d.ts',
      `import type { BwiElements } from '${NAME}/jsx';
export namespace JSX {
  type Element = unknown;
  interface ElementChildrenAttribute { children: unknown }
  interface IntrinsicElements extends BwiElements { main: { children?: unknown }; a: { href?: string; children?: unknown } }
}
export declare function jsx(type: string, props: object, key?: string): unknown;
export declare const jsxs: typeof jsx;
`,
    );
    const refs = `export const refs = [<bwi-article ref={(article) => console.log(article?.status)} />, <bwi-article ref={(article: BwiArticle) => console.log(article.status)} />];`;
    write('src/other.tsx', `/** @jsxImportSource #other */\n${types.replace('{', '{ BwiArticle,')}${jsx('on:')}${refs}`);
    const partner = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    write('package.json', JSON.stringify({ ...partner, imports: { '#other/jsx-runtime': { types: './other/jsx-runtime.d.ts' } } }));
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`compiles with moduleResolution ${moduleResolution}, every declaration checked`, () => {
      const compilerOptions = {
        ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], jsx: 'react-jsx', types: [] },
        ...{
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          skipDefaultLibCheck: true,
          noEmit: true,
        },
      };
      const config = `tsconfig.${moduleResolution}.json`;
      write(config, JSON.stringify({ compilerOptions, include: ['src'] }));
      try {
        run('typescript/bin/tsc', '-p', config);
      } catch ({ stdout }) {
        assert.fail(stdout);
      }
    });
});

describe('in Node', () => {
  it('reads feeds and ranks articles without a page', () => {
    const script = `
      import { FeedClient, parseFeed, rankRelated } from '${NAME}/feed.js';
      import { readFileSync } from 'node:fs';
      const { articles } = parseFeed(readFileSync(${JSON.stringify(join(root, 'demo/feed.json'))}, 'utf8'), 'https://kab.example/feed.json');
      console.log(articles.length > 5, rankRelated(articles[0], articles, { limit: 2 }).length, typeof new FeedClient().subscribe);`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, encoding: 'utf8' });
    assert.equal(said.trim(), 'true 2 function');
  });
});

describe('in a Vite app', () => {
  const vite = { root: folder, configFile: false, logLevel: 'warn' };

  it('shows a card and a list in the browser', async () => {
    write('index.html', '<!doctype html><html lang="id"><title>Mitra</title><script type="module" src="/main.ts"></script><bwi-article-card></bwi-article-card><bwi-news-list limit="3"></bwi-news-list>'); // prettier-ignore
    write('main.ts', `import { configure } from '${NAME}';\nimport '${NAME}/define/article-card.js';\nimport '${NAME}/define/news-list.js';\nconfigure({ feed: '/feed.json' });\n`); // prettier-ignore
    cpSync(join(root, 'demo/feed.json'), join(folder, 'public/feed.json'));
    await build(vite);
    const server = await preview({ ...vite, preview: { host: '127.0.0.1', port: 0 } });
    const browser = await puppeteer.launch(await findBrowser());
    try {
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => /warn|error/.test(message.type()) && problems.push(message.text()));
      await page.goto(server.resolvedUrls.local[0]);
      await page.waitForFunction(() => [...document.querySelectorAll('bwi-article-card, bwi-news-list')].every(({ status }) => status === 'ready')); // prettier-ignore
      const titles = (selector) => page.$eval(selector, ({ shadowRoot }) => [...shadowRoot.querySelectorAll('.link')].map((link) => link.textContent)); // prettier-ignore
      const list = await titles('bwi-news-list');
      assert.equal(list.length, 3);
      assert.deepEqual(await titles('bwi-article-card'), list.slice(0, 1));
      assert.equal(await page.evaluate(() => customElements.get('bwi-share-bar')), undefined);
      // The pictures of the sample feed are not part of the app.
      assert.deepEqual(problems.filter((text) => !text.includes('404')), []); // prettier-ignore
    } finally {
      await closeBrowser(browser);
      await server.close();
    }
  });

  /** Bytes of what a page loads at once; what a widget fetches when it needs it is not among them. */
  async function bundle(code) {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, code);
    const { output } = await build({
      ...vite,
      logLevel: 'error',
      build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
    });
    const files = new Map(output.map((chunk) => [chunk.fileName, chunk]));
    const loaded = new Set();
    const load = (name) => {
      if (loaded.has(name)) return;
      loaded.add(name);
      files.get(name).imports.forEach(load);
    };
    load(output.find(({ isEntry }) => isEntry).fileName);
    return [...loaded].reduce((sum, name) => sum + gzipSync(files.get(name).code, { level: 9 }).length, 0);
  }

  it('an element alone is smaller than all, and classes that nobody uses cost nothing', async () => {
    const names = ['article-card', 'news-list', 'related-news', 'article', 'share-bar'];
    const all = await bundle(`import '${NAME}/define.js';`);
    const sizes = { all };
    for (const name of names) sizes[name] = await bundle(`import '${NAME}/define/${name}.js';`);
    sizes['a card’s class'] = await bundle(`import { BwiArticleCard } from '${NAME}'; customElements.define('my-card', BwiArticleCard);`);
    sizes.lit = await bundle(`import { LitElement, html, css } from 'lit'; console.log(LitElement, html, css);`);
    sizes.nothing = await bundle(`import '${NAME}';`);
    console.log('gzip bytes, Lit included:', sizes);
    for (const name of names) assert.ok(sizes[name] < all, name);
    assert.ok(sizes['article-card'] < all * 0.8);
    assert.ok(sizes['a card’s class'] < all * 0.8);
    assert.ok(sizes.nothing < 100);
  });
});
