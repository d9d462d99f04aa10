import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import sirv from 'sirv';
import { minify as terser } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (path: string): string => file(`src/${path}`);

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;
const plugins = [minifyTemplateLiterals({ include: ['src/**/*.ts'] })];

/** What readers fetch is made smaller once more; the hint for the browser in the first line stays. */
const smaller: Plugin = {
  name: 'smaller',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = (await terser(chunk.code, { compress: { passes: 3 }, ecma: 2020, format: { comments: /^# / } })).code!;
  },
};

const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', reportCompressedSize: false } as const;

/** The elements that can be registered alone. */
const elements = readdirSync(src('define'))
  .sort()
  .map((name) => `define/${name.replace('.ts', '')}`);

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

/** The file that `id` means to `importer`. */
const fileOf = (id: string, importer: string): string => join(dirname(importer), id.replace(/\.js$/, '.ts'));

/** Elements take their news from these modules: the script has in their place what asks its part for them. */
const FROM_NEWS = ['article-source', 'card-template', 'feed-watcher', 'find', 'list-template'];

/** In the script tag these modules have another one of their name in their place. */
const ofScript = (...names: string[]): Plugin => ({
  name: 'of-script',
  enforce: 'pre',
  resolveId: (id, importer = '') => {
    const [, name = ''] = /\/(?:elements|feed)\/([\w-]+)\.ts$/.exec(fileOf(id, importer)) ?? [];
    if (!names.includes(name)) return null;
    return src(`embed/${FROM_NEWS.includes(name) ? 'news-view' : name}.ts`);
  },
});

/** In a part, what the script hands over (`core.ts`) stands for the modules that it comes from. */
const core = readFileSync(src('embed/core.ts'), 'utf8');
const coreModules = new Set(Array.from(core.matchAll(/from '(.+)'/g), ([, id]) => fileOf(id!, src('embed/core.ts'))));
const coreNames = /core = \[(.*?)\]/s.exec(core)![1]!.match(/\w+/g)!;
const coreOfScript: Plugin = {
  name: 'core-of-script',
  enforce: 'pre',
  resolveId: (id, importer = '') => (coreModules.has(fileOf(id, importer)) ? '\0core' : null),
  load: (id) => (id === '\0core' ? coreNames.map((name, place) => `export const ${name} = core[${place}];`).join('\n') : null),
};

/** What stands in Lit's place in the script tag (`lit.ts`), and in its parts, which its templates render (`tags.ts`). */
const lit = (stand: 'lit' | 'tags'): Plugin => ({
  name: 'lit-of-script',
  enforce: 'pre',
  resolveId: (id) => {
    if (/^lit$|\/lit-element\.js$/.test(id)) return src(`embed/${stand}.ts`);
    return id === 'lit/directives/repeat.js' ? src('embed/tags.ts') : null;
  },
});

/** Lets Chromium compile all functions while a script arrives, beside the main thread (explicit compile hints): nearly all are called. */
const hint = '//# allFunctionsCalledOnLoad';

/** Where a page's policy refuses the script (Trusted Types), the fallback links stay, and nothing is uncaught. */
const boot = {
  postBanner: hint,
  banner: 'try{',
  footer: "}catch(error){console.warn('The news widgets could not start: '+error)}",
};

/** A file that bwi.js fetches when a widget needs it: it hands itself over by an event of its name, and leaves nothing behind. */
const part = (name: string, entry: string): UserConfig => ({
  plugins: [coreOfScript, ofScript('article-words', 'request'), lit('tags'), ...plugins, smaller],
  define,
  build: {
    ...build,
    lib: { entry: src(entry), formats: ['iife'], name: 'part', fileName: () => `bwi-${name}-${version}.js` },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        minify,
        generatedCode: { symbols: false },
        postBanner: hint,
        banner: `document.dispatchEvent(new CustomEvent('bwi-${name}-${version}.js',{detail:core=>{`,
        footer: 'return part}}));',
      },
    },
  },
});

/** What `vite build --mode …` makes; `npm run build` makes all. */
const modes: Record<string, UserConfig> = {
  /** The package: ES modules that share their parts. Lit and DOMPurify stay the app's own copies. */
  package: {
    plugins,
    build: {
      ...build,
      emptyOutDir: true,
      lib: {
        entry: Object.fromEntries(['index', 'define', 'feed', 'jsx', 'react', ...elements].map((name) => [name, src(`${name}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: { external: [/^lit(\/|$)/, 'dompurify'], output: { minify, chunkFileNames: 'parts/[name].js' } },
    },
  },
  /** The script tag. */
  script: {
    plugins: [ofScript('article-part', 'ask', 'heading', 'lazy', 'news-part', 'share-part', ...FROM_NEWS), lit('lit'), ...plugins, smaller],
    define,
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.js' },
      rolldownOptions: { output: { minify, ...boot } },
    },
  },
  /** The script tag in one file. */
  all: {
    plugins: [lit('lit'), ...plugins, smaller],
    build: {
      ...build,
      lib: { entry: src('embed/all.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.all.js' },
      rolldownOptions: { output: { minify, ...boot } },
    },
  },
  article: part('article', 'elements/article-view.ts'),
  news: part('news', 'embed/news.ts'),
  share: part('share', 'elements/share-more.ts'),
  formats: part('formats', 'feed/any-feed.ts'),
  html: part('html', 'dom/safe-html.ts'),
  related: part('related', 'elements/related-view.ts'),
};

/** Serves the built scripts beside the demo, so that it uses them as a partner would, and prints the addresses of its pages. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer(server) {
    server.middlewares.use('/dist', sirv(file('dist'), { dev: true }));
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

export default defineConfig(({ mode }) => modes[mode] ?? { appType: 'mpa', base: '/demo/', plugins: [demo], build: { outDir: 'demo' } });
