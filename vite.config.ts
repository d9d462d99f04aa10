import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const src = (path: string): string => file(`src/${path}`);

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } } as const;
const plugins = [minifyTemplateLiterals({ include: ['src/**/*.ts'] })];
const build = { outDir: 'dist', emptyOutDir: false, target: 'es2022', reportCompressedSize: false } as const;

/** In the script tag's build the lazy parts come from beside the script, by an absolute address. */
const lazyBesideScript: Plugin = {
  name: 'lazy-beside-script',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/dom/lazy.js') ? src('embed/lazy.ts') : null),
};

/** What `vite build --mode …` makes; `npm run build` makes all. */
const modes: Record<string, UserConfig> = {
  /** The package: ES modules that share their parts. Lit and DOMPurify stay the app's own copies. */
  package: {
    plugins,
    build: {
      ...build,
      emptyOutDir: true,
      lib: { entry: { index: src('index.ts'), define: src('define.ts'), feed: src('feed.ts') }, formats: ['es'] },
      rolldownOptions: { external: [/^lit(\/|$)/, 'dompurify'], output: { minify, chunkFileNames: 'parts/[name].js' } },
    },
  },
  /** The script tag. */
  script: {
    plugins: [lazyBesideScript, ...plugins],
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.js' },
      rolldownOptions: { output: { minify } },
    },
  },
  /** The script tag in one file. */
  all: {
    plugins,
    build: {
      ...build,
      lib: { entry: src('embed.ts'), formats: ['iife'], name: 'bwi', fileName: () => 'bwi.all.js' },
      rolldownOptions: { output: { minify } },
    },
  },
  /** What bwi.js fetches when a widget needs it. */
  html: {
    plugins,
    build: {
      ...build,
      lib: { entry: src('dom/safe-html.ts'), formats: ['es'], fileName: () => 'bwi-html.js' },
      rolldownOptions: { output: { minify } },
    },
  },
  related: {
    plugins,
    build: {
      ...build,
      lib: { entry: src('related/rank.ts'), formats: ['es'], fileName: () => 'bwi-related.js' },
      rolldownOptions: { output: { minify } },
    },
  },
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
