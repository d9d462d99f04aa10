import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 as Ajv, type AnySchemaObject } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import sirv from 'sirv';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (name: string): string => file(`src/${name}.ts`);

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };

const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', minify: 'terser', reportCompressedSize: false } as const;

/** The version is in the name: a folder that is rolled forward or back serves every cached script. */
const named = `bwi-[name]-${version}.js`;

/** Lets Chromium compile all functions while a module arrives, beside the main thread (explicit compile hints): nearly all are called. */
const HINT = '//# allFunctionsCalledOnLoad';

/** The modules that one of `entries` needs before it can run. */
function needs(context: Rolldown.ChunkingContext, ...entries: string[]): Set<string> {
  const found = new Set(entries.map(src));
  for (const id of found) for (const needed of context.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  return found;
}

/** What every page needs is one file, what cards and lists need beside it another; the rest is split where the source says `import()`. */
function fileOf(id: string, context: Rolldown.ChunkingContext): string | null {
  if (needs(context, 'embed/core').has(id)) return 'core';
  return needs(context, 'elements/news-list', 'elements/article-card').has(id) ? 'news' : null;
}

/** A script for a page that has no modules: all in one file. In ASCII: unless its server names another, it is read in the page's encoding. */
const classic = (entry: string, name: string): BuildEnvironmentOptions => ({
  ...build,
  terserOptions: { format: { ascii_only: true } },
  lib: { entry: src(entry), formats: ['iife'], name: 'bwi', fileName: () => name },
});

/** The elements that can be registered alone. */
const elements = readdirSync(file('src/define')).map((name) => `define/${name.replace('.ts', '')}`);

/** The page of the builder as a release has it: beside its script, and without the sample feed. */
const builderPage: Rolldown.Plugin = {
  name: 'builder-page',
  generateBundle() {
    const source = readFileSync(file('demo/pembuat.html'), 'utf8').replace('../dist/builder/', './').replace(' feed="feed.json"', '');
    this.emitFile({ type: 'asset', fileName: 'index.html', source });
  },
};

/** A schema of the command as the function that checks by it: the compiler stays out of what is published. */
const schemaValidators: Rolldown.Plugin = {
  name: 'schema-validators',
  resolveId: (id) => (id.startsWith('schema:') ? `\0${id}` : null),
  load(id) {
    const [, name] = /^\0schema:(.*)$/.exec(id) ?? [];
    if (!name) return null;
    const schema = JSON.parse(readFileSync(file(`src/publish/schemas/${name}.schema.json`), 'utf8')) as AnySchemaObject;
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, messages: false, code: { source: true, esm: true } });
    return standaloneCode(ajv, ajv.compile(schema));
  },
};

/** The same sources in several forms; they differ in what is inside a file. */
const environments = {
  /** The package: Lit and DOMPurify stay the app's own copies. */
  client: {
    ...build,
    emptyOutDir: true,
    lib: {
      entry: Object.fromEntries(['index', 'define', 'feed', 'jsx', 'react', ...elements].map((name) => [name, src(name)])),
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit(\/|$)/, 'dompurify'], output: { chunkFileNames: 'parts/[name].js' } },
  },
  /** The modules of the script tag: what every page needs, the share bar with it, what shows news, and what an element has of its own. */
  modules: {
    ...build,
    lib: { entry: { core: src('embed/core') }, formats: ['es'] },
    license: { fileName: 'bwi.licenses.md' },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: named,
        chunkFileNames: named,
        codeSplitting: { groups: [{ name: fileOf }] },
        postBanner: HINT,
      },
    },
  },
  /** The script tag, and the same in one file. */
  loader: classic('embed/loader', 'bwi.js'),
  all: classic('embed/all', 'bwi.all.js'),
  /** What the script tag brings where it has `data-check`. */
  check: classic('embed/check', 'bwi.check.js'),
  /** Where scripts are forbidden: what runs in frame.html, and what gives the frame its height outside. */
  frame: classic('embed/frame', 'frame.js'),
  frameHeight: classic('embed/frame-height', 'bwi.frame.js'),
  /** The publisher's command, for Node: all but the optional image library is inside, so that nobody installs more for it. */
  command: {
    ...build,
    // Nobody downloads it with a page: what terser would spare takes as long as all the rest of the build.
    minify: 'oxc',
    ssr: src('publish/cli'),
    license: { fileName: 'bwi-feed.licenses.md' },
    rolldownOptions: {
      output: { entryFileNames: 'bwi-feed.js', codeSplitting: false, postBanner: '#!/usr/bin/env node' },
      plugins: [schemaValidators],
    },
  },
  /** The embed builder's page, with all that it needs: it is part of a release, not of the package. */
  builder: {
    ...build,
    outDir: 'dist/builder',
    lib: { entry: { builder: src('builder/start') }, formats: ['es'] },
    license: { fileName: 'builder.licenses.md' },
    rolldownOptions: { output: { codeSplitting: false }, plugins: [builderPage] },
  },
} satisfies Record<string, BuildEnvironmentOptions>;

/** Where what an environment builds runs. */
const runs = (name: string): EnvironmentOptions =>
  name === 'command' ? { consumer: 'server', resolve: { noExternal: true, external: ['sharp'] } } : { consumer: 'client' };

/** Serves the built scripts beside the demo, so that it uses them as a partner would, and prints the addresses of its pages. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer(server) {
    // The built scripts, and the same as a release has them: the builder's code names those.
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
        define: { __VERSION__: JSON.stringify(version) },
        plugins: [minifyTemplateLiterals({ include: ['src/**/*.ts'] })],
        environments: Object.fromEntries(Object.entries(environments).map(([name, build]) => [name, { ...runs(name), build }])),
        builder: {
          async buildApp({ environments: { client, ...others }, build }) {
            // The first one empties the folder.
            await build(client!);
            await Promise.all(Object.values(others).map(build));
          },
        },
      },
);
