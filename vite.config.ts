import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (path: string): string => file(`src/${path}`);

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;
const plugins = [minifyTemplateLiterals({ include: ['src/**/*.ts'] })];
const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', reportCompressedSize: false } as const;

/** The elements that can be registered alone. */
const elements = readdirSync(src('define'))
  .sort()
  .map((name) => `define/${name.replace('.ts', '')}`);

const { version } = JSON.parse(readFileSync(file('package.json'), 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };

/** In the script tag's build the parts come from beside the script. */
const partsBesideScript: Plugin = {
  name: 'parts-beside-script',
  enforce: 'pre',
  resolveId: (id) => (/\/(lazy|article-part|share-part)\.js$/.test(id) ? src(`embed/${id.match(/[^/]+(?=\.js$)/)![0]}.ts`) : null),
};

/** What stands in Lit's place in the script tag (`lit.ts`), and in its parts, which its templates render (`tags.ts`). */
const lit = (stand: 'lit' | 'tags'): Plugin => ({
  name: 'lit-of-script',
  enforce: 'pre',
  resolveId: (id) => {
    if (/^lit$|\/lit-element\.js$/.test(id)) return src(`embed/${stand}.ts`);
    if (id === 'lit/directives/repeat.js') return src('embed/tags.ts');
    return id.endsWith('/article-words.js') ? src('embed/article-words.ts') : null;
  },
});

/**
 * Where a page's policy refuses the script (Trusted Types), the fallback links stay, and nothing is uncaught. The first line lets
 * Chromium compile all functions while the script arrives, beside the main thread (explicit compile hints): nearly all are called.
 */
const boot = {
  postBanner: '//# allFunctionsCalledOnLoad',
  banner: 'try{',
  footer: "}catch(error){console.warn('The news widgets could not start: '+error)}",
};

/** A file that bwi.js fetches when a widget needs it: it hands itself over by an event of its name, and leaves nothing behind. */
const part = (name: string, entry: string): UserConfig => ({
  plugins: [lit('tags'), ...plugins],
  build: {
    ...build,
    lib: { entry: src(entry), formats: ['iife'], name: 'part', fileName: () => `bwi-${name}-${version}.js` },
    rolldownOptions: {
      output: {
        minify,
        banner: '(()=>{',
        footer: `document.dispatchEvent(new CustomEvent('bwi-${name}-${version}.js',{detail:part}))})();`,
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
    plugins: [partsBesideScript, lit('lit'), ...plugins],
    define,
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.js' },
      rolldownOptions: { output: { minify, ...boot } },
    },
  },
  /** The script tag in one file. */
  all: {
    plugins: [lit('lit'), ...plugins],
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.all.js' },
      rolldownOptions: { output: { minify, ...boot } },
    },
  },
  article: part('article', 'elements/article-view.ts'),
  share: part('share', 'elements/share-view.ts'),
  formats: part('formats', 'feed/any-feed.ts'),
  html: part('html', 'dom/safe-html.ts'),
  related: part('related', 'elements/related-view.ts'),
};

/** Serves the folder as it is, so that the demo uses the built script as a partner would, and prints the demo's addresses. */
const demo: Plugin = {
  name: 'demo',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, { location: '/demo/' }).end();
    });
    const print = server.printUrls;
    server.printUrls = () => {
      print();
      const base = server.resolvedUrls?.local[0] ?? '';
      for (const page of readdirSync(file('demo'))
        .filter((name) => name.endsWith('.html'))
        .sort())
        console.log(`  ${base}demo/${page}`);
    };
  },
};

export default defineConfig(({ mode }) => modes[mode] ?? { appType: 'mpa', plugins: [demo], build: { outDir: '.' } });
