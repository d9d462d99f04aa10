import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformAsync } from '@babel/core';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import sirv from 'sirv';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (name: string): string => file(`src/${name}.ts`);

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };

const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', minify: 'terser', reportCompressedSize: false } as const;

/** The version is in the file name, so that one folder can have files of several versions, and cached scripts find theirs after an update. */
const versionedName = `bwi-[name]-${version}.js`;

/** Explicit compile hint for Chromium: compile all functions while the module is loading, off the main thread. Nearly all are called. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** The modules that `entries` import statically, with the imports of these. */
function staticImports(context: Rolldown.ChunkingContext, ...entries: string[]): Set<string> {
  const found = new Set(entries.map(src));
  for (const id of found) for (const needed of context.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  return found;
}

/**
 * The chunk of a module: `core` is what the share bar has in common with the others, `news` what is the cards' and lists' alone; the rest
 * is split at each `import()`.
 */
function chunkOf(id: string, context: Rolldown.ChunkingContext): string | null {
  const news = staticImports(context, 'elements/news-list', 'elements/article-card');
  const isShared =
    staticImports(context, 'elements/share-bar').has(id) && (news.has(id) || staticImports(context, 'elements/article').has(id));
  if (isShared || staticImports(context, 'embed/core').has(id)) return 'core';
  // A file of its own for the one function that features share would come after theirs.
  return news.has(id) || id === src('strings/features/feature-words') ? 'news' : null;
}

/** What `npm run release` writes the settings of a release behind, as a query (src/release/release-settings.ts). */
const BAKED = 'bwi-release?';

/** Syntax that Babel takes out, so that Safari 15 reads the scripts; private fields stay as they are, where a lower target would make a WeakMap of each. */
const lower = async (code: string, plugin: string, options?: object): Promise<string> =>
  (await transformAsync(code, { configFile: false, sourceType: 'unambiguous', plugins: [plugin], ...options }))!.code!;

/** In ASCII, since browsers read a classic script in the encoding of the page, unless its server declares another. */
const ascii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What Safari 15 can't read, and pages of older encodings. */
const oldReaders: Plugin = {
  name: 'old-readers',
  applyToEnvironment: ({ name }) => name !== 'command',
  // Static blocks (Safari 16.4), before the minifier takes the names of the classes away.
  renderChunk: (code) => lower(code, '@babel/plugin-transform-class-static-block'),
  // Variables in the initial values of fields, which Safari 15 may not find (webkit.org/b/236843); after the minifier, which would undo it.
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const code = await lower(chunk.code, '@babel/plugin-bugfix-safari-class-field-initializer-scope', { minified: true, comments: true });
      chunk.code = format === 'iife' ? ascii(code) : code;
    }
  },
};

/** A classic script in one file. */
const classic = (entry: string, name: string): BuildEnvironmentOptions => ({
  ...build,
  lib: { entry: src(entry), formats: ['iife'], name: 'bwi', fileName: () => name },
});

/** The modules that register one element each. */
const elements = readdirSync(file('src/define')).map((name) => `define/${name.replace('.ts', '')}`);

/** The page of the builder for a release: in the same folder as its script, and without the sample feed. */
const builderPage: Rolldown.Plugin = {
  name: 'builder-page',
  generateBundle() {
    const source = readFileSync(file('demo/pembuat.html'), 'utf8').replace('../dist/builder/', './').replace(' feed="feed.json"', '');
    this.emitFile({ type: 'asset', fileName: 'index.html', source });
  },
};

/** The builds: they differ in format and in what is bundled into a file. */
const environments = {
  /** The npm package: Lit and DOMPurify are not bundled, so that an app has only one copy. */
  client: {
    ...build,
    emptyOutDir: true,
    lib: {
      entry: Object.fromEntries(['index', 'define', 'feed', 'jsx', 'react', ...elements].map((name) => [name, src(name)])),
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit(\/|$)/, 'dompurify'], output: { chunkFileNames: 'parts/[name].js' } },
  },
  /** The modules of the script tag: what every page needs, what news needs, and what single elements need. */
  modules: {
    ...build,
    lib: { entry: { core: src('embed/core') }, formats: ['es'] },
    license: { fileName: 'bwi.licenses.md' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: versionedName,
        chunkFileNames: versionedName,
        codeSplitting: { groups: [{ name: chunkOf }] },
        postBanner: COMPILE_HINT,
      },
    },
  },
  /** The script tag, and the same with all modules in one file. */
  // Of 2018, so that browsers before 2022 can read that they can’t read the modules: no error, and the fallback links.
  loader: { ...classic('embed/loader', 'bwi.js'), target: 'es2018' },
  all: classic('embed/all', 'bwi.all.js'),
  /** The self-check, which the script tag loads if it has `data-check`: a file for each language of an admin. */
  check: classic('embed/check-id', 'bwi.check.js'),
  checkEnglish: classic('embed/check-en', 'bwi.check.en.js'),
  /** For pages that forbid scripts: the scripts inside frame.html, each with all that it needs, and the one in the page that sets the height of the frame. */
  frameNews: classic('embed/frame-news', `bwi-frame-news-${version}.js`),
  frameArticle: classic('embed/frame-article', `bwi-frame-article-${version}.js`),
  frameHeight: classic('embed/frame-height', 'bwi.frame.js'),
  /** The publisher's command for Node: all dependencies are bundled, except the optional image library. */
  command: {
    ...build,
    // Pages don't load this file, so its size matters less: terser would take as long as all the rest of the build.
    minify: 'oxc',
    ssr: src('publish/cli'),
    license: { fileName: 'bwi-feed.licenses.md' },
    rolldownOptions: {
      output: { entryFileNames: 'bwi-feed.js', codeSplitting: false, postBanner: '#!/usr/bin/env node' },
    },
  },
  /** The embed builder, bundled with all that it needs. It is part of a release, not of the npm package. */
  builder: {
    ...build,
    outDir: 'dist/builder',
    lib: { entry: { builder: src('builder/start') }, formats: ['es'] },
    license: { fileName: 'builder.licenses.md' },
    rolldownOptions: { output: { codeSplitting: false }, plugins: [builderPage] },
  },
} satisfies Record<string, BuildEnvironmentOptions>;

/** Options for the place where the result of a build runs: Node or the browser. */
const runtimeOptions = (name: string): EnvironmentOptions =>
  name === 'command' ? { consumer: 'server', resolve: { noExternal: true, external: ['sharp'] } } : { consumer: 'client' };

/** Serves the built scripts together with the demo, so that it uses them as a partner would, and prints the addresses of its pages. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer(server) {
    // Under `dist`, and under the paths of a release, which the code from the builder uses.
    const setHeaders = (response: { setHeader(name: string, value: string): void }): void =>
      response.setHeader('Access-Control-Allow-Origin', '*');
    for (const path of ['dist', 'v1', version]) server.middlewares.use(`/${path}`, sirv(file('dist'), { dev: true, setHeaders }));
    const print = server.printUrls;
    server.printUrls = () => {
      print();
      for (const page of readdirSync(file('demo'))
        .filter((name) => name.endsWith('.html'))
        .sort())
        console.log(`  ${server.resolvedUrls?.local[0] ?? ''}${page}`);
    };
  },
};

export default defineConfig(({ isPreview }) =>
  isPreview
    ? { appType: 'mpa', base: '/demo/', plugins: [demo], build: { outDir: 'demo' }, preview: { cors: true } }
    : {
        build: { terserOptions: { compress: { passes: 3 }, ecma: 2020 }, rolldownOptions: { checks: { pluginTimings: false } } },
        define: { __VERSION__: JSON.stringify(version), __BAKED__: JSON.stringify(BAKED) },
        plugins: [
          minifyTemplateLiterals({ include: ['src/**/*.ts'], exclude: ['src/builder/sheets/findings.ts', 'src/publish/**'] }),
          oldReaders,
        ],
        environments: Object.fromEntries(Object.entries(environments).map(([name, build]) => [name, { ...runtimeOptions(name), build }])),
        builder: {
          async buildApp({ environments: { client, ...others }, build }) {
            // The first one empties the folder.
            await build(client!);
            await Promise.all(Object.values(others).map(build));
          },
        },
      },
);
